import { describe, expect, it } from 'vitest';
import { annualise } from '../../../lib/pay/annualise.ts';
import { parsePay } from '../../../lib/pay/parse.ts';
import type { Pay } from '../../../lib/pay/pay.ts';

const read = (text: string, country = 'US') => parsePay(text, { country, source: 'typed' }) as Pay;

describe('annualise', () => {
  it('shows hours and weeks as two steps', () => {
    expect(annualise(read('$62 an hour'))?.max).toEqual({
      amount: 128_960,
      steps: [
        { from: 62, by: 40, unit: 'hours-per-week', result: 2_480 },
        { from: 2_480, by: 52, unit: 'weeks-per-year', result: 128_960 },
      ],
    });
  });

  it('follows the reader’s own hours and weeks', () => {
    expect(annualise(read('$50/hr'), { hoursPerWeek: 30, weeksPerYear: 46 })?.max?.amount).toBe(69_000);
  });

  it.each(['$31 an hour', '$420 a day', '$1,350 a week', '$4,900 a month', '$88,000 a year'])(
    '%s a full year equals the parsed annual amount',
    (text) => {
      const pay = read(text);
      expect(annualise(pay)?.max?.amount).toBe(pay.annualMax);
    },
  );

  it('shows a 14th payment beside the twelve months, never instead', () => {
    const year = annualise(read('2.800 € brutto pro Monat, 14 x jährlich', 'AT'));
    expect(year?.max?.amount).toBe(33_600);
    expect(year?.withExtraPayments?.max).toEqual({
      amount: 39_200,
      steps: [{ from: 2_800, by: 14, unit: 'payments-per-year', result: 39_200 }],
    });
  });

  it('has no answer without a period, and no upper end for a floor', () => {
    expect(annualise(read('$5,400'))).toBeNull();
    expect(annualise(read('From $30 an hour'))?.max).toBeNull();
  });
});
