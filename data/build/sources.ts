import { readFileSync } from 'node:fs';
import type { Source } from '../schema/source.ts';
import { figureSources } from './figures.ts';
import { placeSource } from './places.ts';

function titleSources(): Source[] {
  const listed = JSON.parse(
    readFileSync(new URL('../facts/titles/sources.json', import.meta.url), 'utf8'),
  ) as (Source & { files: string[] })[];
  return listed.map(({ files: _, ...source }) => source);
}

/** Every source the extension rests on: figures, titles, places; each id once, in order of id. */
export function allSources(): Source[] {
  const sources = new Map([...figureSources(), ...titleSources(), placeSource].map((source) => [source.id, source]));
  return [...sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
