import { type FeatureOptions, features } from '../../lib/titles/features.ts';
import { featureBits } from '../schema/title-model.ts';
import type { SparseModel } from './titles-pack.ts';
import type { Sample } from './titles-samples.ts';

export interface TrainOptions {
  features: FeatureOptions;
  /** Passes over the titles with every weight alive, then with the kept weights only. */
  densePasses: number;
  sparsePasses: number;
  rate: number;
  /** Rare occupations weigh (mean / own) to this power more. */
  balance: number;
  /** Features seen in fewer titles are not learned. */
  leastSeen: number;
  /** How many weights are kept. */
  entries: number;
  /** A weight's rank is |w| * seen^rankPower. */
  rankPower: number;
}

interface Encoded {
  rows: Int32Array;
  scale: number;
  classes: Int32Array;
  shares: Float64Array;
  weight: number;
}

interface Problem {
  codes: string[];
  hashes: Int32Array;
  seen: Int32Array;
  samples: Encoded[];
}

/** Repeatable pseudo-random numbers in [0, 1) (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const cut = (hash: number) => hash >>> (32 - featureBits);

/** Classes in order of weight: common ones get small numbers, which pack better. */
function classCodes(samples: Sample[]): { codes: string[]; mass: Float64Array } {
  const mass = new Map<string, number>();
  for (const { shares, weight } of samples)
    for (const [code, share] of shares) mass.set(code, (mass.get(code) ?? 0) + share * weight);
  const sorted = [...mass].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return { codes: sorted.map(([code]) => code), mass: Float64Array.from(sorted, ([, n]) => n) };
}

function encode(samples: Sample[], options: TrainOptions): Problem {
  const { codes, mass } = classCodes(samples);
  const classOf = new Map(codes.map((code, c) => [code, c]));
  const mean = mass.reduce((a, b) => a + b, 0) / codes.length;
  const lift = mass.map((n) => (mean / Math.max(n, 1)) ** options.balance);
  const hashed = samples.map((sample) => [...new Set(features(sample.title, options.features).map(cut))]);
  const counts = new Map<number, number>();
  for (const list of hashed) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= options.leastSeen).sort((a, b) => a[0] - b[0]);
  const rowOf = new Map(kept.map(([hash], row) => [hash, row]));
  const encoded = samples.map((sample, i): Encoded => {
    const rows = Int32Array.from(
      hashed[i]!.filter((hash) => rowOf.has(hash)),
      (hash) => rowOf.get(hash)!,
    );
    const classes = Int32Array.from(sample.shares.keys(), (code) => classOf.get(code)!);
    const shares = Float64Array.from(sample.shares.values());
    const boost = shares.reduce((sum, share, k) => sum + share * lift[classes[k]!]!, 0);
    return {
      rows,
      scale: 1 / Math.sqrt(Math.max(1, hashed[i]!.length)),
      classes,
      shares,
      weight: sample.weight * boost,
    };
  });
  return {
    codes,
    hashes: Int32Array.from(kept, ([h]) => h),
    seen: Int32Array.from(kept, ([, n]) => n),
    samples: encoded,
  };
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swap = order[i]!;
    order[i] = order[j]!;
    order[j] = swap;
  }
}

/** Turns scores into probabilities minus shares: the gradient of the cross entropy. Returns its classes above `least`. */
function gradient(z: Float32Array, sample: Encoded, active: Int32Array): { count: number; square: number } {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < z.length; c++) if (z[c]! > top) top = z[c]!;
  let sum = 0;
  for (let c = 0; c < z.length; c++) {
    const e = Math.exp(z[c]! - top);
    z[c] = e;
    sum += e;
  }
  for (let c = 0; c < z.length; c++) z[c] = z[c]! / sum;
  for (let k = 0; k < sample.classes.length; k++) z[sample.classes[k]!] = z[sample.classes[k]!]! - sample.shares[k]!;
  let count = 0;
  let square = 0;
  for (let c = 0; c < z.length; c++) {
    const g = z[c]!;
    if (g < leastGradient && g > -leastGradient) continue;
    active[count++] = c;
    square += g * g;
  }
  return { count, square };
}
const leastGradient = 0.0015;

interface Learner {
  /** Adds the weights of a row, times `scale`, to `z`. */
  addRow(row: number, scale: number, z: Float32Array): void;
  /** Takes `step` times the gradient off a row's weights. */
  updateRow(row: number, step: number, z: Float32Array, active: Int32Array, count: number): void;
}

