import { type FeatureOptions, features } from '../../lib/titles/features.ts';
import { leak, networkHashBits } from '../schema/title-network.ts';
import { roundVectors, type TrainedNetwork } from './titles-network-pack.ts';
import { randomNumbers, shuffle } from './titles-random.ts';
import type { Sample } from './titles-samples.ts';

export interface NetworkOptions {
  features: FeatureOptions;
  /** Length of the vectors, a multiple of four. */
  width: number;
  /** Passes over the titles, then passes of the class vectors alone over rounded feature vectors. */
  passes: number;
  settlePasses: number;
  rate: number;
  /** Share of the rate left at the end. */
  lastRate: number;
  /** The last passes over which the learned numbers are averaged: steadier than where the last step happened to end. */
  averagedPasses: number;
  /** Share of a title's features left out at random at each look, so that none is leaned on alone. */
  dropout: number;
  /** Share of each answer held back, so that the network does not grow ever surer of what it was told. */
  smoothing: number;
  /** Rare occupations weigh (mean / own) to this power more. */
  balance: number;
  /** Features seen in fewer titles are not learned. */
  leastSeen: number;
  /** Feature vectors begin at random within this either way. */
  spread: number;
}

interface Encoded {
  features: Int32Array;
  /** Features of the title, known or not. */
  featureCount: number;
  classes: Int32Array;
  shares: Float64Array;
  weight: number;
}

interface Problem {
  codes: string[];
  hashes: Int32Array;
  samples: Encoded[];
}

const cut = (hash: number) => hash >>> (32 - networkHashBits);

/** Classes in order of weight. */
function classMass(samples: Sample[]): [string, number][] {
  const mass = new Map<string, number>();
  for (const { shares, weight } of samples)
    for (const [code, share] of shares) mass.set(code, (mass.get(code) ?? 0) + share * weight);
  return [...mass].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Hashes of the features seen often enough, rising. */
function knownFeatures(hashed: number[][], leastSeen: number): Int32Array {
  const counts = new Map<number, number>();
  for (const list of hashed) for (const hash of list) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const kept = [...counts].filter(([, n]) => n >= leastSeen).map(([hash]) => hash);
  return Int32Array.from(kept).sort();
}

function encode(samples: Sample[], options: NetworkOptions): Problem {
  const mass = classMass(samples);
  const classOf = new Map(mass.map(([code], c) => [code, c]));
  const mean = mass.reduce((sum, [, n]) => sum + n, 0) / mass.length;
  const lift = mass.map(([, n]) => (mean / Math.max(n, 1)) ** options.balance);
  const hashed = samples.map(({ title }) => [...new Set(features(title, options.features).map(cut))]);
  const hashes = knownFeatures(hashed, options.leastSeen);
  const placeOf = new Map(Array.from(hashes, (hash, place) => [hash, place]));
  const encoded = samples.map((sample, i): Encoded => {
    const known = hashed[i]!.filter((hash) => placeOf.has(hash));
    const classes = Int32Array.from(sample.shares.keys(), (code) => classOf.get(code)!);
    const shares = Float64Array.from(sample.shares.values());
    const boost = shares.reduce((sum, share, k) => sum + share * lift[classes[k]!]!, 0);
    return {
      features: Int32Array.from(known, (hash) => placeOf.get(hash)!),
      featureCount: hashed[i]!.length,
      classes,
      shares,
      weight: sample.weight * boost,
    };
  });
  return { codes: mass.map(([code]) => code), hashes, samples: encoded };
}

/** The learned numbers, and the energy of the gradients so far (AdaGrad, one sum a vector). */
interface Learned {
  width: number;
  vectors: Float32Array;
  vectorEnergy: Float32Array;
  classVectors: Float32Array;
  classEnergy: Float32Array;
  bias: Float32Array;
  biasEnergy: number;
}

function beginning({ codes, hashes }: Problem, { width, spread }: NetworkOptions): Learned {
  const random = randomNumbers(1);
  const uniform = (count: number, most: number) => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = (2 * random() - 1) * most;
    return values;
  };
  return {
    width,
    vectors: uniform(hashes.length * width, spread),
    vectorEnergy: new Float32Array(hashes.length),
    classVectors: uniform(codes.length * width, classSpread),
    classEnergy: new Float32Array(codes.length),
    bias: new Float32Array(codes.length),
    biasEnergy: 1,
  };
}
const classSpread = 0.05;

