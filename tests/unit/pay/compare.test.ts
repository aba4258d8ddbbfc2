import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { badgeText } from '../../../lib/pay/badge.ts';
import { compare } from '../../../lib/pay/compare.ts';
import type { Benchmark, Comparison } from '../../../lib/pay/comparison.ts';
import { parsePay } from '../../../lib/pay/parse.ts';
import { standingOf } from '../../../lib/pay/percentile.ts';
import { verdictWords } from '../../../lib/pay/verdict-words.ts';
import { wordsIn } from './shipped-words.ts';

const percentiles = { p10: 80_000, p25: 100_000, p50: 130_000, p75: 160_000, p90: 200_000 };
const benchmark: Benchmark = {
  currency: 'USD',
  unit: 'YEAR',
  average: 140_000,
  level: { level: 'mid', amount: 132_000, rough: false },
  percentiles,
  percentilesOf: 'all Software Developers',
  basis: 'measured',
  occupation: 'Software Developers',
  place: 'Washington',
  weak: false,
};

const held = (text: string, changes: Partial<Benchmark> = {}) =>
  compare({ pay: parsePay(text, { country: 'US', source: 'field' }), benchmark: { ...benchmark, ...changes } });
const english = wordsIn('en');
const worded = (comparison: Comparison) => verdictWords(comparison, english, (value) => `${value}%`);
const said = (text: string, changes: Partial<Benchmark> = {}) => {
  const { sentence, standing } = worded(held(text, changes));
  return [sentence, standing].filter(Boolean).join('. ');
};

describe('the verdict', () => {
  it.each([
    [
      'range',
      '$125,000 - $154,840 a year',
      'The middle of the range is 6% above the figure for Mid Level Software Developers in Washington. It spans the 46th to the 71st percentile.',
    ],
    [
      'single',
      '$132,000 a year',
      'The pay is about equal to the figure for Mid Level Software Developers in Washington. It stands at the 52nd percentile.',
    ],
    [
      'floor',
      'From $99,000 a year',
      'The stated minimum is 25% below the figure for Mid Level Software Developers in Washington. It stands at the 24th percentile.',
    ],
    [
      'ceiling',
      'Up to $70,000 a year',
      'The stated maximum is 47% below the figure for Mid Level Software Developers in Washington. It stands below the 10th percentile.',
    ],
    [
      'beyond',
      '$190,000 - $250,000 a year',
      'The middle of the range is 67% above the figure for Mid Level Software Developers in Washington. It runs from the 86th to above the 90th percentile.',
    ],
    [
      'hourly',
      '$60 an hour',
      'The pay is 5% below the figure for Mid Level Software Developers in Washington. It stands at the 46th percentile.',
    ],
  ])('of a %s', (_, text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it('falls back to the occupation’s average without a level', () => {
    expect(said('$126,000 a year', { level: null, percentiles: null })).toBe(
      'The pay is 10% below the average for Software Developers in Washington',
    );
  });

  it('says so when the figure is a wider group’s', () => {
    expect(
      said('$126,000 a year', {
        level: null,
        percentiles: null,
        basis: 'group',
        occupation: 'Professionals',
        place: 'Chile',
      }),
    ).toBe('The pay is 10% below the average of the wider group Professionals in Chile');
  });

  it('says so when the pay is the portal’s estimate, and puts nothing on the badge', () => {
    const estimate = held('$125,000 - $154,840 a year (Glassdoor Est.)');
    expect(worded(estimate).caveats).toEqual(['The portal’s estimate, not an offer']);
    expect(badgeText(estimate)).toBeNull();
  });

  it('says that figures were converted', () => {
    const converted = held('$132,000 a year', { converted: { from: 'EUR', rate: 1.1, date: '2026-09-29' } });
    expect(worded(converted).caveats).toEqual(['Figures converted from another currency']);
  });

  it.each([
    ['Competitive', {}, 'no-pay'],
    ['$5,400', {}, 'no-period'],
    ['€60,000 a year', {}, 'other-currency'],
    ['$90,000 a year', { weak: true }, 'weak-match'],
    ['$90,000 a year', { average: null, level: null }, 'no-figure'],
  ])('is withheld for %s %o', (text, changes, why) => {
    const comparison = held(text, changes);
    expect(comparison.verdict).toEqual({ key: 'withheld', values: { why } });
    expect(badgeText(comparison)).toBeNull();
  });
});

describe('the figures behind it', () => {
  it('gives differences in money and percent against level and average', () => {
    const { low, high } = held('$125,400 - $154,000 a year');
    expect(low?.level).toEqual({ figure: 132_000, money: -6_600, percent: -5 });
    expect(high?.average).toEqual({ figure: 140_000, money: 14_000, percent: 10 });
  });

  it('compares by the hour where wages are published by the hour', () => {
    const hourly = { unit: 'HOUR' as const, average: 30, level: null, percentiles: null };
    expect(held('$33 an hour', hourly).low?.average?.percent).toBeCloseTo(10);
    expect(held('$62,400 a year', hourly).low?.average?.percent).toBeCloseTo(0);
  });

  it('states the width of a range and its missing end', () => {
    expect(held('$80,000 - $130,000 a year').quality).toEqual({ widthPercent: 62.5, wide: true, oneSided: null });
    expect(held('From $80,000 a year').quality?.oneSided).toBe('no-maximum');
    expect(held('Up to $80,000 a year').quality?.oneSided).toBe('no-minimum');
    expect(held('Competitive').quality).toBeNull();
  });

  it.each([
    ['$139,920 a year', '+6%'],
    ['$400,000 a year', '+99%'],
    ['$16,000 a year', '-88%'],
    ['$132,000 a year', '0%'],
  ])('badge of %s is %s', (text, badge) => {
    expect(badgeText(held(text))).toBe(badge);
  });
});

describe('standing among percentiles', () => {
  it.each([
    [80_000, { kind: 'at', percentile: 10 }],
    [115_000, { kind: 'at', percentile: 37.5 }],
    [200_000, { kind: 'at', percentile: 90 }],
    [200_001, { kind: 'above', percentile: 90 }],
    [79_999, { kind: 'below', percentile: 10 }],
  ])('%d', (amount, expected) => {
    expect(standingOf(amount, percentiles)).toEqual(expected);
  });

  it('names the outermost published percentile when the last is not published', () => {
    expect(standingOf(170_000, { ...percentiles, p90: null })).toEqual({ kind: 'above', percentile: 75 });
    expect(standingOf(170_000, { p10: null, p25: null, p50: 130_000, p75: null, p90: null })).toBeNull();
  });

  it('never falls as the amount rises', () => {
    const rank = (amount: number) => {
      const standing = standingOf(amount, percentiles);
      return standing ? standing.percentile + (standing.kind === 'above' ? 1 : standing.kind === 'below' ? -1 : 0) : 0;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400_000 }), fc.integer({ min: 0, max: 100_000 }), (amount, more) => {
        expect(rank(amount + more)).toBeGreaterThanOrEqual(rank(amount));
      }),
    );
  });
});
