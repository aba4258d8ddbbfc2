import type { NationalUnit } from './match.ts';
import { gradeWords, type IndexLanguage, stemAll } from './national-words.ts';
import { normalise } from './normalise.ts';

/** Finds the unit of a country's own classification a job title belongs to. */
export interface NationalIndex {
  /** The unit with the probability that it is right; null when nothing in the index comes near. */
  find(title: string): NationalUnit | null;
}

/** A title of the index: its words, and the unit it names. */
interface Entry {
  words: string[];
  unit: string;
  /** Narrowed by an industry ("paint mfr"): its plain words alone do not name the unit. */
  isQualified: boolean;
}

/** What the shipped file says first: "SOC2020<TAB>en". */
const languages = new Set<string>(['en', 'de', 'sv']);

/** Confidence of titles found word for word; measured on held-out titles of the same indexes (tests/unit/titles). */
const exactConfidence = 0.95;
const mainPartConfidence = 0.85;
const withoutGradeConfidence = 0.85;
/** "Mechanical engineer" is a fitter by the British index unless "professional" stands beside it: ads mean either. */
const ambiguousShare = 0.6;

/**
 * Chance that a near match is right: 1 / (1 + e^-(base + likeness x nearest likeness + agreement x share of votes)),
 * fitted by logistic regression on one title in eight, held out of each index.
 */
const nearChance: Record<string, { base: number; likeness: number; agreement: number }> = {
  SOC2020: { base: -2.72, likeness: 1.86, agreement: 2.79 },
  NOC2021: { base: -3.41, likeness: 2.44, agreement: 4.53 },
  KldB2010: { base: -3.04, likeness: 2.6, agreement: 3.8 },
  SSYK2012: { base: -3.01, likeness: 2.87, agreement: 3.58 },
};

/** The last word of an English or Swedish job names it ("engineer"), so it weighs more. */
const headWeight = 1.6;
/** Letters of a word's start and end, and of the shortest known end of a compound ("entwickler"). */
const edge = 5;
const shortestPart = 4;
/** How much nearer titles outweigh farther ones, and what a single telling word counts; chosen on held-out titles. */
const sharpness: Record<IndexLanguage, number> = { en: 8, de: 5, sv: 5 };
const wordVote = 1;

const bag = (words: string[]) => [...words].sort().join(' ');

/** Title index of one country, from its shipped file; see data/build/national-titles.ts for its form. */
export function createNationalIndex(bytes: Uint8Array): NationalIndex {
  const [head = '', ...lines] = new TextDecoder().decode(bytes).split('\n');
  const [scheme = '', language = ''] = head.split('\t');
  if (!languages.has(language) || !Object.hasOwn(nearChance, scheme))
    throw new Error(`no national title index: "${head.slice(0, 40)}"`);
  return new TitleIndex(scheme, language as IndexLanguage, lines);
}

class TitleIndex implements NationalIndex {
  private readonly scheme: string;
  private readonly language: IndexLanguage;
  private readonly entries: Entry[] = [];
  private readonly byWords = new Map<string, string[]>();
  private readonly byLetters = new Map<string, string[]>();
  private readonly ambiguous = new Set<string>();
  private near: NearTitles | null = null;

  constructor(scheme: string, language: IndexLanguage, lines: string[]) {
    this.scheme = scheme;
    this.language = language;
    for (const line of lines) {
      const [unit = '', titles = ''] = line.split('\t');
      for (const title of titles ? titles.split('|') : []) this.add(unit, title);
    }
  }

  private add(unit: string, text: string): void {
    const [title = '', qualifier] = text.replace('!', '').split('~');
    const words = title.split(' ');
    const isQualified = qualifier !== undefined;
    this.entries.push({ words: isQualified ? [...words, ...qualifier.split(' ')] : words, unit, isQualified });
    if (isQualified) return;
    append(this.byWords, bag(words), unit);
    if (text.endsWith('!')) this.ambiguous.add(bag(words));
    append(this.byLetters, words.join(''), unit);
  }

  find(title: string): NationalUnit | null {
    const segments = normalise(title).segments.map((segment) => stemAll(segment, this.language));
    const all = segments.flat();
    const main = segments[0] ?? [];
    if (main.length === 0) return null;
    const plain = main.filter((word) => !gradeWords.has(word));
    return (
      this.exact(all, exactConfidence) ??
      this.exact(main, mainPartConfidence) ??
      (plain.length > 0 && plain.length < main.length ? this.exact(plain, withoutGradeConfidence) : null) ??
      this.nearest(plain.length > 0 ? plain : main, all)
    );
  }

  /** Titles with just these words in any order, or with these letters ("Software Entwickler"). */
  private exact(words: string[], confidence: number): NationalUnit | null {
    const units = this.byWords.get(bag(words)) ?? this.byLetters.get(words.join(''));
    if (!units) return null;
    const [unit, share] = commonest(units);
    const certainty = this.ambiguous.has(bag(words)) ? ambiguousShare : 1;
    return { scheme: this.scheme, code: unit, confidence: round(confidence * share * certainty) };
  }

  private nearest(main: string[], all: string[]): NationalUnit | null {
    this.near ??= new NearTitles(this.entries, this.language);
    const found = this.near.find(main, all);
    if (!found) return null;
    return { scheme: this.scheme, code: found.unit, confidence: this.chance(found) };
  }

