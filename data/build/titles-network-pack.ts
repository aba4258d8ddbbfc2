import {
  classSteps,
  featureSteps,
  fullGapByte,
  titleNetworkHead,
  titleNetworkMagic,
  titleNetworkVersion,
} from '../schema/title-network.ts';

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

/** Bytes of a number as a run of full bytes and a rest: 300 -> 255, 45. */
function pushGap(out: number[], gap: number): void {
  let rest = gap;
  while (rest >= fullGapByte) {
    out.push(fullGapByte);
    rest -= fullGapByte;
  }
  out.push(rest);
}

function hashGaps(hashes: ArrayLike<number>): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < hashes.length; i++) pushGap(out, hashes[i]! - (i ? hashes[i - 1]! : 0));
  return Uint8Array.from(out);
}

const root = (values: Float32Array) =>
  Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / Math.max(1, values.length));

/** Step of the features' vectors in units of their root mean square: coarser packs smaller and answers worse. */
const featureStepShare = 0.6;

const clip = (step: number, most: number) => Math.max(-most, Math.min(most, step));

/** Rounds the features' vectors to what packing keeps of them, in place; returns the step. */
export function roundVectors(vectors: Float32Array): number {
  const step = root(vectors) * featureStepShare || 1;
  for (let i = 0; i < vectors.length; i++) vectors[i] = clip(Math.round(vectors[i]! / step), featureSteps) * step;
  return step;
}

function stepPairs(vectors: Float32Array, step: number): Uint8Array {
  const out = new Uint8Array(vectors.length / 2);
  for (let i = 0; i < out.length; i++) {
    const [low, high] = [vectors[2 * i]!, vectors[2 * i + 1]!].map(
      (v) => clip(Math.round(v / step), featureSteps) & 15,
    );
    out[i] = low! | (high! << 4);
  }
  return out;
}

function padded(parts: Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + ((part.length + 3) & ~3), 0);
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += (part.length + 3) & ~3;
  }
  return out;
}

const bytesOf = (view: Uint32Array | Float32Array | Int8Array) =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
const socNumber = (code: string) => Number(code.replace('-', ''));
const place = (name: (typeof titleNetworkHead)[number]) => titleNetworkHead.indexOf(name);

/** Packs a network whose vectors are rounded to `step` into the layout of data/schema/title-network.ts. */
export function packNetwork(network: TrainedNetwork, step: number): Uint8Array {
  const gaps = hashGaps(network.hashes);
  const classStep = network.classVectors.reduce((most, v) => Math.max(most, Math.abs(v)), 0) / classSteps || 1;
  const head = new Uint32Array(titleNetworkHead.length);
  head[place('magic')] = titleNetworkMagic;
  head[place('version')] = titleNetworkVersion;
  head[place('classes')] = network.codes.length;
  head[place('features')] = network.hashes.length;
  head[place('width')] = network.width;
  head[place('hashBytes')] = gaps.length;
  new Float32Array(head.buffer)[place('featureStep')] = step;
  new Float32Array(head.buffer)[place('classStep')] = classStep;
  return padded([
    bytesOf(head),
    bytesOf(Uint32Array.from(network.codes.map(socNumber))),
    bytesOf(network.bias),
    gaps,
    stepPairs(network.vectors, step),
    bytesOf(Int8Array.from(network.classVectors, (v) => Math.round(v / classStep))),
  ]);
}

/** The packed network with its calibration (pairs of raw probability and share right) at the end. */
export function withKnots(packed: Uint8Array, knots: number[]): Uint8Array {
  const out = padded([packed, bytesOf(Float32Array.from(knots))]);
  new Uint32Array(out.buffer)[place('knots')] = knots.length / 2;
  return out;
}
