import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseFacts } from '../ingest/fact-file.ts';
import { type FactRow, type FactTableName, factRows } from '../schema/facts.ts';
import type { Source } from '../schema/source.ts';

/** Where the committed facts lie. */
export const factsDir = fileURLToPath(new URL('../facts', import.meta.url));

/** The fact files of each US table, below data/facts; one ending in a slash is a folder of parts. */
export const factPaths: Record<FactTableName, string> = {
  national: 'us/national.tsv',
  groups: 'us/groups.tsv',
  history: 'us/history.tsv',
  state: 'us/states/',
  nonmetro: 'us/nonmetro/',
  areas: 'us/areas.tsv',
  levels: 'us/levels/',
  ladders: 'us/ladders.tsv',
  codes: 'us/codes.tsv',
  projections: 'us/projections.tsv',
  skills: 'us/skills.tsv',
  education: 'us/education.tsv',
  jobZones: 'us/job-zones.tsv',
  related: 'us/related.tsv',
  tools: 'us/tools.tsv',
  isco: 'us/isco.tsv',
};

/** One fact file, validated: `part` is its name in a folder of parts ("WA" for us/states/WA.tsv), else ''. */
export interface FactPart<Name extends FactTableName> {
  part: string;
  rows: FactRow<Name>[];
}

export interface ReadOptions {
  /** Rows whose first cell it refuses are passed over, unvalidated. */
  keep?: (key: string) => boolean;
  root?: string;
}

/** The parts of a table, by name; throws an Error with file and row when a row does not fit its schema. */
export function readFactParts<Name extends FactTableName>(table: Name, options: ReadOptions = {}): FactPart<Name>[] {
  const path = factPaths[table];
  if (!path.endsWith('/')) return [readPart(table, path, '', options)];
  const names = readdirSync(join(options.root ?? factsDir, path)).sort();
  return names.map((name) => readPart(table, path + name, name.replace('.tsv', ''), options));
}

/** All rows of a table, parts in order. */
export function readFactRows<Name extends FactTableName>(table: Name, options: ReadOptions = {}): FactRow<Name>[] {
  return readFactParts(table, options).flatMap((part) => part.rows);
}

function readPart<Name extends FactTableName>(
  table: Name,
  path: string,
  part: string,
  { keep = () => true, root = factsDir }: ReadOptions,
): FactPart<Name> {
  const { columns, rows } = parseFacts(readFileSync(join(root, path), 'utf8'));
  const validate = (cells: string[], at: number) => {
    const result = factRows[table].safeParse(Object.fromEntries(columns.map((column, i) => [column, cells[i]])));
    if (result.success) return result.data as FactRow<Name>;
    throw new Error(`${path}, row ${at + 1} (${cells[0]}): ${result.error.issues.map((issue) => issue.message)}`);
  };
  const kept = rows.flatMap((cells, at) => (keep(cells[0] ?? '') ? [validate(cells, at)] : []));
  return { part, rows: kept };
}

/** Every fact table's source, by id, for figures/sources.json. */
export function readFactSources(root = factsDir): Source[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsv'));
  const sources = new Map<string, Source>();
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    if (!text.startsWith('# id\t')) continue;
    const { source } = parseFacts(text);
    sources.set(source.id, source);
  }
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
