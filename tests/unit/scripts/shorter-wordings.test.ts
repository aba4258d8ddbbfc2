import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wordings } from '../../../lib/advert/any-of.ts';
import { shortened } from '../../../scripts/shorter-wordings.ts';

const folder = join(import.meta.dirname, '../../../lib/advert');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

/** The wordings of every template of a module, read as the running extension reads them. */
const wordingsIn = (code: string): string[][] =>
  [...code.matchAll(/`\n([^`]*)`/g)].map(([, text]) =>
    wordings(Object.assign([text!], { raw: [text!] }) as unknown as TemplateStringsArray),
  );

test.each(files)('%s: shortened, it says the same in fewer bytes', (name) => {
  const code = readFileSync(join(folder, name), 'utf8');
  expect(wordingsIn(shortened(code))).toEqual(wordingsIn(code));
  expect(shortened(code).length).toBeLessThanOrEqual(code.length);
});
