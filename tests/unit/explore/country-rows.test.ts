import { expect, test } from 'vitest';
import { countryRows, listCountries } from '../../../components/explore/country-rows.ts';
import type { CountryWage, OccupationFigures, Wage } from '../../../data/schema/figures.ts';

const none = { mean: null, p10: null, p25: null, p50: null, p75: null, p90: null };
const abroad = (country: string, scope: CountryWage['scope'], currency: string, wage: Partial<Wage>): CountryWage => ({
  country,
  currency,
  period: 'MONTH',
  basis: scope === 'unit' ? 'measured' : 'group',
  scope,
  unit: scope === 'all-jobs' ? null : { scheme: 'ISCO08', code: '2', title: 'Professionals' },
  wage: { ...none, ...wage },
  population: null,
  year: 2024,
  source: 'somewhere',
});

/** Invented figures; only what the rows are made of. */
const figures = {
  title: 'Bakers',
  basis: 'both',
  national: { employment: null, annual: { ...none, mean: 60_000 }, hourly: null },
  countries: [
    abroad('DE', 'unit', 'EUR', { p50: 4000 }),
    abroad('CH', 'major-group', 'CHF', { mean: 9000 }),
    abroad('XK', 'all-jobs', 'XXX', { mean: 500 }),
    abroad('FR', 'unit', 'EUR', {}),
  ],
} as unknown as OccupationFigures;
const rates = { date: '2026-09-29', base: 'USD', perUnit: { EUR: 0.8, CHF: 0.9 } };
const rows = countryRows(figures, 'USD', rates);
const listed = (change: object) =>
  listCountries(rows, { text: '', sort: 'pay', nameOf: (code) => code, locale: 'en', ...change }).map(
    ({ country }) => country,
  );

test('a year in dollars: 4,000 euros x 12 / 0.8; a median where no mean is published; nothing without a rate', () => {
  expect(rows.map(({ country, annual, measure }) => [country, annual, measure])).toEqual([
    ['US', 60_000, 'mean'],
    ['DE', 60_000, 'median'],
    ['CH', 120_000, 'mean'],
    ['XK', null, 'mean'],
  ]);
});

test('a country whose figure is not published has no row', () => expect(listed({})).not.toContain('FR'));

test.each([
  ['pay', ['CH', 'DE', 'US', 'XK']],
  ['name', ['CH', 'DE', 'US', 'XK']],
  ['basis', ['DE', 'US', 'CH', 'XK']],
])('by %s', (sort, order) => expect(listed({ sort })).toEqual(order));

test('found by a part of the name', () => expect(listed({ text: ' d' })).toEqual(['DE']));
