import type { SparseModel } from './titles-pack.ts';
import type { SparseWeights } from './titles-sparse.ts';

/** A row costs about as much room as this many entries. */
const rowCost = 1.5;

/** The packed form counts a row's entries in one byte. */
const mostInRow = 255;

/** What a weight matters: its size, a little more where many titles have the feature. */
const seenPower = 0.2;

function ranks({ starts, weights }: SparseWeights, seen: Float32Array): Float32Array {
  const out = new Float32Array(weights.length);
  for (let row = 0; row < seen.length; row++) {
    const lift = seen[row]! ** seenPower;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) out[i] = Math.abs(weights[i]!) * lift;
  }
  return out;
}

/** Room taken by the entries that rank at least `least`, in entries. */
function roomOf(rank: Float32Array, starts: Int32Array, least: number): number {
  let room = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const before = room;
    for (let i = starts[row]!; i < starts[row + 1]!; i++) if (rank[i]! >= least) room++;
    if (room > before) room += rowCost;
  }
  return room;
}

/** The lowest rank whose entries fit into the room, by halving. */
function leastRank(rank: Float32Array, starts: Int32Array, room: number): number {
  let low = 0;
  let high = rank.reduce((a, b) => Math.max(a, b), 1e-6) * 2;
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (roomOf(rank, starts, middle) > room) low = middle;
    else high = middle;
  }
  return high;
}

/** The entries that matter most, as many as the room holds; `seen` says how often each row's feature is met. */
export function prune(model: SparseWeights, seen: Float32Array, room: number): SparseWeights {
  const rank = ranks(model, seen);
  const least = leastRank(rank, model.starts, room);
  const starts = new Int32Array(model.starts.length);
  const kept: number[] = [];
  for (let row = 0; row < seen.length; row++) {
    const entries: number[] = [];
    for (let i = model.starts[row]!; i < model.starts[row + 1]!; i++) if (rank[i]! >= least) entries.push(i);
    if (entries.length > mostInRow) {
      entries.sort((a, b) => rank[b]! - rank[a]! || a - b).length = mostInRow;
      entries.sort((a, b) => a - b);
    }
    for (const i of entries) kept.push(i);
    starts[row + 1] = kept.length;
  }
  return {
    starts,
    classes: Uint16Array.from(kept, (i) => model.classes[i]!),
    weights: Float32Array.from(kept, (i) => model.weights[i]!),
    bias: model.bias.slice(),
  };
}

/** Weights are rounded to this many sizes, which pack into half a byte each and cost under a point of accuracy. */
const sizes = 16;
const clippedShare = 0.005;

/** Weights at the sizes kept: dense near zero, like the steps of data/schema/title-model.ts. */
export function rounded(weights: Float32Array): Float32Array {
  const sorted = weights.map(Math.abs).sort();
  const clip = sorted[Math.floor(sorted.length * (1 - clippedShare))] || 1;
  return weights.map((weight) => {
    const size = Math.min(sizes, Math.round((Math.abs(weight) / clip) ** (1 / 1.5) * sizes));
    return Math.sign(weight) * (size / sizes) ** 1.5 * clip;
  });
}

/** The model as `packModel` takes it: rows sorted by hash; classes in the order of `codes`, which keeps kin together. */
export function sparseModel(model: SparseWeights, codes: string[], hashes: Int32Array): SparseModel {
  const weights = rounded(model.weights);
  const order = [...hashes.keys()].filter((row) => model.starts[row + 1]! > model.starts[row]!);
  order.sort((a, b) => hashes[a]! - hashes[b]!);
  const rows = order.map((row) => {
    const [from, to] = [model.starts[row]!, model.starts[row + 1]!];
    return {
      hash: hashes[row]!,
      classes: [...model.classes.subarray(from, to)],
      weights: [...weights.subarray(from, to)],
    };
  });
  return { codes, bias: model.bias, rows };
}
