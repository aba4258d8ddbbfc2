import { describe, expect, it } from 'vitest';
import { payFromStructured, periodOfUnit } from '../../../lib/pay/structured.ts';

const pay = { currency: 'EUR', min: 50_000, max: 60_000, unit: 'YEAR', estimated: false };

describe('pay from structured data', () => {
  it('reads amounts, unit and estimate', () => {
    expect(payFromStructured(pay, null)).toMatchObject({
      currency: 'EUR',
      period: 'YEAR',
      min: 50_000,
      annualMax: 60_000,
      kind: 'offer',
    });
    expect(payFromStructured({ ...pay, estimated: true }, null)?.kind).toBe('estimate');
  });

  it.each([
    ['0 to 0', { ...pay, min: 0, max: 0 }],
    ['nothing', { ...pay, min: null, max: null }],
    ['a negative amount', { ...pay, min: -5, max: 10 }],
  ])('%s is no pay', (_, structured) => {
    expect(payFromStructured(structured, 'DE')).toBeNull();
  });

  it('treats a zero end as missing and puts swapped ends in order', () => {
    expect(payFromStructured({ ...pay, min: 0 }, null)).toMatchObject({ min: null, max: 60_000 });
    expect(payFromStructured({ ...pay, min: 60_000, max: 50_000 }, null)).toMatchObject({ min: 50_000, max: 60_000 });
  });

  it('drops a unit the amount cannot be in, and says the period was inferred', () => {
    expect(payFromStructured({ ...pay, unit: 'HOUR' }, null)).toMatchObject({ period: 'YEAR', periodInferred: true });
  });

  it('takes a missing currency from the country', () => {
    expect(payFromStructured({ ...pay, currency: '' }, 'GB')).toMatchObject({
      currency: 'GBP',
      currencyFrom: 'country',
    });
  });

  it.each([
    ['YEAR', 'YEAR'],
    ['ANNUM', 'YEAR'],
    ['p.a.', 'YEAR'],
    ['Hourly', 'HOUR'],
    ['per month', 'MONTH'],
    ['-', null],
    ['', null],
    [null, null],
  ])('unit %s is %s', (unit, period) => {
    expect(periodOfUnit(unit)).toBe(period);
  });
});
