import { expect, test } from 'vitest';
import { amount, structuredPayOf } from '../../../lib/page/structured-pay.ts';

// Shapes from saved JSON-LD blocks and job crawlers' tests; figures invented.
test.each<[unknown, number | null]>([
  [52000, 52000],
  ['52,000', 52000],
  ['52.000', 52000],
  ['52.000,50', 52000.5],
  ['1,25,000', 125000],
  ["52'000", 52000],
  ['$52,000', 52000],
  ['EUR 52000', 52000],
  ['52000 USD', 52000],
  ['21.50', 21.5],
  ['21,5', 21.5],
  ['52k', 52000],
  ['₹ 25,000/-', 25000],
  [0, null],
  ['0', null],
  [true, null],
  ['8 triệu', null],
  ['A convenir', null],
  ['nach Vereinbarung', null],
  ['Hourly', null],
  ['', null],
  [null, null],
  [Number.NaN, null],
])('amount %j is %j', (value, expected) => {
  expect(amount(value)).toBe(expected);
});

const quantity = (value: object) => ({ '@type': 'QuantitativeValue', ...value });
test.each<[string, object, object | null]>([
  [
    'nested value',
    { baseSalary: { currency: 'USD', value: quantity({ minValue: 10, maxValue: 12, unitText: 'HOUR' }) } },
    { currency: 'USD', min: 10, max: 12, unit: 'HOUR', estimated: false },
  ],
  [
    'bounds beside the currency',
    { baseSalary: { currency: 'USD', minValue: 10, maxValue: 12, unitText: 'HOUR' } },
    { currency: 'USD', min: 10, max: 12, unit: 'HOUR', estimated: false },
  ],
  [
    'one value',
    { baseSalary: { currency: 'USD', value: quantity({ value: 11, unitText: 'HOUR' }) } },
    { currency: 'USD', min: 11, max: null, unit: 'HOUR', estimated: false },
  ],
  [
    'the nested unit wins',
    { baseSalary: { unitText: 'YEAR', currency: 'USD', value: quantity({ value: 11, unitText: 'HOUR' }) } },
    { currency: 'USD', min: 11, max: null, unit: 'HOUR', estimated: false },
  ],
  [
    'plain number, currency elsewhere',
    { baseSalary: 52000, salaryCurrency: 'CAD' },
    { currency: 'CAD', min: 52000, max: null, unit: null, estimated: false },
  ],
  [
    'plain text with two amounts',
    { baseSalary: '$50,000 - $60,000' },
    { currency: null, min: 50000, max: 60000, unit: null, estimated: false },
  ],
  [
    'price specification',
    { baseSalary: { '@type': 'PriceSpecification', price: '41,000', priceCurrency: 'GBP' } },
    { currency: 'GBP', min: 41000, max: null, unit: null, estimated: false },
  ],
  [
    'an estimate is marked',
    { estimatedSalary: [{ currency: 'USD', median: 12, percentile10: 10, percentile90: 15, unitText: 'HOUR' }] },
    { currency: 'USD', min: 10, max: 15, unit: 'HOUR', estimated: true },
  ],
  [
    'an offer beats an estimate',
    { baseSalary: 9, estimatedSalary: { median: 12 } },
    { currency: null, min: 9, max: null, unit: null, estimated: false },
  ],
  ['0 to 0', { baseSalary: { value: quantity({ minValue: 0, maxValue: 0 }) } }, null],
  ['currency alone', { salaryCurrency: 'EUR' }, null],
  ['nothing', {}, null],
])('%s', (_what, posting, expected) => {
  expect(structuredPayOf(posting as Record<string, unknown>)).toEqual(expected);
});