/** Scratch space for one look at a title. */
interface Look {
  kept: Int32Array;
  hidden: Float32Array;
  /** Gradient at the hidden layer. */
  back: Float32Array;
  z: Float32Array;
}

const mostFeatures = 1024;

/** Puts the features left in for this look into `look.kept`; returns how many. */
function keepFeatures(sample: Encoded, dropout: number, random: () => number, { kept }: Look): number {
  let count = 0;
  for (const place of sample.features) if (count < mostFeatures && random() >= dropout) kept[count++] = place;
  return count;
}

function sumVectors({ vectors, width }: Learned, { kept, hidden }: Look, count: number, scale: number): void {
  hidden.fill(0);
  for (let i = 0; i < count; i++) {
    const at = kept[i]! * width;
    for (let d = 0; d < width; d++) hidden[d] = hidden[d]! + vectors[at + d]!;
  }
  for (let d = 0; d < width; d++) hidden[d] = hidden[d]! * scale * (hidden[d]! < 0 ? leak : 1);
}

/** Probabilities of the classes, in `z`. */
function predict({ classVectors, bias, width }: Learned, { hidden, z }: Look): void {
  let top = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < z.length; c++) {
    const at = c * width;
    let [a, b] = [0, 0];
    for (let d = 0; d < width; d += 2) {
      a += hidden[d]! * classVectors[at + d]!;
      b += hidden[d + 1]! * classVectors[at + d + 1]!;
    }
    const value = bias[c]! + a + b;
    z[c] = value;
    if (value > top) top = value;
  }
  let sum = 0;
  for (let c = 0; c < z.length; c++) {
    const e = Math.exp(z[c]! - top);
    z[c] = e;
    sum += e;
  }
  for (let c = 0; c < z.length; c++) z[c] = z[c]! / sum;
}

/** Gradients smaller than this are not worth their time. */
const leastGradient = 0.0015;
const biasSpeed = 0.3;

/** Moves the class vectors against the gradient in `z` and gathers what it means for the hidden layer in `back`. */
function learnClasses(learned: Learned, look: Look, weight: number, speed: number): void {
  const { width, classVectors, classEnergy, bias } = learned;
  const { hidden, back, z } = look;
  back.fill(0);
  let strength = 0;
  for (let d = 0; d < width; d++) strength += hidden[d]! * hidden[d]!;
  for (let c = 0; c < z.length; c++) {
    if (z[c]! < leastGradient && z[c]! > -leastGradient) continue;
    const g = z[c]! * weight;
    const at = c * width;
    classEnergy[c] = classEnergy[c]! + (g * g * strength) / width;
    const step = (speed * g) / Math.sqrt(classEnergy[c]! + 0.01);
    for (let d = 0; d < width; d++) {
      const v = classVectors[at + d]!;
      back[d] = back[d]! + g * v;
      classVectors[at + d] = v - step * hidden[d]!;
    }
    learned.biasEnergy += g * g;
    bias[c] = bias[c]! - (biasSpeed * speed * g) / Math.sqrt(learned.biasEnergy);
  }
}

function learnFeatures(learned: Learned, { kept, hidden, back }: Look, count: number, scale: number, speed: number) {
  const { width, vectors, vectorEnergy } = learned;
  let energy = 0;
  for (let d = 0; d < width; d++) {
    if (hidden[d]! <= 0) back[d] = back[d]! * leak;
    energy += back[d]! * back[d]!;
  }
  energy *= (scale * scale) / width;
  for (let i = 0; i < count; i++) {
    const place = kept[i]!;
    vectorEnergy[place] = vectorEnergy[place]! + energy;
    const step = (speed * scale) / Math.sqrt(vectorEnergy[place]! + 0.0001);
    const at = place * width;
    for (let d = 0; d < width; d++) vectors[at + d] = vectors[at + d]! - step * back[d]!;
  }
}

