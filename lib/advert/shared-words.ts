import { stemsOf } from './stems.ts';

/** Nearly half of an item's telling words, and never less weight than this: chosen on our labelled ads. */
const leastWeight = 1.5;
const leastShare = 0.45;

/** The words of an item that an ad would have to say, in its several readings ("A or B": either is enough). */
export interface TellingWords {
  readings: { stem: string; weight: number }[][];
  /** The stem of the item's first telling word: of a skill, what is done. */
  head: string | null;
}

/** What only sets an item's tone: "without losing heart", "rather than at shift's end". */
const contrast = /,? (?:without|rather than|instead of|not|never|even|that|who|which|when|before|while|so)\b.*$/iu;

/** By which rule a thing is done proves nothing: "brake inspector per 49 CFR 396". */
const source = / (?:per|under) (?=\p{Lu}|\d).*$/u;

/**
 * Reads an item once, for many clauses. The words of the role's `title` prove nothing in its ad;
 * `bare` leaves an item's contrasts away.
 */
export function tellingWords(item: string, title: ReadonlySet<string>, bare = false): TellingWords {
  const shorter = item.replace(contrast, '');
  const kept = (bare && stemsOf(shorter).length >= 2 ? shorter : item).replace(source, '');
  const telling = (text: string) => stemsOf(text).filter(({ stem }) => !title.has(stem));
  const readings = eitherOr(kept).map((reading) => distinct(telling(reading)));
  const first = stemsOf(kept)[0]?.stem ?? null;
  return { readings, head: first };
}

function distinct(words: { stem: string; weight: number }[]) {
  return [...new Map(words.map((word) => [word.stem, word])).values()];
}

function eitherOr(item: string): string[] {
  const match =
    /([\p{L}\p{N}#+.]+(?: \p{Lu}[\p{L}\p{N}#+.]*)?) or ((?:\p{Lu}[\p{L}\p{N}#+.]* )?[\p{L}\p{N}#+.]+)/u.exec(item);
  return match ? [item, item.replace(match[0], match[1] ?? ''), item.replace(match[0], match[2] ?? '')] : [item];
}

/** Whether the stems of a clause hold at least `share` of the weight of one of an item's readings. */
export function sharesWords(
  words: TellingWords,
  said: ReadonlySet<string>,
  share = leastShare,
  least = leastWeight,
): boolean {
  return words.readings.some((wanted) => {
    const total = wanted.reduce((sum, { weight }) => sum + weight, 0);
    const found = wanted.reduce((sum, { stem, weight }) => sum + (said.has(stem) ? weight : 0), 0);
    return found >= least && found / total >= share;
  });
}

/** Whether a clause holds any of an item's words: where, of a list's clauses, the item is met. */
export function touchesWords(words: TellingWords, said: ReadonlySet<string>): boolean {
  return words.readings.some((wanted) => wanted.some(({ stem }) => said.has(stem)));
}
