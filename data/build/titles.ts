import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { englishFeatures } from '../../lib/titles/features.ts';
import { type TitleLanguage, titleLanguages } from '../../lib/titles/language.ts';
import { readNetwork } from '../../lib/titles/network.ts';
import { jsonFile, type ShippedFile } from './shipped-file.ts';
import { languageModels } from './titles-across.ts';
import { calibrationKnots, heldOutTitles } from './titles-calibrate.ts';
import { heldOutRows } from './titles-held-out.ts';
import { titleIndex } from './titles-index.ts';
import { packNetwork, withKnots } from './titles-network-pack.ts';
import { type NetworkOptions, trainNetwork } from './titles-network-train.ts';
import { ownTitleLists } from './titles-own.ts';
import { englishSamples, filedRows, titleFacts } from './titles-samples.ts';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache/titles');

/** Chosen on the development split and on filed titles set aside, both within their chance. */
const englishTraining: NetworkOptions = {
  features: englishFeatures,
  width: 64,
  passes: 6,
  settlePasses: 1,
  rate: 0.15,
  lastRate: 0.4,
  averagedPasses: 3,
  dropout: 0.3,
  smoothing: 0.1,
  balance: 0.35,
  leastSeen: 3,
  spread: 0.25,
};

const libTitles = (names: string[]) => names.map((name) => `lib/titles/${name}.ts`);
const dataBuild = (names: string[]) => names.map((name) => `data/build/${name}.ts`);

const titleCode = [
  'data/schema/title-packing.ts',
  ...libTitles(['abbreviations', 'features', 'hash', 'noise', 'normalise', 'places-in-titles']),
];
const trainingCode = [
  ...titleCode,
  'data/schema/title-network.ts',
  ...dataBuild([
    'titles-bytes',
    'titles-held-out',
    'titles-network-pack',
    'titles-network-train',
    'titles-random',
    'titles-samples',
  ]),
];
const calibrationCode = [
  ...trainingCode,
  ...libTitles(['network', 'packed-sections', 'softmax']),
  'data/build/titles-calibrate.ts',
];
const languageCode = [
  ...titleCode,
  'data/schema/title-model.ts',
  ...libTitles(['model', 'packed-sections', 'softmax', 'stems', 'word-features']),
  ...dataBuild([
    'name-lists',
    'titles-across',
    'titles-bytes',
    'titles-calibrate',
    'titles-own',
    'titles-pack',
    'titles-random',
    'titles-samples',
    'titles-shrink',
    'titles-sparse',
  ]),
];

/** Everything a file depends on: the code that cuts titles and trains, the tables, and the options. */
function keyOf(code: string[], files: string[], options: unknown): string {
  const sum = createHash('sha256');
  for (const file of [...code.map((path) => join(root, path)), ...files]) sum.update(readFileSync(file));
  return sum.update(JSON.stringify(options)).digest('hex').slice(0, 16);
}

/** Bytes from the cache when nothing they depend on has changed, else made anew and kept. */
function cached(name: string, key: string, make: () => Uint8Array, log: (line: string) => void): Uint8Array {
  const file = join(cache, `${name}-${key}.bin`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const started = performance.now();
  const bytes = make();
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  log(
    `titles/${name}: ${packedSize(bytes)} bytes packed, made in ${((performance.now() - started) / 1000).toFixed(0)} s`,
  );
  return bytes;
}

/** Tables of a folder whose names fit, sorted. */
const tables = (folder: string, names: RegExp) =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => join(folder, name));
const englishTables = () => tables(titleFacts, /^(?:lca|onet|bls|roles|esco-en|esco-occ).*\.tsv$/);
const languageTables = () => [...tables(titleFacts, /^(?:esco|national)-.*\.tsv$/), ...tables(ownTitleLists, /\.tsv$/)];

/** The English model, trained without the rows set aside for its calibration. */
function english(log: (line: string) => void): Uint8Array {
  const aside = () => heldOutRows(filedRows());
  const trained = () => {
    const samples = englishSamples(new Set(aside().map(([title]) => title)));
    const { network, step } = trainNetwork(samples, englishTraining);
    return packNetwork(network, step);
  };
  const packed = () => cached('en-trained', keyOf(trainingCode, englishTables(), englishTraining), trained, log);
  const calibrated = () => {
    const network = packed();
    return withKnots(network, calibrationKnots(readNetwork(network), englishFeatures, heldOutTitles(aside())));
  };
  return cached('en', keyOf(calibrationCode, englishTables(), englishTraining), calibrated, log);
}

/** A language's model; whenever one has to be made all are made and kept, as they learn from each other. */
function otherLanguage(language: Exclude<TitleLanguage, 'en'>, log: (line: string) => void): Uint8Array {
  const key = keyOf(languageCode, languageTables(), null);
  const make = () => {
    const models = languageModels();
    for (const [name, bytes] of models) if (name !== language) cached(name, key, () => bytes, log);
    return models.get(language)!;
  };
  return cached(language, key, make, log);
}

/** Bytes of `titles/<language>.bin`. */
export const titleFile = (language: TitleLanguage, log: (line: string) => void = () => {}): Uint8Array =>
  language === 'en' ? english(log) : otherLanguage(language, log);

/** Size after deflate at level 9, as stores pack an extension. */
export const packedSize = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length;

/**
 * The title files as shipped: `titles/<language>.bin` and `titles/search.json`.
 * The English model is trained on first use (minutes) and kept in `.cache/titles` until its inputs change.
 */
export function titleFiles(log: (line: string) => void = () => {}): ShippedFile[] {
  const models = titleLanguages.map((language) => ({
    path: `titles/${language}.bin`,
    bytes: titleFile(language, log),
  }));
  return [...models, jsonFile('titles/search.json', titleIndex())];
}
