import { type TitleLanguage, titleLanguages } from '../../lib/titles/language.ts';
import { classProbabilities, readModel } from '../../lib/titles/model.ts';
import { normalise } from '../../lib/titles/normalise.ts';
import { stemmedWords } from '../../lib/titles/stems.ts';
import { wordFeatures } from '../../lib/titles/word-features.ts';
import { featureBits } from '../schema/title-model.ts';
import { risingKnots } from './titles-calibrate.ts';
import { ownRows } from './titles-own.ts';
import { packModel, withKnots } from './titles-pack.ts';
import { type Row, readEsco, readFacts } from './titles-samples.ts';
import { prune, sparseModel } from './titles-shrink.ts';
import { emptyWeights, type SparsePasses, type SparseTitle, type SparseWeights, teach } from './titles-sparse.ts';

type OtherLanguage = Exclude<TitleLanguage, 'en'>;

/** Languages with a model of their own, built together. */
export const otherLanguages = titleLanguages.filter((language): language is OtherLanguage => language !== 'en');

/** Languages whose ESCO titles only teach, and the language whose endings they are read with. */
const helpers: [source: string, readAs: TitleLanguage][] = [
  ['en', 'en'],
  ['da', 'sv'],
  ['no', 'sv'],
  ['cs', 'pl'],
];

/** A national title is filed under an ISCO unit, which holds several occupations: it says less than one of ESCO's. */
const nationalWeight = 0.3;

/** Passes over all languages together, then over the language's own titles, then again with the kept weights alone. */
const together: SparsePasses = { passes: 2, rate: 2, seed: 1 };
const alone: SparsePasses = { passes: 3, rate: 1, seed: 2 };
const settling: SparsePasses = { passes: 3, rate: 1, seed: 3 };

/** Entries (and rows, see `prune`) a language's file holds: about 150 kB packed. */
const room = 110_000;

/** Features met in fewer titles are not learned. */
const leastSeen = 2;

/** A feature that only other languages' titles have counts little when weights are chosen. */
const foreignShare = 0.02;

/** Every so many of the titles set aside for calibration are kept from training. */
const heldOutEvery = 20;

/** A title of the lists: the hashes of its features, and the SOC codes that are right for it. */
interface ListedTitle {
  features: number[];
  weight: number;
  /** SOC code -> share of the title's ESCO occupations that have it among their links. */
  members: Map<string, number>;
}

/** How the titles of one language are listed; `aside` are those its calibration asks. */
interface Lists {
  taught: ListedTitle[];
  aside: ListedTitle[];
}

class EscoCodes {
  private readonly occupations = readEsco();
  private readonly byIsco = new Map<string, string[]>();

  constructor() {
    for (const [number, { isco }] of this.occupations)
      this.byIsco.set(isco, [...(this.byIsco.get(isco) ?? []), number]);
  }

  ofUnit(isco: string): string[] {
    return this.byIsco.get(isco) ?? [];
  }

  /** Share of the linked occupations that have each code. */
  members(numbers: string[]): Map<string, number> {
    const linked = numbers.map((number) => this.occupations.get(number)!.links).filter((links) => links.length);
    const out = new Map<string, number>();
    for (const links of linked) for (const [code] of links) out.set(code, (out.get(code) ?? 0) + 1 / linked.length);
    return out;
  }
}

function listed(rows: Row[], readAs: TitleLanguage, weight: number, members: (keys: string[]) => Map<string, number>) {
  const titles = rows.map(([title, keys]) => ({
    features: wordFeatures(stemmedWords(normalise(title), readAs)),
    weight,
    members: members(keys.map(([key]) => key)),
  }));
  return titles.filter((title) => title.features.length && title.members.size);
}

/** Only our own titles are held out: they bring words that ESCO's lack, as ads do; most of ESCO's have a twin. */
function listsOf(language: OtherLanguage, codes: EscoCodes): Lists {
  const linked = (numbers: string[]) => codes.members(numbers);
  const official = listed(readFacts(`esco-${language}.tsv`), language, 1, linked);
  const own = listed(ownRows(language), language, 1, linked);
  const national =
    language === 'de' || language === 'sv'
      ? listed(readFacts(`national-${language}.tsv`), language, nationalWeight, (units) =>
          codes.members(units.flatMap((unit) => codes.ofUnit(unit))),
        )
      : [];
  const aside = new Set(own.filter((_, i) => i % heldOutEvery === 0));
  return { taught: [...official, ...own, ...national].filter((title) => !aside.has(title)), aside: [...aside] };
}