/** AdaGrad with one accumulator a row; the rate falls linearly to a tenth. */
function learn(
  problem: Problem,
  learner: Learner,
  bias: Float32Array,
  passes: number,
  rate: number,
  seed: number,
): void {
  const z = new Float32Array(problem.codes.length);
  const active = new Int32Array(problem.codes.length);
  const squares = new Float32Array(problem.hashes.length);
  let biasSquares = 1;
  const order = Int32Array.from(problem.samples.keys());
  const random = randomNumbers(seed);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const speed = rate * (1 - (pass / passes) * 0.9);
    for (const index of order) {
      const sample = problem.samples[index]!;
      z.set(bias);
      for (const row of sample.rows) learner.addRow(row, sample.scale, z);
      const { count, square } = gradient(z, sample, active);
      const energy = square * sample.weight * sample.weight;
      for (const row of sample.rows) {
        squares[row] = squares[row]! + energy * sample.scale * sample.scale;
        const step = (speed * sample.weight * sample.scale) / Math.sqrt(squares[row]! + 0.01);
        learner.updateRow(row, step, z, active, count);
      }
      biasSquares += energy;
      const step = (0.3 * speed * sample.weight) / Math.sqrt(biasSquares);
      for (let k = 0; k < count; k++) bias[active[k]!] = bias[active[k]!]! - step * z[active[k]!]!;
    }
  }
}

function denseLearner(weights: Float32Array, classes: number): Learner {
  return {
    addRow(row, scale, z) {
      const at = row * classes;
      for (let c = 0; c < classes; c++) z[c] = z[c]! + scale * weights[at + c]!;
    },
    updateRow(row, step, z, active, count) {
      const at = row * classes;
      for (let k = 0; k < count; k++) {
        const c = active[k]!;
        weights[at + c] = weights[at + c]! - step * z[c]!;
      }
    },
  };
}

interface SparseRows {
  starts: Int32Array;
  classes: Uint16Array;
  weights: Float32Array;
}

function sparseLearner({ starts, classes, weights }: SparseRows): Learner {
  return {
    addRow(row, scale, z) {
      for (let i = starts[row]!; i < starts[row + 1]!; i++) z[classes[i]!] = z[classes[i]!]! + scale * weights[i]!;
    },
    updateRow(row, step, z) {
      for (let i = starts[row]!; i < starts[row + 1]!; i++) weights[i] = weights[i]! - step * z[classes[i]!]!;
    },
  };
}

/** Rank below which a weight falls out, found from a histogram so that no list of all weights is needed. */
function cutoff(weights: Float32Array, problem: Problem, options: TrainOptions): number {
  const classes = problem.codes.length;
  const bins = new Float64Array(20000);
  const factor = problem.seen.length ? 1000 : 1;
  for (let row = 0; row < problem.seen.length; row++) {
    const lift = problem.seen[row]! ** options.rankPower * factor;
    for (let c = 0; c < classes; c++) {
      const rank = Math.abs(weights[row * classes + c]!) * lift;
      bins[Math.min(bins.length - 1, Math.floor(rank))]! += 1;
    }
  }
  let left = options.entries;
  for (let bin = bins.length - 1; bin > 0; bin--) {
    left -= bins[bin]!;
    if (left <= 0) return (bin + 1) / factor;
  }
  return 1 / factor;
}

function prune(weights: Float32Array, problem: Problem, options: TrainOptions): SparseRows {
  const least = cutoff(weights, problem, options);
  const classes = problem.codes.length;
  const starts = new Int32Array(problem.seen.length + 1);
  const kept: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < problem.seen.length; row++) {
    const lift = problem.seen[row]! ** options.rankPower;
    for (let c = 0; c < classes; c++) {
      const weight = weights[row * classes + c]!;
      if (Math.abs(weight) * lift < least) continue;
      kept.push(c);
      values.push(weight);
    }
    starts[row + 1] = kept.length;
  }
  return { starts, classes: Uint16Array.from(kept), weights: Float32Array.from(values) };
}

/**
 * Trains a linear softmax model on titles with shared labels, keeps the strongest weights, and settles those again.
 * Deterministic: same samples and options, same model.
 */
export function trainModel(samples: Sample[], options: TrainOptions): SparseModel {
  const problem = encode(samples, options);
  const classes = problem.codes.length;
  const dense = new Float32Array(problem.hashes.length * classes);
  const bias = new Float32Array(classes);
  learn(problem, denseLearner(dense, classes), bias, options.densePasses, options.rate, 1);
  const sparse = prune(dense, problem, options);
  learn(problem, sparseLearner(sparse), bias, options.sparsePasses, options.rate * 0.3, 2);
  const rows = Array.from(problem.hashes, (hash, row) => {
    const [from, to] = [sparse.starts[row]!, sparse.starts[row + 1]!];
    return { hash, classes: [...sparse.classes.subarray(from, to)], weights: [...sparse.weights.subarray(from, to)] };
  });
  return { codes: problem.codes, bias, rows };
}
