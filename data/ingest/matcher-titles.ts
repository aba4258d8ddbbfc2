import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FactFile } from './fact-file.ts';
import { ingestTitles } from './titles.ts';

/** The title tables the matcher is trained from; `ingestTitles` writes a folder, here it is a scratch one. */
export const name = 'titles';
export const owns = ['titles/'];

export async function ingest(dir: string): Promise<FactFile[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'titles-'));
  try {
    ingestTitles(dir, scratch);
    const names = readdirSync(scratch).sort();
    return names.map((file) => ({ path: `titles/${file}`, text: readFileSync(join(scratch, file), 'utf8') }));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
