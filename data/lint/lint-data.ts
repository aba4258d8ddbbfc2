import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { figureSources } from '../build/figures.ts';
import { type FactPart, factsDir, readFactParts, readFactRows } from '../build/figures-facts.ts';
import { type Profile, profileOf, readOnetFacts } from '../build/figures-profile.ts';
import { readGuides, readRoles } from '../build/read-roles.ts';
import type { FactRow } from '../schema/facts.ts';
import type { Guide } from '../schema/guide.ts';
import type { Role } from '../schema/role.ts';
import type { Source } from '../schema/source.ts';

/** Everything the rules may look at, read once. */
export interface LintData {
  roles: Role[];
  guides: Guide[];
  /** The files of roles and guides as they stand ("roles/actor.json"). */
  recordFiles: { path: string; text: string }[];
  /** Every .tsv below data/facts that carries its source, with its text. */
  factFiles: { path: string; text: string }[];
  sources: Source[];
  national: FactRow<'national'>[];
  groups: FactRow<'groups'>[];
  history: FactRow<'history'>[];
  states: FactPart<'state'>[];
  nonmetro: FactRow<'nonmetro'>[];
  areas: FactRow<'areas'>[];
  levels: FactRow<'levels'>[];
  ladders: FactRow<'ladders'>[];
  codes: FactRow<'codes'>[];
  projections: FactRow<'projections'>[];
  isco: FactRow<'isco'>[];
  /** What O*NET says, by wage code. */
  profiles: Map<string, Profile>;
}

/** Data with nothing in it: what tests build their violations on. */
export const emptyLintData: LintData = {
  roles: [],
  guides: [],
  recordFiles: [],
  factFiles: [],
  sources: [],
  national: [],
  groups: [],
  history: [],
  states: [],
  nonmetro: [],
  areas: [],
  levels: [],
  ladders: [],
  codes: [],
  projections: [],
  isco: [],
  profiles: new Map(),
};

/** Reads all of it; throws on the first record its schema refuses. */
export function readLintData(): LintData {
  const national = readFactRows('national');
  const onet = readOnetFacts();
  return {
    roles: readRoles(),
    guides: readGuides(),
    recordFiles: [...readRecordFiles('roles'), ...readRecordFiles('guides')],
    factFiles: readFactFiles(),
    sources: figureSources(),
    national,
    groups: readFactRows('groups'),
    history: readFactRows('history'),
    states: readFactParts('state'),
    nonmetro: readFactRows('nonmetro'),
    areas: readFactRows('areas'),
    levels: readFactRows('levels'),
    ladders: readFactRows('ladders'),
    codes: readFactRows('codes'),
    projections: readFactRows('projections'),
    isco: readFactRows('isco'),
    profiles: new Map(national.map(({ code }) => [code, profileOf(code, onet)])),
  };
}

function readRecordFiles(folder: 'roles' | 'guides'): LintData['recordFiles'] {
  const root = fileURLToPath(new URL(`../${folder}/`, import.meta.url));
  const names = readdirSync(root).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({ path: `${folder}/${name}`, text: readFileSync(root + name, 'utf8') }));
}

function readFactFiles(): LintData['factFiles'] {
  const paths = readdirSync(factsDir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.tsv'));
  const files = paths.sort().map((path) => ({ path, text: readFileSync(join(factsDir, path), 'utf8') }));
  return files.filter(({ text }) => text.startsWith('# id\t'));
}
