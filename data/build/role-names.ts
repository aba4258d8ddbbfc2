import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TitleLanguage } from '../../lib/titles/language.ts';
import { normalise } from '../../lib/titles/normalise.ts';
import { stemmedWords } from '../../lib/titles/stems.ts';
import { type NamedLine, nameLines } from './name-lists.ts';
import { jsonFile, type ShippedFile } from './shipped-file.ts';

const folder = join(import.meta.dirname, '../titles/roles');

/** Languages in which roles have names of their own. */
export const namedLanguages = (): TitleLanguage[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.tsv$/, '') as TitleLanguage)
    .sort();

/** A language's list, `data/titles/roles/<language>.tsv`: roles' slugs and the names job ads in it print for them. */
export const roleNamesLines = (language: string): NamedLine[] => nameLines(join(folder, `${language}.tsv`));

/** How a name reads to the matcher: its stemmed words. */
export const readingOf = (name: string, language: TitleLanguage): string =>
  stemmedWords(normalise(name), language).join(' ');

/** Slugs by the stemmed words of their names in a language; of two roles with one reading the first has it. */
export function roleNames(language: TitleLanguage): Record<string, string> {
  const slugs: Record<string, string> = {};
  for (const { key: slug, names } of roleNamesLines(language))
    for (const name of names) slugs[readingOf(name, language)] ??= slug;
  return slugs;
}

/** The files `roles/names-<language>.json`, read when a title of the language first comes. */
export const roleNamesFiles = (): ShippedFile[] =>
  namedLanguages().map((language) => jsonFile(`roles/names-${language}.json`, roleNames(language)));
