import { describe, expect, test } from 'vitest';
import type { NationalWage } from '../../data/schema/country-wage.ts';
import type { OccupationFigures, PlaceWage, UsPlaces } from '../../data/schema/figures.ts';
import { type BenchmarkQuestion, benchmarkFor } from '../../lib/benchmark.ts';
import { comparedPlaceName, comparedPlaceOf, plainPlaceName } from '../../lib/compared-place.ts';
import { trustedUnit, withNationalUnit } from '../../lib/national-unit.ts';

const none = { mean: null, p10: null, p25: null, p50: null, p75: null, p90: null };
const wage = (mean: number): PlaceWage => ({
  employment: 1000,
  annual: { mean, p10: mean * 0.6, p25: mean * 0.8, p50: mean * 0.95, p75: mean * 1.2, p90: mean * 1.5 },
  hourly: null,
});
const country = (code: string, part: Partial<NationalWage>): NationalWage => ({
  country: code,
  currency: 'EUR',
  period: 'MONTH',
  basis: 'measured',
  scope: 'unit',
  unit: { scheme: 'X', code: '1', title: 'Tuners' },
  wage: { ...none, mean: 3000 },
  population: null,
  year: 2025,
  source: 'x',
  ...part,
});

/** An invented occupation: piano tuners. */
const figures: OccupationFigures = {
  wageCode: '49-9063',
  title: 'Piano Tuners',
  basis: 'both',
  national: wage(50_000),
  history: [],
  outlook: null,
  education: [],
  jobZone: null,
  profiles: [],
  skills: [],
  knowledge: [],
  tools: [],
  related: [],
  isco08: '7312',
  ladder: { l1: 0.7, l2: 0.85, l4: 1.2 },
  states: { WA: wage(60_000) },
  areas: { '42660': { unit: 'YEAR', levels: [40_000, 50_000, 60_000, 70_000] } },
  nonmetro: {},
  areaScale: 1.04,
  countries: [
    country('FI', {}),
    country('AU', { currency: 'AUD', period: 'WEEK', wage: { ...none, p50: 1500 } }),
    country('CA', {
      currency: 'CAD',
      period: 'HOUR',
      wage: { ...none, p50: 30 },
      regions: [
        { code: 'ON', name: 'Ontario', wage: { ...none, p50: 33 } },
        { code: 'NU', name: 'Nunavut', wage: none },
      ],
      regionsFrom: { year: 2024, source: 'x-regions' },
    }),
  ],
};
const usPlaces: UsPlaces = {
  states: [{ code: 'WA', name: 'Washington' }],
  areas: [{ code: '42660', name: 'Seattle', kind: 'metro', states: ['WA'] }],
  nonmetro: [],
};
const ask = (part: Partial<BenchmarkQuestion>) =>
  benchmarkFor({
    figures,
    role: null,
    place: { kind: 'nation' },
    placeName: 'here',
    level: null,
    levelAssumed: false,
    weak: false,
    currency: null,
    rates: null,
    usPlaces,
    ...part,
  });

describe('what pay is held against', () => {
  test('a role’s own figure holds for the nation only; percentiles stay the occupation’s', () => {
    const role = { title: 'Tuner', salary: { amount: 70_000, currency: 'USD', source: 'a page' } };
    expect(ask({ role })).toMatchObject({
      average: 70_000,
      basis: 'reference',
      occupation: 'Tuners',
      percentilesOf: 'Piano Tuners',
    });
    expect(ask({ role, place: { kind: 'state', code: 'WA' } })).toMatchObject({
      average: 60_000,
      basis: 'measured',
      occupation: 'Piano Tuners',
    });
  });

  test('an area without percentiles of its own shows its state’s, and says so', () => {
    const benchmark = ask({ place: { kind: 'area', code: '42660' }, level: 'mid' });
    expect(benchmark).toMatchObject({ percentilesPlace: 'Washington', level: { amount: 52_000, rough: false } });
    expect(benchmark?.percentiles?.p10).toBe(36_000);
  });

  test('an assumed level is marked', () => {
    expect(ask({ level: 'senior', levelAssumed: true })?.level).toEqual({
      level: 'senior',
      amount: 60_000,
      rough: false,
      assumed: true,
    });
  });

  test.each([
    ['FI', 36_000, 'mean'],
    ['AU', 78_000, 'median'],
    ['CA', 62_400, 'median'],
  ] as const)('%s: a year of %d, called the %s', (code, average, averageIs) => {
    expect(ask({ place: { kind: 'country', code } })).toMatchObject({ average, averageIs, level: null, unit: 'YEAR' });
  });

  test('a region with a wage of its own is used with its own year; one without falls back to the country', () => {
    expect(ask({ place: { kind: 'country', code: 'CA', region: 'ON' } })).toMatchObject({
      average: 68_640,
      year: 2024,
      sources: ['x-regions'],
    });
    expect(ask({ place: { kind: 'country', code: 'CA', region: 'NU' } })).toMatchObject({
      average: 62_400,
      year: 2025,
    });
  });

  test('a place without any figure has no benchmark', () => {
    expect(ask({ place: { kind: 'country', code: 'ZZ' } })).toBeNull();
    expect(ask({ place: { kind: 'state', code: 'OR' } })).toBeNull();
  });

  test('figures in another currency are converted, and keep the rate and its day', () => {
    const rates = { date: '2026-09-29', base: 'USD', perUnit: { USD: 1, EUR: 0.8 } };
    expect(ask({ currency: 'EUR', rates })).toMatchObject({
      currency: 'EUR',
      average: 40_000,
      percentiles: { p10: 24_000 },
      converted: { from: 'USD', rate: 0.8, date: '2026-09-29' },
    });
    expect(ask({ currency: 'XXX', rates })).toMatchObject({ currency: 'USD' });
  });
});

