import { expect, test } from 'vitest';
import { importOffers } from '../../../lib/saved/import-offers.ts';
import { offersToCsv } from '../../../lib/saved/offers-csv.ts';
import { offersToJson } from '../../../lib/saved/offers-json.ts';
import { bareOffer, fullOffer, version1 } from './example-offers.ts';

const now = '2026-11-22T12:00:00.000Z';
const both = [bareOffer, fullOffer];

test('CSV and back: the same offers', () =>
  expect(importOffers(offersToCsv(both), now)).toEqual({ offers: both, skipped: 0 }));
test('JSON and back: the same offers', () =>
  expect(importOffers(offersToJson(both), now)).toEqual({ offers: both, skipped: 0 }));

test('an export of version 1 is brought up', () => {
  const old = JSON.stringify({ app: 'rolewise', kind: 'saved-offers', version: 1, offers: version1 });
  expect(importOffers(old, now)).toEqual({ offers: [bareOffer], skipped: 0 });
});

test('a backup holds offers too', () => {
  expect(importOffers(JSON.stringify({ kind: 'backup', version: 1, saved: [fullOffer, 3] }), now)).toEqual({
    offers: [fullOffer],
    skipped: 1,
  });
});

test('a table somebody wrote by hand: any order of columns, rows without a title left out', () => {
  const read = importOffers('Company;Title;Colour\r\nAlder;Baker;red\r\nBirch;;blue\r\n', now);
  expect(read?.skipped).toBe(1);
  expect(read?.offers).toMatchObject([{ title: 'Baker', company: 'Alder', savedAt: now, pay: null }]);
});

test.each([
  ['no columns of ours', 'a,b\r\n1,2'],
  ['other JSON', '{"kind":"recipe"}'],
  ['broken JSON', '{"kind":'],
  ['nothing', ''],
])('%s: not taken for offers', (_, text) => {
  expect(importOffers(text, now)).toBeNull();
});

test('a cell that would run in a spreadsheet stays text', () => {
  expect(offersToCsv([{ ...bareOffer, note: '=cmd|calc' }])).toContain(`'=cmd|calc`);
});
