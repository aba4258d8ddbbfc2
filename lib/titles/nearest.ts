/** Titles of one language in a shape that finds the nearest ones quickly. */
export interface TitleList {
  codes: string[];
  /** Label of each title. */
  labelOf: Uint16Array;
  /** Classes and shares of label l: those at labelStarts[l] .. labelStarts[l + 1] - 1. */
  labelStarts: Uint32Array;
  labelClasses: Uint16Array;
  labelShares: Float32Array;
  labelWeights: Float32Array;
  /** Titles in which gram bucket g occurs: titles[starts[g]] .. titles[starts[g + 1] - 1]. */
  starts: Uint32Array;
  titles: Uint16Array;
  /** Square of a gram's rarity. */
  rarity: Float32Array;
  inverseNorm: Float32Array;
  /** Length of each class's mean title, for the vote of the whole class. */
  classNorm: Float32Array;
  words: Set<string>;
  knots: Float32Array;
  /** Scratch space for one query. */
  scores: Float32Array;
  fromClasses: Float32Array;
  fromTitles: Float32Array;
}

const bucketBits = 19;
const runs = [3, 4, 5];

/** Grams of more than this share of all titles tell nothing and would cost most of the time. */
const commonShare = 0.06;

/** How the two votes are cast; chosen on the development split over all languages at once. */
const nearestCount = 20;
const nearestPower = 4;
const classVote = 0.4;
const sharePower = 0.3;

/** In which call a bucket was last met: tells repeats apart without a set. */
const metIn = new Uint32Array(1 << bucketBits);
let call = 0;

/** Buckets of a title's grams, each once: letter runs of each word, the word, and neighbouring words. */
export function grams(words: string[]): number[] {
  const all = repeatedGrams(words);
  call++;
  return all.filter((g) => {
    if (metIn[g] === call) return false;
    metIn[g] = call;
    return true;
  });
}

function repeatedGrams(words: string[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const bounded = `<${words[i]}>`;
    for (const run of runs) for (let k = 0; k + run <= bounded.length; k++) out.push(bucket(bounded, k, k + run, run));
    out.push(bucket(bounded, 0, bounded.length, 99));
    if (i) out.push(bucket(`${words[i - 1]} ${words[i]}`, 0, words[i - 1]!.length + 1 + words[i]!.length, 98));
  }
  return out;
}

function bucket(text: string, from: number, to: number, seed: number): number {
  let h = 0x811c9dc5 ^ seed;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> (32 - bucketBits);
}

interface ParsedList {
  knots: number[];
  norms: [string, number][];
  labels: { weight: number; shares: [string, number][] }[];
  titles: { words: string[]; label: number }[];
}

/** The list's text: a line of knots, a line of class norms, then labels ("=weight|code:share,...") each before its titles. */
export function parseList(text: string): ParsedList {
  const lines = text.split('\n');
  const out: ParsedList = { knots: JSON.parse(lines[0]!), norms: JSON.parse(lines[1]!), labels: [], titles: [] };
  for (let i = 2; i < lines.length; i++) {
    const line = lines[i]!;
    if (line[0] !== '=') {
      out.titles.push({ words: line.split(' '), label: out.labels.length - 1 });
      continue;
    }
    const [weight, shares] = line.slice(1).split('|');
    const pairs = shares!.split(',').map((pair) => pair.split(':') as [string, string]);
    out.labels.push({ weight: Number(weight), shares: pairs.map(([code, share]) => [code, Number(share) / 100]) });
  }
  return out;
}

/** Gram buckets of all titles, one after another. */
function allGrams(titles: ParsedList['titles']): { flat: Uint32Array; ends: Uint32Array } {
  const ends = new Uint32Array(titles.length);
  const lists = titles.map(({ words }) => grams(words));
  const flat = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  lists.forEach((list, i) => {
    flat.set(list, at);
    at += list.length;
    ends[i] = at;
  });
  return { flat, ends };
}

function postings(flat: Uint32Array, ends: Uint32Array): { starts: Uint32Array; titles: Uint16Array } {
  const starts = new Uint32Array((1 << bucketBits) + 1);
  for (const g of flat) starts[g + 1] = starts[g + 1]! + 1;
  for (let g = 0; g < 1 << bucketBits; g++) starts[g + 1] = starts[g + 1]! + starts[g]!;
  const next = starts.slice();
  const titles = new Uint16Array(flat.length);
  let at = 0;
  for (let title = 0; title < ends.length; title++)
    for (; at < ends[title]!; at++) {
      const slot = next[flat[at]!]!;
      next[flat[at]!] = slot + 1;
      titles[slot] = title;
    }
  return { starts, titles };
}

/** Labels in flat arrays, which a query runs through much faster than through objects. */
function flatLabels({ labels, norms }: ParsedList) {
  const classOf = new Map(norms.map(([code], c) => [code, c]));
  const pairs = labels.flatMap(({ shares }) => shares);
  const labelStarts = new Uint32Array(labels.length + 1);
  labels.forEach(({ shares }, i) => {
    labelStarts[i + 1] = labelStarts[i]! + shares.length;
  });
  return {
    labelStarts,
    labelClasses: Uint16Array.from(pairs, ([code]) => classOf.get(code)!),
    labelShares: Float32Array.from(pairs, ([, share]) => share),
    labelWeights: Float32Array.from(labels, ({ weight }) => weight),
  };
}

