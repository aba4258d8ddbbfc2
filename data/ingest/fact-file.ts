/**
 * What every ingest module agrees on: it reads the publishers' tables in one folder and answers with finished fact
 * files. Writing them (all or none) is the business of ingest.ts.
 */
import type { Source } from '../schema/source.ts';

/** One file below data/facts: `path` is relative to that folder ("us/states/WA.tsv"), `text` its whole content. */
export interface FactFile {
  path: string;
  text: string;
}

/**
 * One publisher's tables. A file in data/ingest that exports these three (`export const name`, `export const owns`,
 * `export async function ingest`) and is listed in modules.ts is run by `npm run data:ingest -- DIR`.
 */
export interface IngestModule {
  /** Short name for the run's report, e.g. "us wages". */
  name: string;
  /** Paths below data/facts which this module owns, a folder with a closing slash ("us/states/"): what it no longer
   * writes there is removed. */
  owns: string[];
  /** Reads the tables in `dir`; throws an IngestError on the first thing that is not as it should be. */
  ingest(dir: string): Promise<FactFile[]>;
}

/** A table that cannot be trusted: says which file, which row (1 = the header) and why. */
export class IngestError extends Error {
  readonly file: string;
  readonly row: number | null;
  readonly reason: string;
  constructor(file: string, row: number | null, reason: string) {
    super(row === null ? `${file}: ${reason}` : `${file} row ${row}: ${reason}`);
    this.name = 'IngestError';
    this.file = file;
    this.row = row;
    this.reason = reason;
  }
}

/** A fact table in memory: where it is from, its column names, its rows in canonical order; '' = not published. */
export interface FactTable {
  source: Source;
  columns: string[];
  rows: string[][];
}

const sourceFields = [
  'id',
  'publisher',
  'release',
  'licence',
  'attribution',
  'year',
  'retrieved',
  'leftOut',
] as const satisfies (keyof Source)[];

/**
 * The canonical text of a fact table: one `# field<TAB>value` line per field of the source (empty = null), a line of
 * column names, one tab-separated line a row, a newline at the end. Throws when a cell holds a tab or line break or a
 * row has the wrong width.
 */
export function formatFacts(table: FactTable): string {
  const head = sourceFields.map((field) => `# ${field}\t${table.source[field] ?? ''}`);
  const body = [table.columns, ...table.rows].map((cells) => formatLine(cells, table));
  return `${[...head, ...body].join('\n')}\n`;
}

function formatLine(cells: string[], table: FactTable): string {
  const bad = cells.length !== table.columns.length || cells.some((cell) => /[\t\r\n]/.test(cell));
  if (bad) throw new Error(`${table.source.id}: not a row of ${table.columns.length} cells: ${cells.join(' | ')}`);
  return cells.join('\t');
}

/** Reads what `formatFacts` wrote; throws an Error naming what is wrong when the text is not of that form. */
export function parseFacts(text: string): FactTable {
  const lines = text.split('\n');
  const source = Object.fromEntries(sourceFields.map((field, at) => [field, headValue(lines[at] ?? '', field)]));
  const columns = (lines[sourceFields.length] ?? '').split('\t');
  const rows = lines.slice(sourceFields.length + 1, -1).map((line) => line.split('\t'));
  if (lines.at(-1) !== '') throw new Error('the last line does not end');
  const odd = rows.findIndex((row) => row.length !== columns.length);
  if (odd >= 0) throw new Error(`line ${odd + sourceFields.length + 2} has ${rows[odd]?.length} cells`);
  return { source: { ...source, year: source.year === null ? null : Number(source.year) } as Source, columns, rows };
}

function headValue(line: string, field: string): string | null {
  const [name, value, ...rest] = line.split('\t');
  if (name !== `# ${field}` || value === undefined || rest.length > 0) throw new Error(`no "# ${field}" line`);
  return value === '' ? null : value;
}