  private chance(found: Near): number {
    const { base, likeness, agreement } = nearChance[this.scheme]!;
    return round(1 / (1 + Math.exp(-(base + likeness * found.likeness + agreement * found.agreement))));
  }
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** The most frequent unit and its share. */
function commonest(units: string[]): [unit: string, share: number] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const [unit, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  return [unit, count / units.length];
}

const round = (value: number) => Math.round(value * 100) / 100;

interface Near {
  unit: string;
  /** 0..1: shared weight of words, twice over the sum of both titles' weights. */
  likeness: number;
  /** How far the nearest titles agree on the unit. */
  agreement: number;
}

/** Titles by the words they share, rare words weighing more. Built on the first title that is not found exactly. */
class NearTitles {
  private readonly language: IndexLanguage;
  private readonly vocabulary = new Set<string>();
  private readonly idOf = new Map<string, number>();
  /** Titles that hold a feature, by the feature's id. */
  private readonly postings: number[][] = [];
  private readonly rarity: Float64Array;
  private readonly units: string[];
  /** Sum of the weights of each title's features. */
  private readonly weights: Float64Array;

  constructor(entries: Entry[], language: IndexLanguage) {
    this.language = language;
    this.units = entries.map(({ unit }) => unit);
    for (const { words } of entries) for (const word of words) this.vocabulary.add(word);
    entries.forEach(({ words }, at) => {
      for (const feature of this.features(words)) this.post(feature, at);
    });
    this.rarity = Float64Array.from(this.postings, (titles) => Math.log(1 + entries.length / (1 + titles.length)));
    this.weights = new Float64Array(entries.length);
    this.postings.forEach((titles, id) => {
      for (const at of titles) this.weights[at]! += this.rarity[id]!;
    });
  }

  private post(feature: string, title: number): void {
    const id = this.idOf.get(feature);
    if (id === undefined) {
      this.idOf.set(feature, this.postings.length);
      this.postings.push([title]);
    } else if (this.postings[id]!.at(-1) !== title) this.postings[id]!.push(title);
  }

  /** Words and, for languages that join them, the known ends, the start and the end of each. */
  private features(words: string[]): string[] {
    if (this.language === 'en') return words;
    return words.flatMap((word) => [
      word,
      `~${word}`,
      `^${word.slice(0, edge)}`,
      `$${word.slice(-edge)}`,
      ...this.endsOf(word),
    ]);
  }

  private endsOf(word: string): string[] {
    const ends: string[] = [];
    for (let start = 3; start <= word.length - shortestPart; start++) {
      const end = word.slice(start);
      if (this.vocabulary.has(end)) ends.push(`~${end}`);
    }
    return ends;
  }

  /** A feature no title holds weighs as much as the rarest: it is what the index does not know. */
  private weight(feature: string): number {
    const id = this.idOf.get(feature);
    return id === undefined ? Math.log(1 + this.units.length) : this.rarity[id]!;
  }

  private titlesWith(feature: string): number[] {
    const id = this.idOf.get(feature);
    return id === undefined ? [] : this.postings[id]!;
  }

  /** The unit of the titles nearest to `main`; words of the other segments count where such a title shares them. */
  find(main: string[], all: string[]): Near | null {
    const features = [...new Set(this.features(main))];
    const head = this.language === 'en' ? main.at(-1) : undefined;
    const weights = features.map((feature) => this.weight(feature) * (feature === head ? headWeight : 1));
    const own = weights.reduce((a, b) => a + b, 0);
    const shared = new Map<number, number>();
    features.forEach((feature, at) => {
      this.share(shared, feature, weights[at]!);
    });
    for (const feature of new Set(this.features(all))) {
      if (!features.includes(feature)) this.share(shared, feature, this.weight(feature), true);
    }
    const votes = this.votesOfTitles(shared, own);
    if (!votes) return null;
    features.forEach((feature, at) => {
      this.addVotesOfWord(votes.byUnit, feature, weights[at]! / own);
    });
    const total = [...votes.byUnit.values()].reduce((a, b) => a + b, 0);
    const [unit, vote] = [...votes.byUnit].reduce((a, b) => (b[1] > a[1] ? b : a));
    return { unit, likeness: votes.likeness, agreement: vote / total };
  }

  private share(shared: Map<number, number>, feature: string, weight: number, onlyKnown = false): void {
    for (const at of this.titlesWith(feature)) {
      const before = shared.get(at);
      if (before !== undefined || !onlyKnown) shared.set(at, (before ?? 0) + weight);
    }
  }

  /** Every title that shares a word votes for its unit, the nearer the more. */
  private votesOfTitles(shared: Map<number, number>, own: number) {
    const byUnit = new Map<string, number>();
    let nearest = 0;
    for (const [at, weight] of shared) {
      const likeness = Math.min(1, (2 * weight) / (own + this.weights[at]!));
      addTo(byUnit, this.units[at]!, likeness ** sharpness[this.language]);
      nearest = Math.max(nearest, likeness);
    }
    return shared.size > 0 ? { byUnit, likeness: nearest } : null;
  }

  /** A word that stands in the titles of hardly any other unit votes for its unit. */
  private addVotesOfWord(byUnit: Map<string, number>, feature: string, share: number): void {
    const titles = this.titlesWith(feature);
    const counts = new Map<string, number>();
    for (const at of titles) addTo(counts, this.units[at]!, 1);
    for (const [unit, count] of counts) addTo(byUnit, unit, wordVote * share * (count / (titles.length + 1)) ** 2);
  }
}

function addTo(counts: Map<string, number>, key: string, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}
