import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packModel, type SparseModel } from '../../../data/build/titles-pack.ts';
import { featureBits } from '../../../data/schema/title-model.ts';
import { classProbabilities, readModel, rowOf } from '../../../lib/titles/model.ts';

const classes = 300;
const codes = Array.from({ length: classes }, (_, c) => `11-${1000 + c}`);
const hashOf = (row: number) => (row << (32 - featureBits)) >>> 0;

const weight = fc.constantFrom(-3, -1.5, -0.4, 0.4, 0.9, 2, 3);
const entries = fc.uniqueArray(fc.tuple(fc.nat(classes - 1), weight), {
  selector: ([c]) => c,
  minLength: 1,
  maxLength: 12,
});
/** Rows both crowded together and far apart, so that gaps of every length come up. */
const rowHash = fc.oneof(fc.nat(600), fc.nat(2 ** featureBits - 1), fc.constantFrom(0, 511, 512, 2 ** featureBits - 1));
const models = fc
  .uniqueArray(fc.tuple(rowHash, entries), { selector: ([hash]) => hash, minLength: 1, maxLength: 60 })
  .map(
    (rows): SparseModel => ({
      codes,
      bias: new Float32Array(classes),
      rows: rows
        .sort((a, b) => a[0] - b[0])
        .map(([hash, list]) => {
          const sorted = [...list].sort((a, b) => a[0] - b[0]);
          return { hash, classes: sorted.map(([c]) => c), weights: sorted.map(([, w]) => w) };
        }),
    }),
  );

describe('a packed model', () => {
  it('finds every row it was given and no other', () => {
    fc.assert(
      fc.property(models, fc.nat(2 ** featureBits - 1), (model, other) => {
        const read = readModel(packModel(model));
        expect(model.rows.map(({ hash }) => rowOf(read, hashOf(hash)))).toEqual(model.rows.map((_, row) => row));
        if (!model.rows.some(({ hash }) => hash === other)) expect(rowOf(read, hashOf(other))).toBe(-1);
      }),
    );
  });

  it('leans to the classes with positive weights and away from the others', () => {
    fc.assert(
      fc.property(models, (model) => {
        const read = readModel(packModel(model));
        const [row] = model.rows;
        const p = classProbabilities(read, [hashOf(row!.hash)]);
        const even = p[Array.from({ length: classes }, (_, c) => c).find((c) => !row!.classes.includes(c))!]!;
        expect(row!.classes.map((c) => Math.sign(Math.log(p[c]! / even)))).toEqual(row!.weights.map(Math.sign));
      }),
    );
  });

  it('adds up the weights of several features, each by the square root of their number', () => {
    const rows = [3, 9].map((hash) => ({ hash, classes: [7], weights: [1.5] }));
    const read = readModel(packModel({ codes, bias: new Float32Array(classes), rows }));
    const lift = (hashes: number[]) => {
      const p = classProbabilities(read, hashes);
      return Math.log(p[7]! / p[0]!);
    };
    expect(lift([hashOf(3), hashOf(9)])).toBeCloseTo(Math.SQRT2 * lift([hashOf(3)]), 4);
  });

  it('is refused when its bytes are damaged', () => {
    const bytes = packModel({
      codes,
      bias: new Float32Array(classes),
      rows: [{ hash: 5, classes: [1], weights: [1] }],
    });
    bytes[0] = bytes[0]! ^ 1;
    expect(() => readModel(bytes)).toThrow('not a title model');
  });
});
