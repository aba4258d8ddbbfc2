import { expect, test } from 'vitest';
import { findOffers } from '../../../lib/saved/find-offers.ts';
import { sameTerms } from '../../../lib/saved/same-terms.ts';
import { bareOffer, fullOffer } from './example-offers.ts';

const rates = { date: '2026-09-29', base: 'USD', perUnit: { EUR: 0.8, GBP: 0.75 } };
const terms = { currency: 'USD', unit: 'YEAR', time: { hoursPerWeek: 40, weeksPerYear: 52 }, rates } as const;
const pay = (
  min: number | null,
  max: number | null,
  currency: string | null,
  period: 'HOUR' | 'MONTH' | 'YEAR' | null,
) => ({ text: '', min, max, currency, period });

/** Worked out by hand. */
test.each([
  ['a year stays a year', pay(100_000, 120_000, 'USD', 'YEAR'), terms, 100_000, 120_000],
  ['an hour x 2,080', pay(50, 60, 'USD', 'HOUR'), terms, 104_000, 124_800],
  [
    'an hour at 37.5 hours, 50 weeks',
    pay(40, 40, 'USD', 'HOUR'),
    { ...terms, time: { hoursPerWeek: 37.5, weeksPerYear: 50 } },
    75_000,
    75_000,
  ],
  ['a month x 12, euros at 1 / 0.8', pay(4000, null, 'EUR', 'MONTH'), terms, 60_000, null],
  ['a year by the month', pay(60_000, 72_000, 'USD', 'YEAR'), { ...terms, unit: 'MONTH' as const }, 5000, 6000],
  ['a year by the hour', pay(104_000, 104_000, 'USD', 'YEAR'), { ...terms, unit: 'HOUR' as const }, 50, 50],
  ['dollars in pounds', pay(100_000, 100_000, 'USD', 'YEAR'), { ...terms, currency: 'GBP' }, 75_000, 75_000],
])('%s', (_, own, to, min, max) => expect(sameTerms(own, to)).toMatchObject({ min, max }));

test('a conversion says its rate and date; without one there is none', () => {
  expect(sameTerms(pay(1, 1, 'EUR', 'YEAR'), terms)).toMatchObject({
    converted: { from: 'EUR', rate: 1.25, date: '2026-09-29' },
  });
  expect(sameTerms(pay(1, 1, 'USD', 'YEAR'), terms)).toMatchObject({ converted: null });
});

test.each([
  ['no-pay', null],
  ['no-pay', pay(null, null, 'USD', 'YEAR')],
  ['no-period', pay(1, 2, 'USD', null)],
  ['no-currency', pay(1, 2, null, 'YEAR')],
  ['no-rate', pay(1, 2, 'XAU', 'YEAR')],
])('%s', (why, own) => expect(sameTerms(own, terms)).toBe(why));

test.each([
  ['seattle senior', 1],
  ['NEGOTIABLE', 1],
  ['porter', 1],
  ['', 2],
  ['porter seattle', 0],
])('a search for "%s" finds %i', (text, found) => expect(findOffers([fullOffer, bareOffer], text)).toHaveLength(found));
