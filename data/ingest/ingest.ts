/**
 * `npm run data:ingest -- DIR [--only NAME]`: reads the publishers' tables in DIR and writes data/facts.
 * Nothing is written unless every module succeeds; a bad table ends the run with file, row and reason, exit code 1.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type FactFile, IngestError } from './fact-file.ts';
import { modules } from './modules.ts';
import { replaceFacts } from './write-facts.ts';

const factsDir = fileURLToPath(new URL('../facts', import.meta.url));

async function run(dir: string, only: string): Promise<void> {
  const chosen = modules.filter((module) => module.name.includes(only));
  const files: FactFile[] = [];
  for (const module of chosen) {
    const made = await module.ingest(dir);
    const bytes = made.reduce((sum, file) => sum + file.text.length, 0);
    console.log(`${module.name}: ${made.length} files, ${(bytes / 1e6).toFixed(2)} MB`);
    files.push(...made);
  }
  const owned = chosen.flatMap((module) => module.owns);
  const { added, changed, removed } = replaceFacts(factsDir, owned, files);
  console.log(`${added.length} added, ${changed.length} changed, ${removed.length} removed`);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const dir = positionals[0];
if (dir === undefined || !existsSync(dir)) {
  console.error('usage: npm run data:ingest -- DIR [--only NAME]   (DIR holds the publishers’ tables)');
  process.exitCode = 1;
} else {
  try {
    await run(dir, values.only ?? '');
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    console.error(`stopped, facts unchanged: ${error.message}`);
    process.exitCode = 1;
  }
}
