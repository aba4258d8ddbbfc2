import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { factsDir } from '../../../../data/build/figures-facts.ts';
import type { FactFile } from '../../../../data/ingest/fact-file.ts';
import * as levels from '../../../../data/ingest/us-levels.ts';
import * as occupations from '../../../../data/ingest/us-occupations.ts';
import * as wages from '../../../../data/ingest/us-wages.ts';
import { needsReference, reference } from '../reference.ts';

const scratch = mkdtempSync(join(tmpdir(), 'reference-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const unlike = (files: FactFile[]): string[] =>
  files.filter(({ path, text }) => readFileSync(join(factsDir, path), 'utf8') !== text).map(({ path }) => path);

/** The scratch folder's wage tables, one of them changed. */
function withChange(name: string, change: (text: string) => string): string {
  const tables = ['oews_national', 'oews_national_groups', 'oews_national_history', 'oews_state', 'oews_nonmetro'];
  for (const table of tables) cpSync(join(reference ?? '', `${table}.tsv.gz`), join(scratch, `${table}.tsv.gz`));
  const text = gunzipSync(readFileSync(join(reference ?? '', `${name}.tsv.gz`))).toString('utf8');
  rmSync(join(scratch, `${name}.tsv.gz`));
  writeFileSync(join(scratch, `${name}.tsv`), change(text));
  return scratch;
}

describe.skipIf(reference === null)(`the United States' tables${needsReference}`, () => {
  it.each([
    ['wages', wages],
    ['levels', levels],
    ['occupations', occupations],
  ])('give the committed facts again: %s', async (_, module) => {
    expect(unlike(await module.ingest(reference ?? ''))).toEqual([]);
  });

  it.each([
    ['a wage in words', (text: string) => text.replace('269630', 'about 269630'), /row 2: mean_annual "about 269630"/],
    ['an occupation twice', (text: string) => text.replace('\n11-1021', '\n11-1011'), /row 3: second row of 11-1011/],
    ['a code of another form', (text: string) => text.replace('\n11-2011', '\n112011'), /row 4: soc "112011"/],
    ['a row less', (text: string) => text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1), /829 rows/],
  ])('stop the ingest with %s, naming file and row', async (_, change, message) => {
    await expect(wages.ingest(withChange('oews_national', change))).rejects.toThrow(message);
    rmSync(join(scratch, 'oews_national.tsv'));
  });
});
