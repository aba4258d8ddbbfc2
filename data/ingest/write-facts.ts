import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { FactFile } from './fact-file.ts';

/** What a run changed, as paths relative to the facts folder. */
export interface FactChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

/**
 * Puts `files` in place of everything at the `owned` paths below `factsDir`: the whole folder is prepared beside it
 * and swapped in by renaming, so a crash leaves either the old facts or the new ones. Touches nothing when equal.
 */
export function replaceFacts(factsDir: string, owned: string[], files: FactFile[]): FactChanges {
  const changes = compareFacts(factsDir, owned, files);
  if (changes.added.length + changes.changed.length + changes.removed.length === 0) return changes;
  mkdirSync(factsDir, { recursive: true });
  const prepared = mkdtempSync(`${factsDir}.new-`);
  try {
    prepare(prepared, factsDir, owned, files);
    swap(factsDir, prepared);
  } finally {
    rmSync(prepared, { recursive: true, force: true });
  }
  return changes;
}

function compareFacts(factsDir: string, owned: string[], files: FactFile[]): FactChanges {
  const old = new Set(owned.flatMap((path) => filesBelow(factsDir, path)));
  const fresh = new Set(files.map((file) => file.path));
  const differs = (file: FactFile) => readFileSync(join(factsDir, file.path), 'utf8') !== file.text;
  const existing = files.filter((file) => existsSync(join(factsDir, file.path)));
  return {
    added: files.filter((file) => !existing.includes(file)).map((file) => file.path),
    changed: existing.filter(differs).map((file) => file.path),
    removed: [...old].filter((path) => !fresh.has(path)),
  };
}

function filesBelow(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!path.endsWith('/')) return [path];
  const entries = readdirSync(full, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

function prepare(prepared: string, factsDir: string, owned: string[], files: FactFile[]): void {
  cpSync(factsDir, prepared, { recursive: true });
  for (const path of owned) rmSync(join(prepared, path), { recursive: true, force: true });
  for (const file of files) {
    mkdirSync(dirname(join(prepared, file.path)), { recursive: true });
    writeFileSync(join(prepared, file.path), file.text);
  }
}

function swap(factsDir: string, prepared: string): void {
  const old = `${prepared}-old`;
  renameSync(factsDir, old);
  try {
    renameSync(prepared, factsDir);
  } catch (error) {
    renameSync(old, factsDir);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