interface Schedule {
  passes: number;
  averagedPasses: number;
  rate: number;
  lastRate: number;
  dropout: number;
  smoothing: number;
  seed: number;
  /** The feature vectors stay as they are. */
  classesOnly: boolean;
}

/** Running sums of the learned numbers. */
class Averages {
  private readonly sums: Float32Array[];
  private readonly learned: Float32Array[];
  private count = 0;

  constructor({ vectors, classVectors, bias }: Learned) {
    this.learned = [vectors, classVectors, bias];
    this.sums = this.learned.map((values) => new Float32Array(values.length));
  }

  add(): void {
    this.count++;
    this.sums.forEach((sum, k) => {
      const values = this.learned[k]!;
      for (let i = 0; i < sum.length; i++) sum[i] = sum[i]! + values[i]!;
    });
  }

  /** Puts the averages in place of what was learned. */
  settle(): void {
    this.sums.forEach((sum, k) => {
      const values = this.learned[k]!;
      for (let i = 0; i < sum.length; i++) values[i] = sum[i]! / this.count;
    });
  }
}
const averagesAPass = 3;

/** Stochastic gradient descent; the rate falls linearly. */
function learn(problem: Problem, learned: Learned, schedule: Schedule): void {
  const { passes, averagedPasses, rate, lastRate, dropout, smoothing, classesOnly } = schedule;
  const { width } = learned;
  const look: Look = {
    kept: new Int32Array(mostFeatures),
    hidden: new Float32Array(width),
    back: new Float32Array(width),
    z: new Float32Array(problem.codes.length),
  };
  const order = Int32Array.from(problem.samples.keys());
  const random = randomNumbers(schedule.seed);
  const steps = passes * order.length;
  const averages = new Averages(learned);
  const averageEvery = Math.max(1, Math.floor(order.length / averagesAPass));
  for (let step = 0; step < steps; step++) {
    const turn = step % order.length;
    if (!turn) shuffle(order, random);
    const speed = rate * (1 - (1 - lastRate) * (step / steps));
    const sample = problem.samples[order[turn]!]!;
    const count = keepFeatures(sample, dropout, random, look);
    const scale = 1 / Math.sqrt(Math.max(1, sample.featureCount * (1 - dropout)));
    sumVectors(learned, look, count, scale);
    predict(learned, look);
    const { classes, shares } = sample;
    for (let k = 0; k < classes.length; k++) look.z[classes[k]!] = look.z[classes[k]!]! - shares[k]! * (1 - smoothing);
    learnClasses(learned, look, sample.weight, speed);
    if (!classesOnly) learnFeatures(learned, look, count, scale, speed);
    if (steps - step <= averagedPasses * order.length && (turn + 1) % averageEvery === 0) averages.add();
  }
  averages.settle();
}

/**
 * Trains the network on titles with shared labels, rounds the feature vectors as packing does, and settles the class
 * vectors on the rounded ones. Deterministic: same samples and options, same network.
 */
export function trainNetwork(samples: Sample[], options: NetworkOptions): { network: TrainedNetwork; step: number } {
  const problem = encode(samples, options);
  const learned = beginning(problem, options);
  learn(problem, learned, { ...options, seed: 2, classesOnly: false });
  const step = roundVectors(learned.vectors);
  const { rate, settlePasses: passes, width } = options;
  learn(problem, learned, {
    ...options,
    passes,
    averagedPasses: passes,
    rate: rate * settleShare,
    seed: 3,
    classesOnly: true,
  });
  const { bias, vectors, classVectors } = learned;
  return { network: { codes: problem.codes, bias, width, hashes: problem.hashes, vectors, classVectors }, step };
}

/** Rate of settling beside that of learning; the energies gathered so far slow it further. */
const settleShare = 0.1;
