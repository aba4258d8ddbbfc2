import {
  leak,
  networkHashBits,
  titleNetworkHead,
  titleNetworkMagic,
  titleNetworkVersion,
} from '../../data/schema/title-network.ts';
import { fullByte } from '../../data/schema/title-packing.ts';
import { sectionsFrom, socOf } from './packed-sections.ts';
import { softmax } from './softmax.ts';

/**
 * A network with one hidden layer: each feature of a title has a short vector; their sum, bent at zero, is compared
 * with a vector for each class.
 */
export interface TitleNetwork {
  /** SOC-2018 codes by class. */
  codes: string[];
  bias: Float32Array;
  /** Length of the vectors, a multiple of four. */
  width: number;
  /** Hashes of the known features, rising. */
  hashes: Uint32Array;
  /** Their vectors in small steps, two a byte. */
  vectors: Uint8Array;
  /** Places in the vectors, rising, where the step is larger by the rest. */
  beyond: Uint32Array;
  rests: Int8Array;
  /** What a step of a feature's vector is worth. */
  featureStep: number;
  /** The classes' vectors, one after another. */
  classVectors: Float32Array;
  /** Pairs of raw probability and the share of answers right there, rising. */
  knots: Float32Array;
}

const headNumbers = titleNetworkHead.length;

function readRising(gaps: Uint8Array, count: number): Uint32Array {
  const numbers = new Uint32Array(count);
  let number = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    while (gaps[at] === fullByte) {
      number += fullByte;
      at++;
    }
    number += gaps[at++]!;
    numbers[i] = number;
  }
  return numbers;
}

function readClassVectors(steps: Uint8Array, worth: number): Float32Array {
  const vectors = new Float32Array(steps.length);
  for (let i = 0; i < steps.length; i++) vectors[i] = ((steps[i]! << 24) >> 24) * worth;
  return vectors;
}

/**
 * Opens a shipped network (layout: data/schema/title-network.ts); the bytes must not change afterwards.
 * Throws when the bytes are not such a network, so a broken file is noticed at once.
 */
export function readNetwork(bytes: Uint8Array): TitleNetwork {
  const copy = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Uint32Array(copy.buffer, copy.byteOffset, headNumbers);
  const worth = new Float32Array(copy.buffer, copy.byteOffset, headNumbers);
  if (head[0] !== titleNetworkMagic || head[1] !== titleNetworkVersion) throw new Error('not a title network');
  const [, , classes, features, width, hashBytes, beyondCount, beyondBytes, , , knotCount] =
    head as unknown as number[];
  const sections = sectionsFrom(copy, headNumbers * 4);
  return {
    codes: Array.from(sections.numbers(classes!), socOf),
    bias: sections.floats(classes!),
    width: width!,
    hashes: readRising(sections.bytes(hashBytes!), features!),
    vectors: sections.bytes((features! * width!) / 2),
    beyond: readRising(sections.bytes(beyondBytes!), beyondCount!),
    rests: Int8Array.from(sections.bytes(beyondCount!)),
    featureStep: worth[titleNetworkHead.indexOf('featureStep')]!,
    classVectors: readClassVectors(sections.bytes(classes! * width!), worth[titleNetworkHead.indexOf('classStep')]!),
    knots: sections.floats(knotCount! * 2),
  };
}

/** Place of the first of rising numbers that is not below `least`. */
function firstFrom(numbers: Uint32Array, least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place of a feature hash among the known ones, -1 when it is none of them. */
function placeOf({ hashes }: TitleNetwork, featureHash: number): number {
  const key = featureHash >>> (32 - networkHashBits);
  const place = firstFrom(hashes, key);
  return hashes[place] === key ? place : -1;
}

/** Whether the network was trained on the feature. */
export const knowsFeature = (network: TitleNetwork, featureHash: number): boolean => placeOf(network, featureHash) >= 0;

/** Adds the vector at a place, in steps, to the sums. */
function addVector({ width, vectors, beyond, rests }: TitleNetwork, place: number, sums: Float32Array): void {
  const from = place * width;
  for (let d = 0; d < width; d += 2) {
    const pair = vectors[(from + d) >> 1]!;
    sums[d] = sums[d]! + ((pair << 28) >> 28);
    sums[d + 1] = sums[d + 1]! + ((pair << 24) >> 28);
  }
  for (let i = firstFrom(beyond, from); i < beyond.length && beyond[i]! < from + width; i++)
    sums[beyond[i]! - from] = sums[beyond[i]! - from]! + rests[i]!;
}

/** Sum of the features' vectors by the square root of their number, bent at zero. */
function hiddenLayer(network: TitleNetwork, hashes: number[]): Float32Array {
  const hidden = new Float32Array(network.width);
  for (const featureHash of hashes) {
    const place = placeOf(network, featureHash);
    if (place >= 0) addVector(network, place, hidden);
  }
  const scale = network.featureStep / Math.sqrt(Math.max(1, hashes.length));
  for (let d = 0; d < hidden.length; d++) hidden[d] = hidden[d]! * scale * (hidden[d]! < 0 ? leak : 1);
  return hidden;
}

/** Probability of each class for a title's features; for none or unknown ones what is common anyway. */
export function networkProbabilities(network: TitleNetwork, hashes: number[]): Float32Array {
  const { width, classVectors } = network;
  const hidden = hiddenLayer(network, hashes);
  const p = network.bias.slice();
  for (let c = 0; c < p.length; c++) {
    const at = c * width;
    // Four sums side by side: one alone would wait for each addition before the next.
    let [s0, s1, s2, s3] = [p[c]!, 0, 0, 0];
    for (let d = 0; d < width; d += 4) {
      s0 += hidden[d]! * classVectors[at + d]!;
      s1 += hidden[d + 1]! * classVectors[at + d + 1]!;
      s2 += hidden[d + 2]! * classVectors[at + d + 2]!;
      s3 += hidden[d + 3]! * classVectors[at + d + 3]!;
    }
    p[c] = s0 + s1 + s2 + s3;
  }
  softmax(p);
  return p;
}
