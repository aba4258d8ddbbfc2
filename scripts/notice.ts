import { readFileSync, writeFileSync } from 'node:fs';
import { allSources } from '../data/build/sources.ts';
import type { Source } from '../data/schema/source.ts';

/** `npm run notice`: writes NOTICE: every data source with licence and attribution, every package in the bundle. */
const root = new URL('../', import.meta.url);

/** Packages whose code ends up in the extension. */
const bundled = ['preact', 'webextension-polyfill', 'zod', 'wxt', '@wxt-dev/storage'];

function packageLine(name: string): string {
  const { version, license } = JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), 'utf8'));
  return `- ${name} ${version}: ${license}`;
}

function sourceLine({ publisher, release, licence, attribution }: Source): string {
  return `- ${publisher}, ${release}. ${licence}.${attribution ? ` ${attribution}` : ''}`;
}

/** The whole text of NOTICE. */
export function noticeText(): string {
  const sources = [...new Set(allSources().map(sourceLine))].sort();
  return [
    'Rolewise',
    'Copyright (c) 2026 The Rolewise authors. Code and role texts: MIT licence (see LICENSE).',
    '',
    'Figures, titles and names come from these sources. Sentences of the sources are not used.',
    '',
    ...sources,
    '',
    'Code of these packages is part of the extension:',
    '',
    ...bundled.map(packageLine),
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(new URL('NOTICE', root), noticeText());
