import type { NationalWage } from '../../data/schema/country-wage.ts';
import type { OccupationFigures } from '../../data/schema/figures.ts';
import { perYear } from '../../lib/pay/annual.ts';
import { convert } from '../../lib/pay/convert.ts';
import type { RatesFile } from '../../lib/pay/rates-file.ts';

/** One country of the overview: the publisher's own figure and what it comes to a year in the currency shown. */
export interface CountryRow {
  country: string;
  /** As published. */
  amount: number;
  currency: string;
  period: NationalWage['period'];
  measure: 'mean' | 'median';
  scope: NationalWage['scope'];
  /** The national unit's or group's title; null for all jobs. */
  of: string | null;
  year: number;
  /** Id in sources.json. */
  source: string;
  /** Null when there is no rate for the currency. */
  annual: number | null;
}

export const countrySortings = ['pay', 'name', 'basis'] as const;
export type CountrySorting = (typeof countrySortings)[number];

type Published = Pick<
  CountryRow,
  'country' | 'amount' | 'currency' | 'period' | 'measure' | 'scope' | 'of' | 'year' | 'source'
>;

function abroad({ country, currency, period, scope, unit, year, source, wage }: NationalWage): Published | null {
  const amount = wage.mean ?? wage.p50;
  if (amount === null) return null;
  return {
    country,
    amount,
    currency,
    period,
    measure: wage.mean === null ? 'median' : 'mean',
    scope,
    of: unit?.title ?? null,
    year,
    source,
  };
}

/** The year of the OEWS release (May 2025). */
const oewsYear = 2025;

function atHome({ national, basis, title }: OccupationFigures): Published | null {
  const unit = basis === 'hourly' ? 'HOUR' : 'YEAR';
  const amount = (unit === 'HOUR' ? national.hourly : national.annual)?.mean ?? null;
  if (amount === null) return null;
  return {
    country: 'US',
    amount,
    currency: 'USD',
    period: unit,
    measure: 'mean',
    scope: 'unit',
    of: title,
    year: oewsYear,
    source: 'us-oews-national',
  };
}

/** Every country with a figure for this occupation, the United States among them; amounts a year in `currency`. */
export function countryRows(figures: OccupationFigures, currency: string, rates: RatesFile): CountryRow[] {
  const rows = [atHome(figures), ...figures.countries.map(abroad)].filter((row) => row !== null);
  return rows.map((row) => {
    const annual = convert(row.amount * perYear[row.period], row.currency, currency, rates);
    return { ...row, annual: annual && Math.round(annual.amount) };
  });
}

const breadth: Record<CountryRow['scope'], number> = { unit: 0, 'major-group': 1, 'all-jobs': 2 };

/** The rows whose country's name holds `text`, in the order asked for; rows without a yearly amount come last. */
export function listCountries(
  rows: readonly CountryRow[],
  {
    text,
    sort,
    nameOf,
    locale,
  }: { text: string; sort: CountrySorting; nameOf: (country: string) => string; locale: string },
): CountryRow[] {
  const wanted = text.trim().toLocaleLowerCase(locale);
  const byName = (a: CountryRow, b: CountryRow) => nameOf(a.country).localeCompare(nameOf(b.country), locale);
  const byPay = (a: CountryRow, b: CountryRow) => (b.annual ?? -1) - (a.annual ?? -1) || byName(a, b);
  const order = {
    name: byName,
    pay: byPay,
    basis: (a: CountryRow, b: CountryRow) => breadth[a.scope] - breadth[b.scope] || byPay(a, b),
  }[sort];
  return rows.filter(({ country }) => nameOf(country).toLocaleLowerCase(locale).includes(wanted)).sort(order);
}
