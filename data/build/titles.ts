import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { englishFeatures, otherFeatures } from '../../lib/titles/features.ts';
import { titleLanguages } from '../../lib/titles/language.ts';
import { readModel } from '../../lib/titles/model.ts';
import { jsonFile, type ShippedFile } from './shipped-file.ts';
import { calibrationKnots, type HeldOut, heldOutRows, heldOutTitles } from './titles-calibrate.ts';
import { titleIndex } from './titles-index.ts';
import { packModel } from './titles-pack.ts';
import { englishSamples, filedRows, otherSamples, type Sample, titleFacts } from './titles-samples.ts';
import { type TrainOptions, trainModel } from './titles-train.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/titles');

const englishTraining: TrainOptions = {
  features: englishFeatures,
  densePasses: 4,
  sparsePasses: 4,
  rate: 2,
  balance: 0.35,
  leastSeen: 2,
  entries: 1_200_000,
  rankPower: 0.3,
};

const otherTraining: TrainOptions = {
  features: otherFeatures,
  densePasses: 6,
  sparsePasses: 4,
  rate: 2,
  balance: 0,
  leastSeen: 2,
  entries: 90_000,
  rankPower: 0.3,
};

/** Everything a model depends on: the tables and the code that cuts titles and trains. */
function inputs(): string[] {
  const code = ['abbreviations', 'features', 'hash', 'noise', 'normalise', 'places-in-titles'].map((name) =>
    join(root, `lib/titles/${name}.ts`),
  );
  const build = ['titles', 'titles-calibrate', 'titles-pack', 'titles-samples', 'titles-train'].map((name) =>
    join(root, `data/build/${name}.ts`),
  );
  const tables = readdirSync(titleFacts)
    .sort()
    .map((name) => join(titleFacts, name));
  return [...code, ...build, join(root, 'data/schema/title-model.ts'), ...tables];
}

function inputKey(): string {
  const sum = createHash('sha256');
  for (const file of inputs()) sum.update(readFileSync(file));
  return sum.digest('hex').slice(0, 16);
}

/** Trains, packs, and packs again with the calibration read off the packed model itself. */
function build(samples: Sample[], options: TrainOptions, heldOut: HeldOut[]): Uint8Array {
  const model = trainModel(samples, options);
  const knots = calibrationKnots(readModel(packModel(model)), options.features, heldOut);
  return packModel({ ...model, knots });
}

function buildEnglish(): Uint8Array {
  const aside = heldOutRows(filedRows());
  return build(englishSamples(new Set(aside.map(([title]) => title))), englishTraining, heldOutTitles(aside));
}

const heldOutEvery = 20;

function buildOther(language: string): Uint8Array {
  const all = otherSamples(language);
  const aside = all.filter((_, i) => i % heldOutEvery === 0);
  const heldOut = aside.map(({ title, shares }) => ({
    title,
    right: new Set([...shares].filter(([, share]) => share >= 0.1).map(([code]) => code)),
  }));
  return build(
    all.filter((_, i) => i % heldOutEvery !== 0),
    otherTraining,
    heldOut,
  );
}

/** Bytes of one language's model, from the cache when nothing it depends on has changed. */
function modelBytes(language: string, key: string, log: (line: string) => void): Uint8Array {
  const file = join(cache, `${language}-${key}.bin`);
  if (existsSync(file)) return readFileSync(file);
  const started = performance.now();
  const bytes = language === 'en' ? buildEnglish() : buildOther(language);
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, bytes);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  log(`titles/${language}.bin: ${packedSize(bytes)} bytes packed, trained in ${seconds} s`);
  return bytes;
}

/** Size after deflate at level 9, as stores pack an extension. */
export const packedSize = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length;

/**
 * The title models and the search index, as shipped: `titles/<language>.bin` and `titles/search.json`.
 * Models are trained on first use (about three minutes) and kept in `.cache/titles` until their inputs change.
 */
export function titleFiles(log: (line: string) => void = () => {}): ShippedFile[] {
  const key = inputKey();
  const models = titleLanguages.map((language) => ({
    path: `titles/${language}.bin`,
    bytes: modelBytes(language, key, log),
  }));
  return [...models, jsonFile('titles/search.json', titleIndex())];
}

/** One shipped title file by its path below `titles/`, without building the others. */
export function titleFile(language: string, log: (line: string) => void = () => {}): Uint8Array {
  return modelBytes(language, inputKey(), log);
}
