import { hash } from './hash.ts';
import type { NormalTitle } from './normalise.ts';

/** Level marks and joining words: they stand as features alone but not inside pairs. */
const sideWords = new Set(
  'senior junior i ii iii iv v vi 1 2 3 4 5 6 7 l1 l2 l3 l4 l5 l6 l7 entry level mid the a an and of for in to or at with on de la du des der die das und von für et en le les del van voor og och i w z do'.split(
    ' ',
  ),
);

/** How a language's titles are cut into features. */
export interface FeatureOptions {
  /** Lengths of letter runs taken from each word. */
  runs: readonly number[];
}

export const englishFeatures: FeatureOptions = { runs: [4] };

function addPairs(core: string[], out: Set<number>): void {
  for (let i = 0; i + 1 < core.length; i++) out.add(hash(`b ${core[i]} ${core[i + 1]}`));
}

function addRuns(word: string, runs: readonly number[], out: Set<number>): void {
  const bounded = `<${word}>`;
  for (const length of runs)
    for (let i = 0; i + length <= bounded.length; i++) out.add(hash(`r${bounded.slice(i, i + length)}`));
}

/**
 * Features of a title as 32-bit hashes: words, neighbouring pairs, the head (last word of the first
 * segment), the opening word, runs of letters, and the whole.
 */
export function features(title: NormalTitle, options: FeatureOptions): number[] {
  const out = new Set<number>();
  const all = title.segments.flat();
  const core = all.filter((word) => !sideWords.has(word));
  const first = (title.segments[0] ?? []).filter((word) => !sideWords.has(word));
  for (const word of all) out.add(hash(`w ${word}`));
  addPairs(core, out);
  const head = first.at(-1);
  if (head) out.add(hash(`h ${head}`));
  if (core.length > 1) out.add(hash(`f ${core[0]}`));
  if (core.length > 2) out.add(hash(`e ${core.join(' ')}`));
  for (const word of core) if (word.length > 3) addRuns(word, options.runs, out);
  return [...out];
}
