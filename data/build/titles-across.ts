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
const together: SparsePasses = { passes: 3, rate: 2, seed: 1 };
const alone: SparsePasses = { passes: 4, rate: 1, seed: 2 };
const settling: SparsePasses = { passes: 4, rate: 1, seed: 3 };

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

/** Our own titles bring words that ESCO's lack, so those of them held out ask what ads will ask; else ESCO's do. */
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
  const asked = own.length ? own : official;
  const aside = new Set(asked.filter((_, i) => i % heldOutEvery === 0));
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

/** Calibration: what the packed model answers to titles it never met. */
function knotsOf(packed: Uint8Array, aside: ListedTitle[]): number[] {
  const model = readModel(packed);
  const answers = aside.map(({ features, members }) => {
    const { p } = classProbabilities(model, features);
    const top = p.indexOf(p.reduce((a, b) => Math.max(a, b)));
    return { p: p[top]!, right: members.has(model.codes[top]!) };
  });
  return risingKnots(answers).map((n) => Number(n.toFixed(4)));
}

/**
 * Files `titles/<language>.bin` of all languages but English. One model learns from the titles of all of them, so that
 * words they share teach all; each language then goes on with its own titles and keeps the weights that matter to it.
 */
export function languageModels(): Map<OtherLanguage, Uint8Array> {
  const codes = new EscoCodes();
  const lists = new Map(otherLanguages.map((language) => [language, listsOf(language, codes)]));
  const help = helpers.flatMap(([source, readAs]) =>
    listed(readFacts(`esco-${source}.tsv`), readAs, 1, (numbers) => codes.members(numbers)),
  );
  const titles = [...[...lists.values()].flatMap(({ taught }) => taught), ...help];
  const space = spaceOf(titles);
  const encoded = titles.map((title) => encode(title, space));
  const common = emptyWeights(encoded, space.hashes.length, space.codes.length);
  teach(common, encoded, together);
  const everywhere = countRows(encoded, space.hashes.length);
  return new Map(
    [...lists].map(([language, { taught, aside }]) => {
      const packed = languageModel(
        common,
        taught.map((title) => encode(title, space)),
        everywhere,
        space,
      );
      return [language, withKnots(packed, knotsOf(packed, aside))];
    }),
  );
}

/** The common model taught by one language's titles, cut to its room, settled and packed. */
function languageModel(
  common: SparseWeights,
  titles: SparseTitle[],
  everywhere: Float32Array,
  { hashes, codes }: Space,
): Uint8Array {
  const full = { ...common, weights: common.weights.slice(), bias: common.bias.slice() };
  teach(full, titles, alone);
  const seen = countRows(titles, hashes.length).map((n, row) => n + foreignShare * everywhere[row]!);
  const small = prune(full, seen, room);
  teach(small, titles, settling);
  return packModel(sparseModel(small, codes, hashes));
}
