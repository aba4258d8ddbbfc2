import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prune, rounded } from '../../../data/build/titles-shrink.ts';
import { emptyWeights, type SparseTitle, type SparseWeights, teach } from '../../../data/build/titles-sparse.ts';

/** A title of the features `rows` for which any of `classes` is right. */
const title = (rows: number[], classes: number[]): SparseTitle => ({
  rows: Int32Array.from(rows),
  scale: 1 / Math.sqrt(rows.length),
  weight: 1,
  classes: Uint16Array.from(classes),
  members: Float64Array.from(classes, () => 1),
});

/** Cook 0 and baker 1 share the kitchen (row 2); drivers (row 3) are class 2 or 3. */
const titles = [title([0, 2], [0]), title([1, 2], [1]), title([3], [2, 3]), title([3, 0], [2])];

const bestOf = (model: SparseWeights, rows: number[]) => {
  const z = model.bias.slice();
  for (const row of rows)
    for (let i = model.starts[row]!; i < model.starts[row + 1]!; i++) z[model.classes[i]!]! += model.weights[i]!;
  return z.indexOf(z.reduce((a, b) => Math.max(a, b)));
};

const taught = () => {
  const model = emptyWeights(titles, 4, 4);
  teach(model, titles, { passes: 40, rate: 1, seed: 1 });
  return model;
};

describe('teaching', () => {
  it('leads each title to a right class', () => {
    const model = taught();
    for (const { rows, classes } of titles) expect([...classes]).toContain(bestOf(model, [...rows]));
  });

  it('has an entry only where a title has row and class together', () => {
    const { starts, classes } = emptyWeights(titles, 4, 4);
    expect([0, 1, 2, 3].map((row) => [...classes.subarray(starts[row]!, starts[row + 1]!)])).toEqual([
      [0, 2],
      [1],
      [0, 1],
      [2, 3],
    ]);
  });

  it('comes to the same weights every time', () => {
    expect([...taught().weights]).toEqual([...taught().weights]);
  });
});

describe('pruning', () => {
  it('keeps no more than the room holds, and the heaviest entry of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 20 }), (room) => {
        const model = taught();
        const small = prune(model, new Float32Array(4).fill(1), room);
        expect(small.weights.length).toBeLessThanOrEqual(room);
        expect(Math.max(...small.weights.map(Math.abs))).toBe(Math.max(...model.weights.map(Math.abs)));
      }),
    );
  });
});

describe('rounding', () => {
  it('keeps signs and order, with few distinct sizes', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: 1, maxLength: 300 }), (numbers) => {
        const weights = Float32Array.from(numbers).sort();
        const out = rounded(weights);
        expect(new Set(out.map(Math.abs)).size).toBeLessThanOrEqual(17);
        for (let i = 0; i < out.length; i++) {
          expect(out[i]! * weights[i]!).toBeGreaterThanOrEqual(0);
          if (i) expect(out[i]!).toBeGreaterThanOrEqual(out[i - 1]!);
        }
      }),
    );
  });
});