describe('where pay is compared', () => {
  const place = { name: '', how: 'city', confidence: 1 } as const;
  test.each([
    [
      { ...place, country: 'US', region: 'WA', area: '42660' },
      { kind: 'area', code: '42660' },
    ],
    [
      { ...place, country: 'US', region: 'WA', area: '99999' },
      { kind: 'state', code: 'WA' },
    ],
    [{ ...place, country: 'US', region: 'OR' }, { kind: 'nation' }],
    [
      { ...place, country: 'CA', region: 'ON' },
      { kind: 'country', code: 'CA', region: 'ON' },
    ],
    [
      { ...place, country: 'FI', region: 'X' },
      { kind: 'country', code: 'FI' },
    ],
    [null, { kind: 'country', code: 'DE' }],
  ])('%j -> %j', (named, expected) => {
    expect(comparedPlaceOf(named, 'DE', figures)).toEqual(expected);
  });

  test('names: countries in the reader’s language, regions with their country', () => {
    expect(comparedPlaceName({ kind: 'country', code: 'DE' }, usPlaces, 'fr', 'les États-Unis')).toBe('Allemagne');
    expect(comparedPlaceName({ kind: 'country', code: 'CA', region: 'ON' }, usPlaces, 'en', '')).toBe(
      'Ontario, Canada',
    );
    expect(comparedPlaceName({ kind: 'nation' }, usPlaces, 'en', 'the United States')).toBe('the United States');
    expect(plainPlaceName({ kind: 'country', code: 'GB' }, usPlaces, 'en', '')).toBe('United Kingdom');
  });

  test.each([
    ['GB', 'en-GB', 'the United Kingdom'],
    ['NL', 'en', 'the Netherlands'],
    ['DO', 'en', 'the Dominican Republic'],
    ['IE', 'en', 'Ireland'],
    ['NL', 'es', 'Países Bajos'],
  ])('behind “in”: %s in %s is %s', (code, locale, name) => {
    expect(comparedPlaceName({ kind: 'country', code }, usPlaces, locale, '')).toBe(name);
  });
});

describe('the national unit a title leads to', () => {
  const unit = { scheme: 'SOC2020', code: '5241', confidence: 0.9 };
  test('is used when sure, with its country', () => {
    expect(trustedUnit({ nationalUnit: unit })).toEqual({ country: 'GB', code: '5241' });
    expect(trustedUnit({ nationalUnit: { ...unit, confidence: 0.69 } })).toBeNull();
    expect(trustedUnit({ nationalUnit: null })).toBeNull();
  });

  test('takes the place of its country’s row; an unknown unit changes nothing', () => {
    const file = { country: 'GB', units: { '5241': ['Tuners', '', 2024, [40_000]] } } as Parameters<
      typeof withNationalUnit
    >[1];
    const changed = withNationalUnit(figures, file, { country: 'GB', code: '5241' });
    expect(changed.countries.filter(({ country: code }) => code === 'GB')).toMatchObject([
      { wage: { mean: 40_000 }, basis: 'measured' },
    ]);
    expect(withNationalUnit(figures, file, { country: 'GB', code: '1' })).toBe(figures);
  });
});
