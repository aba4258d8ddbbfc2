import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { ingest, owns } from '../data/ingest/us-wages.ts';
import { replaceFacts } from '../data/ingest/write-facts.ts';

/**
 * `npm run rehearse:update -- DIR`: the yearly update, rehearsed on a copy: the national annual figures of May 2024 (out
 * of the history table) are taken in, then those of May 2025 again. Prints what changed each time; exit code 1 unless
 * the first changes just the national file, just in the rows of that year, and the second restores it to the byte.
 */
const reference = resolve(process.argv[2] ?? '../shared/reference');
if (!existsSync(join(reference, 'oews_national.tsv.gz'))) {
  console.error(`usage: npm run rehearse:update -- DIR   (the publishers’ tables; ${reference} has none)`);
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'rolewise-update-'));
const annual = ['employment', 'mean_annual', 'p10', 'p25', 'p50', 'p75', 'p90'];

const read = (name: string) =>
  gunzipSync(readFileSync(join(reference, `${name}.tsv.gz`)))
    .toString('utf8')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));

/** The national table with the annual figures of 2024 in the rows that year has; hourly figures stay. */
function nationalOf2024(): { text: string; replaced: number } {
  const [columns = [], ...rows] = read('oews_national');
  const [past = [], ...history] = read('oews_national_history');
  const of2024 = new Map(
    history.filter((row) => row[past.indexOf('year')] === '2024').map((row) => [row[past.indexOf('soc')], row]),
  );
  let replaced = 0;
  const table = rows.map((row) => {
    const old = of2024.get(row[columns.indexOf('soc')]);
    if (!old) return row;
    replaced += 1;
    return row.map((cell, at) =>
      annual.includes(columns[at] ?? '') ? (old[past.indexOf(columns[at] ?? '')] ?? '') : cell,
    );
  });
  return { text: `${[columns, ...table].map((row) => row.join('\t')).join('\n')}\n`, replaced };
}

/** The reference folder with one table put in place of its own. */
function folderWith(national: string): string {
  const folder = join(work, 'reference-2024');
  mkdirSync(folder);
  for (const file of readdirSync(reference))
    if (file !== 'oews_national.tsv.gz') symlinkSync(join(reference, file), join(folder, file));
  writeFileSync(join(folder, 'oews_national.tsv.gz'), gzipSync(national));
  return folder;
}

const facts = join(work, 'facts');
cpSync(new URL('../data/facts', import.meta.url), facts, { recursive: true });
const file = join(facts, 'us/national.tsv');
const before = readFileSync(file, 'utf8');

const { text, replaced } = nationalOf2024();
const older = replaceFacts(facts, owns, await ingest(folderWith(text)));
const lines = before.split('\n');
const differing = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line, at) => line !== lines[at]).length;
console.log(
  `May 2024: ${older.changed.join(', ')} changed, ${older.added.length} added, ${older.removed.length} removed; ${differing} rows differ, ${replaced} occupations have figures of 2024`,
);

const newer = replaceFacts(facts, owns, await ingest(reference));
const restored = readFileSync(file, 'utf8') === before;
console.log(
  `May 2025 again: ${newer.changed.join(', ')} changed; ${restored ? 'the file is the same to the byte' : 'THE FILE DIFFERS'}`,
);
rmSync(work, { recursive: true });
const asExpected =
  older.changed.join() === 'us/national.tsv' &&
  older.added.length + older.removed.length === 0 &&
  differing > 0 &&
  differing <= replaced;
if (!asExpected || !restored) process.exitCode = 1;
