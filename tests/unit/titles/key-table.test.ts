import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyTable } from '../../../lib/titles/key-table.ts';

describe('numbers by key', () => {
  it('are found again, each once, in order; other keys have none', () => {
    const pairs = fc.array(fc.tuple(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer()), fc.nat(65_534)), {
      maxLength: 200,
    });
    fc.assert(
      fc.property(pairs, fc.integer(), (list, other) => {
        const table = new KeyTable(list.length);
        const expected = new Map<number, number[]>();
        for (const [key, value] of list) {
          table.add(key, value);
          expected.set(key, [...new Set([...(expected.get(key) ?? []), value])]);
        }
        for (const [key, values] of expected) expect(table.find(key)).toEqual(values);
        expect(table.find(other)).toEqual(expected.get(other) ?? []);
      }),
    );
  });
});
