import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishRangeWords, formatMoney, formatPay, formatRange } from '../../../lib/pay/format.ts';
import { formatMoneyDifference } from '../../../lib/pay/money-difference.ts';
import { parsePay } from '../../../lib/pay/parse.ts';

/** Locale, its country and currency, and how many units of it make about a dollar of pay. */
const locales: [locale: string, country: string, currency: string, scale: number][] = [
  ['en-US', 'US', 'USD', 1],
  ['en-GB', 'GB', 'GBP', 1],
  ['en-AU', 'AU', 'AUD', 1],
  ['en-CA', 'CA', 'CAD', 1],
  ['en-NZ', 'NZ', 'NZD', 1],
  ['en-IN', 'IN', 'INR', 20],
  ['hi-IN', 'IN', 'INR', 20],
  ['en-SG', 'SG', 'SGD', 1],
  ['en-HK', 'HK', 'HKD', 8],
  ['en-ZA', 'ZA', 'ZAR', 8],
  ['de-DE', 'DE', 'EUR', 1],
  ['de-AT', 'AT', 'EUR', 1],
  ['de-CH', 'CH', 'CHF', 1],
  ['fr-FR', 'FR', 'EUR', 1],
  ['fr-CH', 'CH', 'CHF', 1],
  ['fr-CA', 'CA', 'CAD', 1],
  ['es-ES', 'ES', 'EUR', 1],
  ['es-MX', 'MX', 'MXN', 10],
  ['it-IT', 'IT', 'EUR', 1],
  ['nl-NL', 'NL', 'EUR', 1],
  ['pt-BR', 'BR', 'BRL', 4],
  ['pt-PT', 'PT', 'EUR', 1],
  ['sv-SE', 'SE', 'SEK', 8],
  ['nb-NO', 'NO', 'NOK', 8],
  ['da-DK', 'DK', 'DKK', 6],
  ['fi-FI', 'FI', 'EUR', 1],
  ['pl-PL', 'PL', 'PLN', 1],
  ['cs-CZ', 'CZ', 'CZK', 20],
  ['hu-HU', 'HU', 'HUF', 250],
  ['ro-RO', 'RO', 'RON', 1],
  ['tr-TR', 'TR', 'TRY', 20],
  ['uk-UA', 'UA', 'UAH', 20],
  ['he-IL', 'IL', 'ILS', 1],
  ['ja-JP', 'JP', 'JPY', 100],
  ['ko-KR', 'KR', 'KRW', 800],
  ['zh-CN', 'CN', 'CNY', 5],
  ['vi-VN', 'VN', 'VND', 9000],
  ['th-TH', 'TH', 'THB', 20],
  ['ms-MY', 'MY', 'MYR', 1],
  ['en-PH', 'PH', 'PHP', 20],
];

describe('what is formatted can be read back', () => {
  it.each(locales)('%s %s %s', (locale, country, currency, scale) => {
    fc.assert(
      fc.property(fc.integer({ min: 1500, max: 900_000 }), fc.integer({ min: 0, max: 50_000 }), (low, more) => {
        for (const [written, size] of [
          [currency, scale],
          ['USD', 1],
          ['EUR', 1],
        ] as const) {
          const [min, max] = [low * size, (low + more) * size];
          const text = formatRange({ min, max, currency: written }, locale, englishRangeWords);
          const pay = parsePay(text, { country, language: locale.slice(0, 2), source: 'typed' });
          expect([text, pay?.currency, pay?.min, pay?.max]).toEqual([text, written, min, max]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('holds for every period, and for one-sided ranges', () => {
    const period = fc.constantFrom('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR');
    fc.assert(
      fc.property(
        period,
        fc.integer({ min: 4000, max: 25_000 }),
        fc.constantFrom('both', 'min', 'max'),
        (stated, amount, ends) => {
          const size = stated === 'HOUR' ? Math.round(amount / 10) / 100 : amount;
          const [min, max] = [ends === 'max' ? null : size, ends === 'min' ? null : size];
          const pay = parsePay(formatPay({ min, max, currency: 'USD', period: stated }), { source: 'typed' });
          const cents = (value: number | null | undefined) => (value == null ? null : Math.round(value * 100));
          expect([pay?.period, cents(pay?.min), cents(pay?.max)]).toEqual([stated, cents(min), cents(max)]);
        },
      ),
    );
  });
});

describe('money', () => {
  it.each([
    [148_100, 'USD', 'en-US', '$148,100'],
    [62.5, 'USD', 'en-US', '$62.50'],
    [62, 'USD', 'en-US', '$62'],
    [1_250_000, 'INR', 'en-IN', '₹12,50,000'],
    [52, null, 'en-US', '52'],
  ])('%d %s in %s is %s', (amount, currency, locale, expected) => {
    expect(formatMoney(amount, currency, locale)).toBe(expected);
  });

  it('signs a difference', () => {
    expect(formatMoneyDifference(8_400, 'USD', 'en-US')).toBe('+$8,400');
    expect(formatMoneyDifference(-1_200, 'USD', 'en-US')).toBe('−$1,200');
  });

  it('falls back to the number for a code nobody knows', () => {
    expect(formatMoney(1200, '??', 'en-US')).toBe('1,200');
  });
});
