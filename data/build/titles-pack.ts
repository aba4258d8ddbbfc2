import { titleModelHead, titleModelMagic, titleModelVersion, weightSteps } from '../schema/title-model.ts';
import { appendKnots, bytesOf, padded, pushGap, socNumber } from './titles-bytes.ts';

/** A trained model before packing: rows sorted by hash, each with entries sorted by class. */
export interface SparseModel {
  codes: string[];
  bias: Float32Array;
  rows: { hash: number; classes: number[]; weights: number[] }[];
}

/** Step a weight is stored as; zero means the entry is not worth keeping. */
export function weightStep(weight: number, scale: number): number {
  const step = Math.round((Math.abs(weight) / scale) ** (1 / 1.5) * weightSteps);
  return Math.sign(weight) * Math.min(weightSteps, step);
}

/** Weight beyond which values are clipped: all but one in a thousand lie within. */
function clipAt(rows: SparseModel['rows']): number {
  const all = Float32Array.from(rows.flatMap((row) => row.weights.map(Math.abs))).sort();
  return all[Math.floor(all.length * 0.999)] ?? 1;
}

/** Packs a model into the layout of data/schema/title-model.ts; entries that round to zero are dropped. */
export function packModel(model: SparseModel): Uint8Array {
  const scale = clipAt(model.rows);
  const hashes: number[] = [];
  const counts: number[] = [];
  const gaps: number[] = [];
  const steps: number[] = [];
  let last = 0;
  for (const row of model.rows) {
    const kept = row.classes
      .map((c, i) => [c, weightStep(row.weights[i]!, scale)] as const)
      .filter(([, step]) => step !== 0)
      .slice(0, 255);
    if (!kept.length) continue;
    pushGap(hashes, row.hash - last);
    last = row.hash;
    counts.push(kept.length);
    let before = 0;
    for (const [c, step] of kept) {
      pushGap(gaps, c - before);
      before = c;
      steps.push(step & 255);
    }
  }
  const head = new Uint32Array([
    titleModelMagic,
    titleModelVersion,
    model.codes.length,
    counts.length,
    steps.length,
    hashes.length,
    gaps.length,
    0,
    0,
  ]);
  new Float32Array(head.buffer)[7] = scale;
  return padded([
    bytesOf(head),
    bytesOf(Uint32Array.from(model.codes.map(socNumber))),
    bytesOf(model.bias),
    Uint8Array.from(hashes),
    Uint8Array.from(counts),
    Uint8Array.from(gaps),
    Uint8Array.from(steps),
  ]);
}

/** The packed model with its calibration (pairs of raw probability and share right) at the end. */
export const withKnots = (packed: Uint8Array, knots: number[]): Uint8Array =>
  appendKnots(packed, knots, titleModelHead.indexOf('knots'));
