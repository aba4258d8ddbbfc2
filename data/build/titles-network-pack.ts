import {
  mostSmallSteps,
  mostSteps,
  titleNetworkHead,
  titleNetworkMagic,
  titleNetworkVersion,
} from '../schema/title-network.ts';
import { appendKnots, bytesOf, padded, pushGap, socNumber } from './titles-bytes.ts';

/** A trained network before packing. */
export interface TrainedNetwork {
  codes: string[];
  bias: Float32Array;
  width: number;
  /** Hashes of the features, rising, and their vectors one after another. */
  hashes: ArrayLike<number>;
  vectors: Float32Array;
  classVectors: Float32Array;
}

function gapsBetween(hashes: ArrayLike<number>): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < hashes.length; i++) pushGap(out, hashes[i]! - (i ? hashes[i - 1]! : 0));
  return Uint8Array.from(out);
}

const root = (values: Float32Array) =>
  Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / Math.max(1, values.length));

/** Step of the features' vectors in units of their root mean square: coarser packs smaller and answers worse. */
const featureStepShare = 0.45;

const stepOf = (value: number, step: number) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(value / step)));

/** Rounds the features' vectors to what packing keeps of them, in place; returns the step. */
export function roundVectors(vectors: Float32Array): number {
  const step = root(vectors) * featureStepShare || 1;
  for (let i = 0; i < vectors.length; i++) vectors[i] = stepOf(vectors[i]!, step) * step;
  return step;
}

const small = (step: number) => Math.max(-mostSmallSteps, Math.min(mostSmallSteps, step));

/** Steps in four bits each, and places and rests of the few that are larger. */
function smallSteps(vectors: Float32Array, step: number): { pairs: Uint8Array; places: number[]; rests: number[] } {
  const pairs = new Uint8Array(vectors.length / 2);
  const places: number[] = [];
  const rests: number[] = [];
  for (let i = 0; i < vectors.length; i++) {
    const whole = stepOf(vectors[i]!, step);
    pairs[i >> 1] = pairs[i >> 1]! | ((small(whole) & 15) << (i & 1 ? 4 : 0));
    if (whole === small(whole)) continue;
    places.push(i);
    rests.push(whole - small(whole));
  }
  return { pairs, places, rests };
}

const place = (name: (typeof titleNetworkHead)[number]) => titleNetworkHead.indexOf(name);

/** Packs a network whose vectors are rounded to `step` into the layout of data/schema/title-network.ts. */
export function packNetwork(network: TrainedNetwork, step: number): Uint8Array {
  const gaps = gapsBetween(network.hashes);
  const classStep = network.classVectors.reduce((most, v) => Math.max(most, Math.abs(v)), 0) / mostSteps || 1;
  const { pairs, places, rests } = smallSteps(network.vectors, step);
  const placeGaps = gapsBetween(places);
  const head = new Uint32Array(titleNetworkHead.length);
  head[place('magic')] = titleNetworkMagic;
  head[place('version')] = titleNetworkVersion;
  head[place('classes')] = network.codes.length;
  head[place('features')] = network.hashes.length;
  head[place('width')] = network.width;
  head[place('hashBytes')] = gaps.length;
  head[place('beyond')] = places.length;
  head[place('beyondBytes')] = placeGaps.length;
  new Float32Array(head.buffer)[place('featureStep')] = step;
  new Float32Array(head.buffer)[place('classStep')] = classStep;
  return padded([
    bytesOf(head),
    bytesOf(Uint32Array.from(network.codes.map(socNumber))),
    bytesOf(network.bias),
    gaps,
    pairs,
    placeGaps,
    bytesOf(Int8Array.from(rests)),
    bytesOf(Int8Array.from(network.classVectors, (v) => stepOf(v, classStep))),
  ]);
}

/** The packed network with its calibration (pairs of raw probability and share right) at the end. */
export const withKnots = (packed: Uint8Array, knots: number[]): Uint8Array =>
  appendKnots(packed, knots, place('knots'));
