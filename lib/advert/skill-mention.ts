import { stemsOf } from './stems.ts';

/** Nearly half of an item's telling words, and never less weight than this: chosen on our labelled ads. */
const leastWeight = 1.5;
const leastShare = 0.45;

/** Whether a clause says in its own words what an item says: at least `share` of the words that carry its meaning. */
export function shares(item: string, text: string, share = leastShare): boolean {
  const wanted = [...new Map(stemsOf(item).map((word) => [word.stem, word])).values()];
  const said = new Set(stemsOf(text).map(({ stem }) => stem));
  const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
  const found = wanted.filter(({ stem }) => said.has(stem)).reduce((sum, { weight }) => sum + weight, 0);
  return found >= leastWeight && found / total >= share;
}
