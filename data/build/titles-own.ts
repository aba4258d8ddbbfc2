import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type NamedLine, nameLines } from './name-lists.ts';
import { type Row, titleFacts } from './titles-samples.ts';

export const ownTitleLists = join(import.meta.dirname, '../titles');

/** A language's own list, `data/titles/<language>.tsv`: ESCO occupations by their English names, and titles for them. */
export const ownLines = (language: string): NamedLine[] => nameLines(join(ownTitleLists, `${language}.tsv`));

/** ESCO occupations' numbers by preferred English name. */
export function escoNumbers(): Map<string, string> {
  const lines = readFileSync(join(titleFacts, 'esco-names.tsv'), 'utf8').split('\n').slice(1).filter(Boolean);
  return new Map(lines.map((line) => line.split('\t')).map(([number, name]) => [name!, number!]));
}

/** Titles of a language's own list with their ESCO occupations' numbers. Throws on a name ESCO does not have. */
export function ownRows(language: string): Row[] {
  const numbers = escoNumbers();
  return ownLines(language).flatMap(({ key: occupation, names: titles }) => {
    const number = numbers.get(occupation);
    if (!number) throw new Error(`data/titles/${language}.tsv: no ESCO occupation is named "${occupation}"`);
    return titles.map((title): Row => [title, [[number, 1]]]);
  });
}
