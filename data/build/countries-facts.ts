import { readFileSync } from 'node:fs';
import { type FactTable, parseFacts } from '../ingest/fact-file.ts';

/** Reads one fact table below data/facts ("world/gb-units"). */
export function readFacts(name: string): FactTable {
  return parseFacts(readFileSync(new URL(`../facts/${name}.tsv`, import.meta.url), 'utf8'));
}

/** The rows of a fact table as objects by column name. */
export function factRows(table: FactTable): Record<string, string>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, at) => [column, row[at] ?? ''])));
}

/** A cell as a number; an empty one is null, for "not published". */
export const numberOrNull = (cell: string | undefined) => (cell ? Number(cell) : null);

/** The list without the nulls at its end. */
export function withoutTrailingNulls<T>(cells: (T | null)[]): (T | null)[] {
  const last = cells.findLastIndex((cell) => cell !== null);
  return cells.slice(0, last + 1);
}

/** Rows by the value of one column, in order of first appearance. */
export function rowsBy(rows: Record<string, string>[], key: (row: Record<string, string>) => string) {
  const groups = new Map<string, Record<string, string>[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}
