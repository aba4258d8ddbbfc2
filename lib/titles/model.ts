import {
  featureBits,
  fullByte,
  titleModelHead,
  titleModelMagic,
  titleModelVersion,
  weightSteps,
} from '../../data/schema/title-model.ts';

/** A decoded linear model: feature rows, each with a few classes and weights. */
export interface TitleModel {
  /** SOC-2018 codes by class. */
  codes: string[];
  bias: Float32Array;
  /** Rows whose hash begins with the upper 16 bits i are rows[i] .. rows[i + 1]. */
  buckets: Uint32Array;
  lowBits: Uint8Array;
  starts: Uint32Array;
  classOf: Uint16Array;
  weightOf: Float32Array;
  /** Pairs of raw probability and the share of answers right there, rising. */
  knots: Float32Array;
}

const headNumbers = titleModelHead.length;
const bucketBits = 16;
const lowWidth = featureBits - bucketBits;
const upTo4 = (n: number) => (n + 3) & ~3;

function readHashes(bytes: Uint8Array, rows: number): { buckets: Uint32Array; lowBits: Uint8Array } {
  const buckets = new Uint32Array((1 << bucketBits) + 1);
  const lowBits = new Uint8Array(rows);
  let at = 0;
  let value = 0;
  let bucket = 0;
  for (let row = 0; row < rows; row++) {
    while (bytes[at] === fullByte) {
      value += fullByte;
      at++;
    }
    value += bytes[at++]!;
    lowBits[row] = value & ((1 << lowWidth) - 1);
    while (bucket <= value >>> lowWidth) buckets[bucket++] = row;
  }
  buckets.fill(rows, bucket);
  return { buckets, lowBits };
}

function readEntries(counts: Uint8Array, gaps: Uint8Array, rows: number, entries: number) {
  const starts = new Uint32Array(rows + 1);
  const classOf = new Uint16Array(entries);
  let at = 0;
  let entry = 0;
  for (let row = 0; row < rows; row++) {
    starts[row] = entry;
    let value = 0;
    for (let n = counts[row]!; n > 0; n--) {
      while (gaps[at] === fullByte) {
        value += fullByte;
        at++;
      }
      value += gaps[at++]!;
      classOf[entry++] = value;
    }
  }
  starts[rows] = entry;
  return { starts, classOf };
}

function weightTable(scale: number): Float32Array {
  const table = new Float32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const step = (byte << 24) >> 24;
    table[byte] = Math.sign(step) * (Math.abs(step) / weightSteps) ** 1.5 * scale;
  }
  return table;
}

/** SOC code of a number: 151252 -> "15-1252". */
const socOf = (n: number) => `${Math.floor(n / 10000)}-${String(n % 10000).padStart(4, '0')}`;

/**
 * Decodes a shipped model (layout: data/schema/title-model.ts).
 * Throws when the bytes are not such a model, so a broken file is noticed at once.
 */
export function readModel(bytes: Uint8Array): TitleModel {
  const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Uint32Array(copy.buffer, copy.byteOffset, headNumbers);
  if (head[0] !== titleModelMagic || head[1] !== titleModelVersion) throw new Error('not a title model');
  const [, , classes, rows, entries, hashBytes, classBytes, , knotCount] = head as unknown as number[];
  const scale = new Float32Array(copy.buffer, copy.byteOffset + 28, 1)[0]!;
  let at = headNumbers * 4;
  const take = (length: number) => {
    const part = copy.subarray(at, at + length);
    at += upTo4(length);
    return part;
  };
  const codes = new Uint32Array(copy.buffer, copy.byteOffset + at, classes!);
  at += classes! * 4;
  const bias = new Float32Array(copy.buffer, copy.byteOffset + at, classes!);
  at += classes! * 4;
  const hashes = readHashes(take(hashBytes!), rows!);
  const counts = take(rows!);
  const rowsAndClasses = readEntries(counts, take(classBytes!), rows!, entries!);
  const steps = take(entries!);
  const knots = new Float32Array(copy.buffer, copy.byteOffset + at, knotCount! * 2);
  const table = weightTable(scale);
  const weightOf = new Float32Array(entries!);
  for (let i = 0; i < weightOf.length; i++) weightOf[i] = table[steps[i]!]!;
  return { codes: [...codes].map(socOf), bias, ...hashes, ...rowsAndClasses, weightOf, knots };
}

/** Row of a feature hash, or -1 when the model does not know the feature. */
export function rowOf(model: TitleModel, featureHash: number): number {
  const key = featureHash >>> (32 - featureBits);
  const bucket = key >>> lowWidth;
  const low = key & ((1 << lowWidth) - 1);
  const end = model.buckets[bucket + 1]!;
  for (let row = model.buckets[bucket]!; row < end; row++) if (model.lowBits[row] === low) return row;
  return -1;
}

/**
 * Probability of each class (softmax of the summed weights, each scaled by 1/sqrt of the number of features).
 * `known` is the share of features the model has seen. Without features: the bias alone, known 0.
 */
export function classProbabilities(model: TitleModel, hashes: number[]): { p: Float32Array; known: number } {
  const p = model.bias.slice();
  const scale = 1 / Math.sqrt(Math.max(1, hashes.length));
  let known = 0;
  for (const featureHash of hashes) {
    const row = rowOf(model, featureHash);
    if (row < 0) continue;
    known++;
    for (let i = model.starts[row]!; i < model.starts[row + 1]!; i++) {
      const c = model.classOf[i]!;
      p[c] = p[c]! + scale * model.weightOf[i]!;
    }
  }
  softmax(p);
  return { p, known: hashes.length ? known / hashes.length : 0 };
}

function softmax(z: Float32Array): void {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of z) if (value > top) top = value;
  let sum = 0;
  for (let c = 0; c < z.length; c++) {
    z[c] = Math.exp(z[c]! - top);
    sum += z[c]!;
  }
  for (let c = 0; c < z.length; c++) z[c] = z[c]! / sum;
}

/** Share of answers that were right at raw probability `p`, read off rising knots; `p` itself without knots. */
export function calibrated(knots: Float32Array, p: number): number {
  if (!knots.length) return p;
  if (p <= knots[0]!) return knots[1]! * (p / Math.max(knots[0]!, 1e-6));
  for (let i = 2; i < knots.length; i += 2) {
    if (p > knots[i]!) continue;
    const part = (p - knots[i - 2]!) / Math.max(1e-6, knots[i]! - knots[i - 2]!);
    return knots[i - 1]! + part * (knots[i + 1]! - knots[i - 1]!);
  }
  return knots.at(-1)!;
}
