import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildCountries } from '../../../data/build/countries.ts';
import { convert } from '../../../lib/pay/convert.ts';
import type { RatesFile } from '../../../lib/pay/rates-file.ts';

const file = buildCountries().find(({ path }) => path === 'world/rates.json')!;
const rates = JSON.parse(new TextDecoder().decode(file.bytes)) as RatesFile;

/** A made-up day: one dollar is half a pound and 0.8 euro. */
const madeUp: RatesFile = { date: '2026-01-02', base: 'USD', perUnit: { GBP: 0.5, EUR: 0.8 } };

test.each([
  [100, 'USD', 'GBP', 50, 0.5],
  [100, 'GBP', 'USD', 200, 2],
  [100, 'GBP', 'EUR', 160, 1.6],
  [100, 'EUR', 'EUR', 100, 1],
])('%d %s in %s', (amount, from, to, expected, rate) => {
  expect(convert(amount, from, to, madeUp)).toEqual({ amount: expected, rate, date: '2026-01-02' });
});

test.each([
  ['a currency that is not in the table', 10, 'GGP', 'USD'],
  ['no currency', 10, '', 'USD'],
  ['a property every object has', 10, 'constructor', 'USD'],
  ['an amount that is no number', Number.NaN, 'GBP', 'USD'],
])('%s is not converted', (_, amount, from, to) => {
  expect(convert(amount, from, to, madeUp)).toBeNull();
});

test('the shipped table is dated and holds the currencies of the national tables', () => {
  expect(rates.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  for (const code of ['USD', 'GBP', 'CAD', 'EUR', 'SEK', 'NOK', 'AUD', 'CHF']) {
    expect(convert(1, 'USD', code, rates)?.rate).toBeGreaterThan(0);
  }
});

test('there and back is the same amount within the rounding of two rates', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000_000 }),
      fc.constantFrom('GBP', 'JPY', 'SEK', 'KWD'),
      (amount, code) => {
        const there = convert(amount, 'USD', code, rates)!;
        const back = convert(there.amount, code, 'USD', rates)!;
        expect(Math.abs(back.amount / amount - 1)).toBeLessThan(2e-5);
      },
    ),
  );
});
