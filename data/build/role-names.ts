import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TitleLanguage } from '../../lib/titles/language.ts';
import { normalise } from '../../lib/titles/normalise.ts';
import { stemmedWords } from '../../lib/titles/stems.ts';
import { jsonFile, type ShippedFile } from './shipped-file.ts';

const folder = join(import.meta.dirname, '../titles/roles');

/** Languages in which roles have names of their own. */
export const namedLanguages = (): TitleLanguage[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.tsv$/, '') as TitleLanguage)
    .sort();

/** A line of `data/titles/roles/<language>.tsv`: a role's slug and the names job ads in the language print for it. */
export interface RoleNamesLine {
  slug: string;
  names: string[];
}

/** Lines of a language's list without its head; none where the language has no list. */
export function roleNamesLines(language: string): RoleNamesLine[] {
  const file = join(folder, `${language}.tsv`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [slug, names] = line.split('\t');
    return { slug: slug!, names: (names ?? '').split(' | ') };
  });
}

/** How a name reads to the matcher: its stemmed words. */
export const readingOf = (name: string, language: TitleLanguage): string =>
  stemmedWords(normalise(name), language).join(' ');

/** Slugs by the stemmed words of their names in a language; of two roles with one reading the first has it. */
export function roleNames(language: TitleLanguage): Record<string, string> {
  const slugs: Record<string, string> = {};
  for (const { slug, names } of roleNamesLines(language))
    for (const name of names) slugs[readingOf(name, language)] ??= slug;
  return slugs;
}

/** The files `roles/names-<language>.json`, read when a title of the language first comes. */
export const roleNamesFiles = (): ShippedFile[] =>
  namedLanguages().map((language) => jsonFile(`roles/names-${language}.json`, roleNames(language)));