/** Rows and classes of the model that all languages begin from. */
interface Space {
  hashes: Int32Array;
  rowOf: Map<number, number>;
  /** In SOC order: kin stand together, so that the gaps between a row's classes are short. */
  codes: string[];
  classOf: Map<string, number>;
}

function spaceOf(titles: ListedTitle[]): Space {
  const seen = new Map<number, number>();
  for (const { features } of titles) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].filter(([, n]) => n >= leastSeen).map(([feature]) => feature);
  const codes = [...new Set(titles.flatMap(({ members }) => [...members.keys()]))].sort();
  return {
    hashes: Int32Array.from(kept, (feature) => feature >>> (32 - featureBits)),
    rowOf: new Map(kept.map((feature, row) => [feature, row])),
    codes,
    classOf: new Map(codes.map((code, c) => [code, c])),
  };
}

function encode({ features, weight, members }: ListedTitle, { rowOf, classOf }: Space): SparseTitle {
  return {
    rows: Int32Array.from(
      features.filter((feature) => rowOf.has(feature)),
      (feature) => rowOf.get(feature)!,
    ),
    scale: 1 / Math.sqrt(features.length),
    weight,
    classes: Uint16Array.from(members.keys(), (code) => classOf.get(code)!),
    members: Float64Array.from(members.values()),
  };
}

function countRows(titles: SparseTitle[], rows: number): Float32Array {
  const counts = new Float32Array(rows);
  for (const title of titles) for (const row of title.rows) counts[row]! += 1;
  return counts;
}

/** What a packed model answers to titles it never met. */
function answersOf(packed: Uint8Array, aside: ListedTitle[]): { p: number; right: boolean }[] {
  const model = readModel(packed);
  return aside.map(({ features, members }) => {
    const p = classProbabilities(model, features);
    const top = p.indexOf(p.reduce((a, b) => Math.max(a, b)));
    return { p: p[top]!, right: members.has(model.codes[top]!) };
  });
}

/** The model that all languages begin from. */
interface Common {
  space: Space;
  weights: SparseWeights;
  /** Titles of all languages that have each row's feature. */
  met: Float32Array;
}

/** Teaches one model the titles of all languages, so that words they share teach all. */
function commonModel(titles: ListedTitle[]): Common {
  const space = spaceOf(titles);
  const encoded = titles.map((title) => encode(title, space));
  const weights = emptyWeights(encoded, space.hashes.length, space.codes.length);
  teach(weights, encoded, together);
  return { space, weights, met: countRows(encoded, space.hashes.length) };
}

/** The common model taught by one language's own titles, cut to its room, settled and packed. */
function ownModel({ space, weights, met }: Common, taught: ListedTitle[]): Uint8Array {
  const titles = taught.map((title) => encode(title, space));
  const full = { ...weights, weights: weights.weights.slice(), bias: weights.bias.slice() };
  teach(full, titles, alone);
  const seen = countRows(titles, met.length).map((n, row) => n + foreignShare * met[row]!);
  const small = prune(full, seen, room);
  teach(small, titles, settling);
  return packModel(sparseModel(small, space.codes, space.hashes));
}

/**
 * Files `titles/<language>.bin` of all languages but English. Each language goes on from the common model with its own
 * titles. One calibration serves all: a language's own held-out titles are too few for one, and not all have some.
 */
export function languageModels(): Map<OtherLanguage, Uint8Array> {
  const codes = new EscoCodes();
  const lists = otherLanguages.map((language) => ({ language, ...listsOf(language, codes) }));
  const help = helpers.flatMap(([source, readAs]) =>
    listed(readFacts(`esco-${source}.tsv`), readAs, 1, (numbers) => codes.members(numbers)),
  );
  const common = commonModel([...lists.flatMap(({ taught }) => taught), ...help]);
  const models = lists.map(({ language, taught, aside }) => ({ language, aside, packed: ownModel(common, taught) }));
  const answers = models.flatMap(({ packed, aside }) => answersOf(packed, aside));
  const knots = risingKnots(answers).map((n) => Number(n.toFixed(4)));
  return new Map(models.map(({ language, packed }) => [language, withKnots(packed, knots)]));
}
