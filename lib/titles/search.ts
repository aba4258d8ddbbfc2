import type { TitleIndex } from './roles-index.ts';

/** One suggestion under the search box. */
export interface SearchItem {
  kind: 'role' | 'occupation';
  /** The role's slug, null for an occupation. */
  slug: string | null;
  /** SOC-2018 detailed code. */
  code: string;
  title: string;
  /** The other name that was matched, null when the title itself was. */
  matchedAlias: string | null;
}

export interface Search {
  /** The best suggestions for what has been typed so far, best first; none for a blank query. */
  find(query: string, limit?: number): SearchItem[];
}

interface Entry {
  item: Omit<SearchItem, 'matchedAlias'>;
  /** Words as places in the vocabulary. */
  names: { text: string; words: number[] }[];
  employment: number;
}

const longestQuery = 80;
const defaultLimit = 8;

/** Typed words whose meanings are kept: while one types on, the words before stay the same. */
const mostRemembered = 40;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/c\+\+/g, 'cplusplus')
    .replace(/c#/g, 'csharp')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const split = (text: string) => plain(text).split(' ').filter(Boolean);

/** Typing errors allowed in a word of so many letters. */
const allowedErrors = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Least edits (insert, delete, replace, swap of neighbours) that turn `typed` into a beginning of `word`
 * or, with `whole`, into the word itself; more than `most` counts as `most + 1`.
 */
function edits(typed: string, word: string, whole: boolean, most: number): number {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= width; j++) {
      const same = typed[i - 1] === word[j - 1] ? 0 : 1;
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = row;
  }
  return whole ? (width < word.length ? most + 1 : above[width]!) : Math.min(...above);
}

/** How well a typed word meets a known one: 1 the same, less for a beginning or a misspelling, 0 not at all. */
function wordScore(typed: string, word: string): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.75 + (0.2 * typed.length) / word.length;
  const most = allowedErrors(typed.length);
  if (
    !most ||
    typed.length - word.length > most ||
    (typed[0] !== word[0] && typed[1] !== word[1] && typed[0] !== word[1])
  )
    return 0;
  const slips = edits(typed, word, false, most);
  if (slips > most) return 0;
  const length = Math.abs(typed.length - word.length) / Math.max(typed.length, word.length);
  return 0.72 - 0.15 * slips - 0.15 * length;
}

/** Score of every known word a typed one could mean. */
function candidates(typed: string, vocabulary: string[]): Float32Array {
  return Float32Array.from(vocabulary, (word) => wordScore(typed, word));
}

/** How well a name meets the typed words, 0..1; every typed word must be met, missing words of the name cost a little. */
function nameScore(words: number[], typed: Float32Array[]): number {
  let sum = 0;
  let missed = 0;
  const used = new Set<number>();
  for (const scores of typed) {
    let best = 0;
    let at = -1;
    for (let i = 0; i < words.length; i++) {
      const score = used.has(i) ? 0 : scores[words[i]!]!;
      if (score > best) [best, at] = [score, i];
    }
    if (at < 0) missed++;
    else used.add(at);
    sum += best;
  }
  if (missed > (typed.length > 2 ? 1 : 0)) return 0;
  const first = words.length && typed[0]![words[0]!]! > 0 ? 0.04 : 0;
  return (sum / typed.length) * (1 - 0.3 * missed) - 0.05 * (words.length - used.size) + first;
}

const aliasCost = 0.03;
const occupationCost = 0.12;
/** Employment settles near ties only: ten million people weigh as much as this. */
const employmentWorth = 0.04;

function bestName(entry: Entry, typed: Float32Array[]): { score: number; name: number } {
  let score = 0;
  let name = -1;
  entry.names.forEach(({ words }, i) => {
    const raw = nameScore(words, typed);
    const value = raw > 0 ? raw - (i ? aliasCost : 0) : 0;
    if (value > score) [score, name] = [value, i];
  });
  return { score, name };
}

function entriesOf(index: TitleIndex): { entries: Entry[]; vocabulary: string[] } {
  const placeOf = new Map<string, number>();
  const place = (word: string) => placeOf.get(word) ?? placeOf.set(word, placeOf.size).size - 1;
  const employment = new Map(index.occupations.map(({ code, employment }) => [code, employment ?? 0]));
  const named = (texts: string[]) => texts.map((text) => ({ text, words: split(text).map(place) }));
  const roles = index.roles.map(
    ({ slug, title, occupation, aliases }): Entry => ({
      item: { kind: 'role', slug, code: occupation, title },
      names: named([title, ...aliases]),
      employment: employment.get(occupation) ?? 0,
    }),
  );
  const occupations = index.occupations.map(
    ({ code, title }): Entry => ({
      item: { kind: 'occupation', slug: null, code, title },
      names: named([title]),
      employment: employment.get(code) ?? 0,
    }),
  );
  return { entries: [...roles, ...occupations], vocabulary: [...placeOf.keys()] };
}

/** Search as you type over roles, their aliases and occupations: beginnings of words and slips of the hand are met. */
export function createSearch(index: TitleIndex): Search {
  const { entries, vocabulary } = entriesOf(index);
  const remembered = new Map<string, Float32Array>();
  const meanings = (word: string) => {
    const scores = remembered.get(word) ?? candidates(word, vocabulary);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(word, scores);
    return scores;
  };
  return {
    find(query, limit = defaultLimit) {
      const typed = split(query.slice(0, longestQuery)).slice(0, 8).map(meanings);
      if (!typed.length) return [];
      const found: { entry: Entry; name: number; score: number }[] = [];
      for (const entry of entries) {
        const { score, name } = bestName(entry, typed);
        if (name < 0) continue;
        const worth = (employmentWorth * Math.log10(1 + entry.employment)) / 7;
        found.push({ entry, name, score: score + worth - (entry.item.kind === 'occupation' ? occupationCost : 0) });
      }
      found.sort((a, b) => b.score - a.score || a.entry.item.title.localeCompare(b.entry.item.title, 'en'));
      return found
        .slice(0, limit)
        .map(({ entry, name }) => ({ ...entry.item, matchedAlias: name ? entry.names[name]!.text : null }));
    },
  };
}
