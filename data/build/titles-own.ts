import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, titleFacts } from './titles-samples.ts';

export const ownTitleLists = join(import.meta.dirname, '../titles');

/** A line of `data/titles/<language>.tsv`: an ESCO occupation by its English name, and titles for it. */
export interface OwnLine {
  occupation: string;
  titles: string[];
}

/** Lines of a language's own list without its head; none where the language has no list. */
export function ownLines(language: string): OwnLine[] {
  const file = join(ownTitleLists, `${language}.tsv`);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [occupation, titles] = line.split('\t');
    return { occupation: occupation!, titles: (titles ?? '').split(' | ') };
  });
}

/** ESCO occupations' numbers by preferred English name. */
export function escoNumbers(): Map<string, string> {
  const lines = readFileSync(join(titleFacts, 'esco-names.tsv'), 'utf8').split('\n').slice(1).filter(Boolean);
  return new Map(lines.map((line) => line.split('\t')).map(([number, name]) => [name!, number!]));
}

/** Titles of a language's own list with their ESCO occupations' numbers. Throws on a name ESCO does not have. */
export function ownRows(language: string): Row[] {
  const numbers = escoNumbers();
  return ownLines(language).flatMap(({ occupation, titles }) => {
    const number = numbers.get(occupation);
    if (!number) throw new Error(`data/titles/${language}.tsv: no ESCO occupation is named "${occupation}"`);
    return titles.map((title): Row => [title, [[number, 1]]]);
  });
}