/** Builds the index of one language's list. Throws when the bytes are not such a list. */
export function readTitleList(bytes: Uint8Array): TitleList {
  const parsed = parseList(new TextDecoder().decode(bytes));
  const { flat, ends } = allGrams(parsed.titles);
  const { starts, titles } = postings(flat, ends);
  const count = parsed.titles.length;
  const rarity = new Float32Array(1 << bucketBits);
  for (let g = 0; g < rarity.length; g++) {
    const seen = starts[g + 1]! - starts[g]!;
    rarity[g] = seen > count * commonShare ? 0 : Math.log(1 + count / Math.max(0.5, seen)) ** 2;
  }
  const inverseNorm = new Float32Array(count);
  let at = 0;
  for (let title = 0; title < count; title++) {
    let square = 0;
    for (; at < ends[title]!; at++) square += rarity[flat[at]!]!;
    inverseNorm[title] = 1 / Math.sqrt(Math.max(1, square));
  }
  return {
    codes: parsed.norms.map(([code]) => code),
    labelOf: Uint16Array.from(parsed.titles, ({ label }) => label),
    ...flatLabels(parsed),
    starts,
    titles,
    rarity,
    inverseNorm,
    classNorm: Float32Array.from(parsed.norms, ([, norm]) => norm),
    words: new Set(parsed.titles.flatMap(({ words }) => words)),
    knots: Float32Array.from(parsed.knots),
    scores: new Float32Array(count),
    fromClasses: new Float32Array(parsed.norms.length),
    fromTitles: new Float32Array(parsed.norms.length),
  };
}

/** Cosine of each listed title with the words, in `list.scores`. */
function scoreTitles(list: TitleList, words: string[]): void {
  const { scores, starts, titles, rarity, inverseNorm } = list;
  scores.fill(0);
  let square = 0;
  for (const g of grams(words)) {
    const weight = rarity[g]!;
    if (!weight) continue;
    square += weight;
    for (let k = starts[g]!; k < starts[g + 1]!; k++) scores[titles[k]!] = scores[titles[k]!]! + weight;
  }
  const inverse = 1 / Math.sqrt(Math.max(1, square));
  for (let i = 0; i < scores.length; i++) scores[i] = scores[i]! * inverseNorm[i]! * inverse;
}

/** The best titles by score, best first; ties by place in the list. */
function nearestTitles(scores: Float32Array): number[] {
  const best: number[] = [];
  let least = 0.02;
  for (let i = 0; i < scores.length; i++) {
    if (scores[i]! <= least) continue;
    let at = best.length;
    while (at > 0 && scores[best[at - 1]!]! < scores[i]!) at--;
    best.splice(at, 0, i);
    if (best.length > nearestCount) best.pop();
    if (best.length === nearestCount) least = scores[best.at(-1)!]!;
  }
  return best;
}

/** Divides by the sum, so that the votes of a kind add up to 1. */
function shareOut(votes: Float32Array): void {
  let sum = 0;
  for (let c = 0; c < votes.length; c++) sum += votes[c]!;
  if (sum) for (let c = 0; c < votes.length; c++) votes[c] = votes[c]! / sum;
}

/** Sum over a class's titles of their likeness, by the class's norm: the vote of the class as a whole. */
function classVotes(list: TitleList): void {
  const { scores, labelOf, labelStarts, labelClasses, labelShares, labelWeights, fromClasses, classNorm } = list;
  fromClasses.fill(0);
  for (let i = 0; i < scores.length; i++) {
    if (!scores[i]) continue;
    const label = labelOf[i]!;
    const vote = scores[i]! * labelWeights[label]!;
    for (let k = labelStarts[label]!; k < labelStarts[label + 1]!; k++)
      fromClasses[labelClasses[k]!] = fromClasses[labelClasses[k]!]! + vote * labelShares[k]!;
  }
  for (let c = 0; c < fromClasses.length; c++) {
    const square = (fromClasses[c]! / classNorm[c]!) ** 2;
    fromClasses[c] = square * square;
  }
  shareOut(fromClasses);
}

/** Vote of the nearest titles; which of a title's codes is the main one counts for little. */
function titleVotes(list: TitleList, near: number[]): void {
  const { scores, labelOf, labelStarts, labelClasses, labelShares, labelWeights, fromTitles } = list;
  fromTitles.fill(0);
  for (const title of near) {
    const label = labelOf[title]!;
    const vote = scores[title]! ** nearestPower * labelWeights[label]!;
    for (let k = labelStarts[label]!; k < labelStarts[label + 1]!; k++)
      fromTitles[labelClasses[k]!] = fromTitles[labelClasses[k]!]! + vote * labelShares[k]! ** sharePower;
  }
  shareOut(fromTitles);
}

/**
 * Occupations by vote of the nearest listed titles and of the classes as wholes; the votes sum to at most 1.
 * `likeness` is the cosine of the nearest title, 0 when none shares anything.
 */
export function nearestVotes(list: TitleList, words: string[]): { votes: Map<string, number>; likeness: number } {
  scoreTitles(list, words);
  const near = nearestTitles(list.scores);
  const likeness = near.length ? list.scores[near[0]!]! : 0;
  titleVotes(list, near);
  classVotes(list);
  const votes = new Map<string, number>();
  for (let c = 0; c < list.codes.length; c++) {
    const vote = (list.fromTitles[c]! + classVote * list.fromClasses[c]!) / (1 + classVote);
    if (vote > 0.005) votes.set(list.codes[c]!, vote);
  }
  return { votes, likeness };
}
