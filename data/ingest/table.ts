import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { IngestError } from './fact-file.ts';

/** One row of a publisher's table, with its place in the file for error messages (the header is row 1). */
export interface TableRow {
  file: string;
  row: number;
  cells: Record<string, string>;
}

/** Columns a module needs and how many rows the release it declares has: fewer or more means a wrong file. */
export interface TableShape {
  columns: string[];
  rows: number;
}

/**
 * Reads `name` (without ending) from `dir` as .tsv.gz or .tsv: first line the column names, no quoting.
 * Throws an IngestError when the file is missing, cut short, lacks a column or has a row of another width.
 */
export function readTable(dir: string, name: string, shape: TableShape): TableRow[] {
  const { file, text } = readText(dir, name);
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new IngestError(file, lines.length + 1, 'the last line does not end: file cut short?');
  const header = (lines[0] ?? '').split('\t');
  const missing = shape.columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new IngestError(file, 1, `no column ${missing.join(', ')}`);
  if (lines.length - 1 !== shape.rows) {
    throw new IngestError(file, lines.length, `${lines.length - 1} rows, the declared release has ${shape.rows}`);
  }
  return lines.slice(1).map((line, at) => toRow(file, at + 2, header, line));
}

function readText(dir: string, name: string): { file: string; text: string } {
  const packed = join(dir, `${name}.tsv.gz`);
  const plain = join(dir, `${name}.tsv`);
  if (existsSync(plain)) return { file: `${name}.tsv`, text: readFileSync(plain, 'utf8') };
  if (!existsSync(packed)) throw new IngestError(`${name}.tsv.gz`, null, 'no such file');
  try {
    return { file: `${name}.tsv.gz`, text: gunzipSync(readFileSync(packed)).toString('utf8') };
  } catch (error) {
    throw new IngestError(`${name}.tsv.gz`, null, `cannot be unpacked: ${(error as Error).message}`);
  }
}

function toRow(file: string, row: number, header: string[], line: string): TableRow {
  const values = line.split('\t');
  if (values.length !== header.length) {
    throw new IngestError(file, row, `${values.length} cells where the header has ${header.length}`);
  }
  return { file, row, cells: Object.fromEntries(header.map((column, at) => [column, values[at] ?? ''])) };
}

/** The cell's text, trimmed; an empty or missing cell stops the ingest. */
export function requiredText(row: TableRow, column: string): string {
  const text = (row.cells[column] ?? '').trim();
  if (text === '') throw new IngestError(row.file, row.row, `${column} is empty`);
  return text;
}

/** The cell's text when it has the given form ("15-1252" for an occupation code), else the ingest stops. */
export function requiredForm(row: TableRow, column: string, form: RegExp): string {
  const text = requiredText(row, column);
  if (!form.test(text)) throw new IngestError(row.file, row.row, `${column} "${text}" has not the form ${form}`);
  return text;
}

/** The cell as a number not below `least`; null when empty (not published); anything else stops the ingest. */
export function optionalNumber(row: TableRow, column: string, least = 0): number | null {
  const text = (row.cells[column] ?? '').trim();
  if (text === '') return null;
  if (!/^-?\d+(\.\d+)?$/.test(text) || Number(text) < least) {
    throw new IngestError(row.file, row.row, `${column} "${text}" is not a number from ${least} up`);
  }
  return Number(text);
}

/** Like `optionalNumber`, but an empty cell stops the ingest too. */
export function requiredNumber(row: TableRow, column: string, least = 0): number {
  const value = optionalNumber(row, column, least);
  if (value === null) throw new IngestError(row.file, row.row, `${column} is empty`);
  return value;
}
