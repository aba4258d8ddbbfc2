import { expect, test } from 'vitest';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import { isPlaceKey, placeKey, placeOfKey } from '../../lib/place-key.ts';

/** [the word, the place]: every kind of place an offer can be compared at */
const places: [string, ComparedPlace][] = [
  ['nation', { kind: 'nation' }],
  ['state:WA', { kind: 'state', code: 'WA' }],
  ['area:42660', { kind: 'area', code: '42660' }],
  ['country:DE', { kind: 'country', code: 'DE' }],
  ['country:CA:ON', { kind: 'country', code: 'CA', region: 'ON' }],
  ['country:SE:Småland med öarna', { kind: 'country', code: 'SE', region: 'Småland med öarna' }],
];

test.each(places)('%s is kept and read back', (key, place) => {
  expect(placeKey(place)).toBe(key);
  expect(placeOfKey(key)).toEqual(place);
  expect(isPlaceKey(key)).toBe(true);
});

test.each([null, '', 'moon', 'planet:X'])('%s is the nation', (key) =>
  expect(placeOfKey(key)).toEqual({ kind: 'nation' }),
);

test.each(['', 'moon', 'state:', 'country:CA:', 'country:CA:ON:1', 'area:1'])('%j is no key', (key) =>
  expect(isPlaceKey(key)).toBe(false),
);
