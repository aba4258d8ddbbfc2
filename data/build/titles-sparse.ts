import { randomNumbers, shuffle } from './titles-random.ts';

/** A title ready for training: rows of its features, and the classes that are right for it. */
export interface SparseTitle {
  rows: Int32Array;
  /** What each feature's weights count: 1 / sqrt of the number of the title's features, known or not. */
  scale: number;
  weight: number;
  classes: Uint16Array;
  /** How likely each of `classes` is among the right answers, 0 to 1. */
  members: Float64Array;
}

/** Weights of a linear model: entries of row r are those at starts[r] .. starts[r + 1] - 1. */
export interface SparseWeights {
  starts: Int32Array;
  classes: Uint16Array;
  weights: Float32Array;
  bias: Float32Array;
}

export interface SparsePasses {
  passes: number;
  rate: number;
  seed: number;
}

/** Classes share a number with a row's in one key. */
const classBits = 10;

/** In a row met this often a class met once is chance. */
const busyRow = 40;

/** A model of zeros with an entry for each row and class that titles have together: no others are worth their room. */
export function emptyWeights(titles: SparseTitle[], rows: number, classes: number): SparseWeights {
  const keys = new Uint32Array(titles.reduce((sum, title) => sum + title.rows.length * title.classes.length, 0));
  let n = 0;
  for (const title of titles)
    for (const row of title.rows) for (const c of title.classes) keys[n++] = row * (1 << classBits) + c;
  keys.sort();
  const met = new Uint32Array(rows);
  for (const key of keys) met[key >>> classBits]! += 1;
  const isFirst = (i: number) => i === 0 || keys[i] !== keys[i - 1];
  const distinct = keys.filter((key, i) => isFirst(i) && (key === keys[i + 1] || met[key >>> classBits]! < busyRow));
  const starts = new Int32Array(rows + 1);
  for (const key of distinct) starts[(key >>> classBits) + 1]! += 1;
  for (let row = 0; row < rows; row++) starts[row + 1]! += starts[row]!;
  return {
    starts,
    classes: Uint16Array.from(distinct, (key) => key & ((1 << classBits) - 1)),
    weights: new Float32Array(distinct.length),
    bias: new Float32Array(classes),
  };
}

/** Classes this far below the likeliest have no probability worth its computing. */
const farBelow = -11;

/** Probabilities of the classes for a title, in `z`. */
function predict({ starts, classes, weights, bias }: SparseWeights, title: SparseTitle, z: Float32Array): void {
  z.set(bias);
  for (const row of title.rows)
    for (let i = starts[row]!; i < starts[row + 1]!; i++) z[classes[i]!]! += title.scale * weights[i]!;
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < z.length; c++) if (z[c]! > top) top = z[c]!;
  let sum = 0;
  for (let c = 0; c < z.length; c++) {
    const below = z[c]! - top;
    z[c] = below < farBelow ? 0 : Math.exp(below);
    sum += z[c]!;
  }
  for (let c = 0; c < z.length; c++) z[c]! /= sum;
}

/**
 * An answer counts when it is any one of the right codes, so the target leans to those the model finds easiest:
 * 0 would ask for all alike, 1 for whichever it already prefers.
 */
const lean = 0.5;
const leastProbability = 1e-4;

/** Takes the target off the probabilities in `z`, which leaves the gradient of the cross entropy; answers its square. */
function subtractTarget({ classes, members }: SparseTitle, z: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < classes.length; k++) sum += members[k]! * (z[classes[k]!]! + leastProbability) ** lean;
  const before = Float64Array.from(classes, (c) => z[c]!);
  for (let k = 0; k < classes.length; k++)
    z[classes[k]!]! -= (members[k]! * (before[k]! + leastProbability) ** lean) / sum;
  let square = 0;
  for (let c = 0; c < z.length; c++) square += z[c]! * z[c]!;
  return square;
}

/**
 * Teaches the model the titles, in place, by AdaGrad with one accumulator a row; the rate falls linearly to a tenth.
 * Same titles, weights and seed: same result.
 */
export function teach(model: SparseWeights, titles: SparseTitle[], { passes, rate, seed }: SparsePasses): void {
  const { starts, classes, weights, bias } = model;
  const z = new Float32Array(bias.length);
  const squares = new Float32Array(starts.length - 1);
  let biasSquares = 1;
  const order = Int32Array.from(titles.keys());
  const random = randomNumbers(seed);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const speed = rate * (1 - (pass / passes) * 0.9);
    for (const index of order) {
      const title = titles[index]!;
      predict(model, title, z);
      const energy = subtractTarget(title, z) * title.weight * title.weight;
      for (const row of title.rows) {
        squares[row]! += energy * title.scale * title.scale;
        const step = (speed * title.weight * title.scale) / Math.sqrt(squares[row]! + 0.01);
        for (let i = starts[row]!; i < starts[row + 1]!; i++) weights[i]! -= step * z[classes[i]!]!;
      }
      biasSquares += energy;
      const step = (0.3 * speed * title.weight) / Math.sqrt(biasSquares);
      for (let c = 0; c < z.length; c++) bias[c]! -= step * z[c]!;
    }
  }
}
