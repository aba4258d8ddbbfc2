import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalise } from '../../lib/titles/normalise.ts';
import { type IndexedOccupation, type IndexedRole, plainName, type TitleIndex } from '../../lib/titles/roles-index.ts';
import { readRoles } from './read-roles.ts';
import { titleFacts } from './titles-samples.ts';

/** SOC-2018 occupations with their O*NET title and US employment (OEWS), by code. */
function readOccupations(): IndexedOccupation[] {
  const lines = readFileSync(join(titleFacts, 'occupations.tsv'), 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [code, title, employment] = line.split('\t');
    return { code: code!, title: title!, employment: employment ? Number(employment) : null };
  });
}

/** What the search and the matcher know of roles and occupations: the file `titles/search.json`. */
export function titleIndex(): TitleIndex {
  const roles = readRoles().map(({ slug, title, occupation, aliases }): IndexedRole => {
    const read = [title, ...aliases].map((name) => normalise(name).segments.flat().join(' '));
    const changed = read
      .map((words, i) => [i, words] as const)
      .filter(([i, words]) => words !== plainName([title, ...aliases][i]!));
    return { slug, title, occupation, aliases, ...(changed.length && { readAs: Object.fromEntries(changed) }) };
  });
  return { roles, occupations: readOccupations() };
}
