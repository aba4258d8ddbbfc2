import {
  featureBits,
  titleModelHead,
  titleModelMagic,
  titleModelVersion,
  weightSteps,
} from '../../data/schema/title-model.ts';
import { fullByte } from '../../data/schema/title-packing.ts';
import { sectionsFrom, socOf } from './packed-sections.ts';
import { softmax } from './softmax.ts';

/** A linear model over feature rows, each with a few classes and weights; rows stay packed and are read when asked for. */
export interface TitleModel {
  /** SOC-2018 codes by class. */
  codes: string[];
  bias: Float32Array;
  /** Pairs of raw probability and the share of answers right there, rising. */
  knots: Float32Array;
  /** Gaps between the rows' hashes, in runs of full bytes and a rest. */
  hashGaps: Uint8Array;
  /** Entries of each row. */
  counts: Uint8Array;
  /** Gaps between the classes of a row's entries, in runs of full bytes and a rest. */
  classGaps: Uint8Array;
  /** Weight of each entry as a step; its value is `weights[step]`. */
  steps: Uint8Array;
  weights: Float32Array;
  /** Where the rows of each stretch of hashes begin: `markWidth` numbers a stretch. */
  marks: Uint32Array;
}

const headNumbers = titleModelHead.length;

/** Hashes are parted into 2^14 stretches of about a dozen rows, few enough to walk through for every look-up. */
const stretchBits = 14;
const stretchShift = featureBits - stretchBits;

/** A mark: first row, hash before it, and places in `hashGaps`, `classGaps` and `steps`. */
const markWidth = 5;

/** One walk through the packed rows, which is all that has to be done before the first title. */
function markStretches(hashGaps: Uint8Array, counts: Uint8Array, classGaps: Uint8Array): Uint32Array {
  const marks = new Uint32Array(((1 << stretchBits) + 1) * markWidth);
  let [hash, hashAt, classAt, entry, stretch] = [0, 0, 0, 0, 0];
  const mark = (row: number, before: number, at: number) => {
    const slot = stretch++ * markWidth;
    marks[slot] = row;
    marks[slot + 1] = before;
    marks[slot + 2] = at;
    marks[slot + 3] = classAt;
    marks[slot + 4] = entry;
  };
  for (let row = 0; row < counts.length; row++) {
    const [before, from] = [hash, hashAt];
    while (hashGaps[hashAt] === fullByte) {
      hash += fullByte;
      hashAt++;
    }
    hash += hashGaps[hashAt++]!;
    while (stretch <= hash >>> stretchShift) mark(row, before, from);
    const end = entry + counts[row]!;
    for (; entry < end; entry++) while (classGaps[classAt++] === fullByte);
  }
  while (stretch <= 1 << stretchBits) mark(counts.length, hash, hashAt);
  return marks;
}

function weightTable(scale: number): Float32Array {
  const table = new Float32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    const step = (byte << 24) >> 24;
    table[byte] = Math.sign(step) * (Math.abs(step) / weightSteps) ** 1.5 * scale;
  }
  return table;
}

/**
 * Opens a shipped model (layout: data/schema/title-model.ts); the bytes must not change afterwards.
 * Throws when the bytes are not such a model, so a broken file is noticed at once.
 */
export function readModel(bytes: Uint8Array): TitleModel {
  const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Uint32Array(copy.buffer, copy.byteOffset, headNumbers);
  if (head[0] !== titleModelMagic || head[1] !== titleModelVersion) throw new Error('not a title model');
  const [, , classes, rows, entries, hashBytes, classBytes, , knotCount] = head as unknown as number[];
  const scale = new Float32Array(copy.buffer, copy.byteOffset + 28, 1)[0]!;
  const sections = sectionsFrom(copy, headNumbers * 4);
  const codes = sections.numbers(classes!);
  const bias = sections.floats(classes!);
  const hashGaps = sections.bytes(hashBytes!);
  const counts = sections.bytes(rows!);
  const classGaps = sections.bytes(classBytes!);
  const steps = sections.bytes(entries!);
  const knots = sections.floats(knotCount! * 2);
  return {
    codes: Array.from(codes, socOf),
    bias,
    knots,
    hashGaps,
    counts,
    classGaps,
    steps,
    weights: weightTable(scale),
    marks: markStretches(hashGaps, counts, classGaps),
  };
}

/** Where the row last found has its entries: read at once, so one place serves all look-ups. */
const found = { classAt: 0, entry: 0 };

/** Row of a feature hash, or -1 when the model does not know the feature; leaves its place in `found`. */
export function rowOf(model: TitleModel, featureHash: number): number {
  const { marks, hashGaps, counts, classGaps } = model;
  const key = featureHash >>> (32 - featureBits);
  const slot = (key >>> stretchShift) * markWidth;
  const end = marks[slot + markWidth]!;
  let hash = marks[slot + 1]!;
  let hashAt = marks[slot + 2]!;
  let classAt = marks[slot + 3]!;
  let entry = marks[slot + 4]!;
  for (let row = marks[slot]!; row < end; row++) {
    while (hashGaps[hashAt] === fullByte) {
      hash += fullByte;
      hashAt++;
    }
    hash += hashGaps[hashAt++]!;
    if (hash > key) return -1;
    if (hash === key) {
      found.classAt = classAt;
      found.entry = entry;
      return row;
    }
    const next = entry + counts[row]!;
    for (; entry < next; entry++) while (classGaps[classAt++] === fullByte);
  }
  return -1;
}

/** Adds the weights of the row last found, times `scale`, to the classes' sums. */
function addFound({ counts, classGaps, steps, weights }: TitleModel, row: number, scale: number, z: Float32Array) {
  let { classAt, entry } = found;
  let c = 0;
  for (const end = entry + counts[row]!; entry < end; entry++) {
    while (classGaps[classAt] === fullByte) {
      c += fullByte;
      classAt++;
    }
    c += classGaps[classAt++]!;
    z[c] = z[c]! + scale * weights[steps[entry]!]!;
  }
}

/**
 * Probability of each class (softmax of the summed weights, each scaled by 1/sqrt of the number of features); without
 * features, what is common anyway.
 */
export function classProbabilities(model: TitleModel, hashes: number[]): Float32Array {
  const p = model.bias.slice();
  const scale = 1 / Math.sqrt(Math.max(1, hashes.length));
  for (const featureHash of hashes) {
    const row = rowOf(model, featureHash);
    if (row >= 0) addFound(model, row, scale, p);
  }
  softmax(p);
  return p;
}
