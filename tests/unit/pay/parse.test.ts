import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePay } from '../../../lib/pay/parse.ts';
import type { Pay } from '../../../lib/pay/pay.ts';
import { leastTime } from '../processor-time.ts';
import { noPayExamples, payExamples } from './pay-examples.ts';

const read = (text: string, country: string | null = null) => parsePay(text, { country, source: 'field' });
const inShort = (pay: Pay | null) =>
  pay && `${pay.currency} ${pay.period} ${pay.min}-${pay.max}${pay.kind === 'estimate' ? ' estimate' : ''}`;

for (const { origin, rows } of payExamples) {
  describe(origin, () => {
    it.each(rows)('%s (%s) is %s', (text, country, expected) => {
      expect(inShort(read(text, country))).toBe(expected.replace(/ offer$/, ''));
    });
  });
}

describe('texts without pay', () => {
  it.each(noPayExamples)('%s (%s)', (text, country) => {
    expect(read(text, country)).toBeNull();
  });
});

describe('bugs other parsers were reported for', () => {
  it.each([
    ['k said once holds for both ends', '$115-145k', 'US', 'USD YEAR 115000-145000'],
    ['code behind a range does not drop it', '$118,300-$241,900 USD', 'US', 'USD YEAR 118300-241900'],
    ['"between" keeps its upper end', 'Pay is between $52,000 and $61,000', 'US', 'USD YEAR 52000-61000'],
    [
      '"daily basis" is no period',
      'Salary $98k - $112k. You talk to users on a daily basis.',
      'US',
      'USD YEAR 98000-112000',
    ],
    ['swapped ends are put in order', '$90,000 - $70,000 a year', 'US', 'USD YEAR 70000-90000'],
    ['monthly rupees are no yearly dollars', 'PKR 90,000 - 140,000 monthly', 'PK', 'PKR MONTH 90000-140000'],
    ['comma decimals before "brutto/Std."', '17,45 Euro brutto/Std.', 'DE', 'EUR HOUR 17.45-17.45'],
    [
      'fourteen payments are no yearly period',
      '€ 3.150,00 brutto pro Monat (14mal jährlich)',
      'AT',
      'EUR MONTH 3150-3150',
    ],
    ['spaced thousands with "a"', '58 000 a 66 000 EUR', 'FR', 'EUR YEAR 58000-66000'],
    ['both ends with their own period', '$132,000.00/yr - $171,000.00/yr', 'US', 'USD YEAR 132000-171000'],
  ])('%s', (_, text, country, expected) => {
    expect(inShort(read(text, country))).toBe(expected);
  });

  it.each([
    ['budgets of millions are no hourly pay', 'You run $5 - $10 million budgets'],
    ['a sign-on bonus is no pay', 'A $7,500 sign-on bonus awaits you'],
    ['401K is no 401,000', '401K matching up to 6% per pay period'],
    ['zero to zero is a placeholder', 'USD0 - USD0'],
  ])('%s', (_, text) => {
    expect(read(text, 'US')).toBeNull();
  });
});

describe('what stands beside the amount', () => {
  it('tells bonus, equity and superannuation apart from the pay', () => {
    const pay = read('$95k base + 10% bonus + superannuation + share options', 'AU');
    expect(pay?.max).toBe(95_000);
    expect(pay?.extras.map(({ kind }) => kind)).toEqual(['bonus', 'pension', 'equity']);
  });

  it('keeps on-target earnings out of the range and among the extras', () => {
    const pay = read('£38k base, OTE £76k', 'GB');
    expect(inShort(pay)).toBe('GBP YEAR 38000-38000');
    expect(pay?.extras.map(({ kind }) => kind)).toContain('ote');
    expect(pay?.others).toEqual([]);
  });

  it('keeps the number of yearly payments, and annualises by twelve', () => {
    const pay = read('3.100 € brutto im Monat, 14 Gehälter', 'AT');
    expect(pay).toMatchObject({ paymentsPerYear: 14, annualMax: 37_200, tax: 'gross' });
  });

  it('says when currency and period are not the text’s own words', () => {
    expect(read('48,000 - 56,000', 'GB')).toMatchObject({
      currency: 'GBP',
      currencyFrom: 'country',
      periodInferred: true,
    });
    expect(read('£48,000 a year', 'GB')).toMatchObject({ currencyFrom: 'text', periodInferred: false });
  });

  it.each([
    ['$5,400', 'US'],
    ['₹35K', 'IN'],
    ['USD 1,300 - 1,600', 'SV'],
  ])('leaves the period of %s open', (text, country) => {
    expect(read(text, country)).toMatchObject({ period: null, annualMin: null, annualMax: null });
  });

  it('lets the words overrule the country', () => {
    expect(read('CA$80,000 a year', 'US')?.currency).toBe('CAD');
    expect(read('$80,000 USD', 'AU')?.currency).toBe('USD');
    expect(read('For U.S. roles: $80,000 - $95,000', 'CA')?.currency).toBe('USD');
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '$',
    '€',
    '£',
    '₹',
    'k',
    ' ',
    '-',
    '–',
    ' to ',
    'from ',
    'up to ',
    '/hr',
    ' a year',
    ' pro Monat',
    '120',
    '1,250',
    '3.200,50',
    '45',
    '0',
    '%',
    '+',
    '(',
    ')',
    '\n',
    'USD',
    'kr',
    ' lakh',
    '401k',
    '万',
    '/',
    'salary ',
    'bonus ',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')),
  );

  it('never throws, keeps min <= max and positive amounts', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('field', 'prose', 'typed'),
        fc.constantFrom('US', 'DE', 'IN', 'XX', null),
        (input, source, country) => {
          const pay = parsePay(input, { country, source });
          if (!pay) return;
          for (const { min, max } of [pay, ...pay.others.map((other) => other.pay)]) {
            expect(min ?? max).toBeGreaterThan(0);
            if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('takes at most 25 times the time for ten times the text', () => {
    const unit =
      'The salary range is $90,000 - $120,000 a year, 24/7 support for 1,000 clients at 5-10 sites in 2024 (ref 1-2-3). ';
    const time = (length: number) => {
      const long = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return leastTime(() => parsePay(long, { source: 'field' }));
    };
    time(10_000);
    expect(time(1_000_000) / time(100_000)).toBeLessThan(25);
  });
});
