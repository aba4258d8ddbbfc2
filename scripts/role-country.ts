import { readFileSync } from 'node:fs';
import { countryWagesFor } from '../data/build/countries.ts';
import { countryFiles } from '../data/build/countries-units.ts';
import { buildNationalTitles } from '../data/build/national-titles.ts';
import type { NationalWage } from '../data/schema/country-wage.ts';
import type { CountryWage, OccupationFigures } from '../data/schema/figures.ts';
import type { Role } from '../data/schema/role.ts';
import { yearly } from '../lib/pay/annual.ts';
import { convert } from '../lib/pay/convert.ts';
import { nationalWage } from '../lib/pay/country-figures.ts';
import type { RatesFile } from '../lib/pay/rates-file.ts';
import { createNationalIndex } from '../lib/titles/national.ts';
import { LookupError } from './role-lookup.ts';

/** Below this chance of the title index being right, the occupation's own unit is shown. */
const leastConfidence = 0.8;

/**
 * One country's figure for `--country GB`: as published, then a year's amount, then US dollars at the dated rate. A
 * written role goes straight from its title to the national unit where the country has an English title index, else
 * through its occupation. A country without any figure says so; a text that is no two-letter code throws.
 */
export function countryReport(figures: OccupationFigures, asked: string, role: Role | null): { country: unknown } {
  const country = asked.toUpperCase() === 'UK' ? 'GB' : asked.toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) throw new LookupError(`"${asked}" is not a two-letter country code`);
  if (country === 'US') return { country: { country, note: 'the figures of the nation below' } };
  const byTitle = role && wageByTitle(role.title, country);
  const wage = byTitle ?? countryWagesFor(figures.wageCode).find((candidate) => candidate.country === country);
  if (wage === undefined) return { country: { country, note: 'not published' } };
  const reachedBy = byTitle ? 'title' : 'occupation';
  const { source, ...rest } = wage;
  return { country: { ...rest, reachedBy, sources: [source], perYear: perYear(wage), inDollars: inDollars(wage) } };
}

function wageByTitle(title: string, country: string): NationalWage | null {
  if (country !== 'GB' && country !== 'CA') return null;
  const index = buildNationalTitles().find(({ path }) => path.endsWith(`-${country.toLowerCase()}.txt`));
  const unit = index ? createNationalIndex(index.bytes).find(title) : null;
  const file = countryFiles().find((candidate) => candidate.country === country);
  return unit && file && unit.confidence >= leastConfidence ? nationalWage(file, unit.code) : null;
}

function typical({ wage }: CountryWage): { of: 'median' | 'mean'; amount: number } | null {
  if (wage.p50 !== null) return { of: 'median', amount: wage.p50 };
  return wage.mean === null ? null : { of: 'mean', amount: wage.mean };
}

function perYear(wage: CountryWage): unknown {
  const figure = typical(wage);
  const amount = yearly(figure?.amount ?? null, wage.period);
  const basis = wage.period === 'YEAR' ? wage.basis : 'converted';
  return figure && { of: figure.of, amount, currency: wage.currency, basis, from: wage.period };
}

function inDollars(wage: CountryWage): unknown {
  const figure = typical(wage);
  const amount = yearly(figure?.amount ?? null, wage.period);
  const converted = amount === null ? null : convert(amount, wage.currency, 'USD', readRates());
  if (figure === null || converted === null) return null;
  const { rate, date } = converted;
  const dollars = Math.round(converted.amount);
  return {
    of: figure.of,
    amount: dollars,
    currency: 'USD',
    basis: 'converted',
    rate,
    date,
    sources: ['exchange-rates'],
  };
}

function readRates(): RatesFile {
  return JSON.parse(readFileSync(new URL('../data/facts/world/rates.json', import.meta.url), 'utf8')) as RatesFile;
}
