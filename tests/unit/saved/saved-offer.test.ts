import { expect, test } from 'vitest';
import { isSavedOffer, payOfSaved, savedPayOf, sortSaved } from '../../../lib/saved/saved-offer.ts';
import { migrateSaved, savedVersion } from '../../../lib/saved/versions.ts';
import { bareOffer, fullOffer, version1 } from './example-offers.ts';

test('both examples are sound, newest first', () => {
  expect(sortSaved([fullOffer, bareOffer])).toEqual({ sound: [bareOffer, fullOffer], damaged: [] });
});

/** [what is wrong, the change that makes it so] */
const damages: [string, object][] = [
  ['an address that runs code', { url: 'javascript:alert(1)' }],
  ['an address of a file', { url: 'file:///etc/passwd' }],
  ['no id', { id: '' }],
  ['a time that is none', { savedAt: 'yesterday' }],
  ['an occupation that is no code', { occupation: 'nurse' }],
  ['a level nobody has', { level: 'guru' }],
  ['an amount below zero', { pay: { ...fullOffer.pay, min: -1 } }],
  ['an amount that is no number', { pay: { ...fullOffer.pay, max: Number.NaN } }],
  ['a currency that is no code', { pay: { ...fullOffer.pay, currency: '$' } }],
  ['a place that is no place', { where: 'moon' }],
  ['a note of 6,000 letters', { note: 'x'.repeat(6000) }],
  ['gaps that are no lines', { gaps: { missing: [1], beyond: [] } }],
];

for (const [wrong, change] of damages) {
  test(`${wrong}: set aside, the others stay`, () => {
    const damaged = { ...fullOffer, ...change };
    expect(isSavedOffer(damaged)).toBe(false);
    expect(sortSaved([damaged, bareOffer])).toEqual({ sound: [bareOffer], damaged: [damaged] });
  });
}

test('an offer compared at a province keeps it', () =>
  expect(isSavedOffer({ ...fullOffer, where: 'country:CA:ON' })).toBe(true));

test.each([[null], [undefined]])('%s is an empty list', (value) =>
  expect(sortSaved(value)).toEqual({ sound: [], damaged: [] }),
);
test('something else than a list is damaged as a whole', () =>
  expect(sortSaved({ a: 1 })).toEqual({ sound: [], damaged: [{ a: 1 }] }));

test('version 1 walks to the newest version without loss', () => {
  const migrated = migrateSaved(version1, 1);
  expect(savedVersion).toBe(2);
  expect(migrated).toEqual([bareOffer]);
});

test('a migration leaves what it cannot read as it is', () => {
  expect(migrateSaved(['scrap', null, 7], 1)).toEqual(['scrap', null, 7]);
  expect(migrateSaved('scrap', 1)).toBe('scrap');
});

test('kept pay is what was kept of pay', () => expect(savedPayOf(payOfSaved(fullOffer.pay))).toEqual(fullOffer.pay));
