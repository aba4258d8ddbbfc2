import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ratesSource } from './countries-sources.ts';
import { type FactFile, IngestError } from './fact-file.ts';

/** The pinned npm package holds one day's rates; nothing is fetched. */
const packageFolder = fileURLToPath(new URL('../../node_modules/@fawazahmed0/currency-api', import.meta.url));

function readPackage(path: string): Record<string, unknown> {
  const full = `${packageFolder}/${path}`;
  if (!existsSync(full)) throw new IngestError(path, null, 'the package @fawazahmed0/currency-api is not installed');
  return JSON.parse(readFileSync(full, 'utf8')) as Record<string, unknown>;
}

/**
 * Replaced since 2016, or cut by noughts under the same code (VES in 2021): an amount of an older survey must not meet
 * today's rate of its code.
 */
const withdrawn = new Set(['ANG', 'HRK', 'MRO', 'SLL', 'STD', 'VEF', 'VES', 'ZWL']);

/** Money in use somewhere today, as the runtime's own list of ISO 4217 codes has it. */
const inUse = new Set(Intl.supportedValuesOf('currency').filter((code) => !withdrawn.has(code)));

/**
 * Units of each currency for one US dollar, with the day they hold for: `world/rates.json`.
 * Currencies named in `wanted` must be there, except those with no published rate of their own (GGP).
 */
export function readRates(wanted: Iterable<string>): FactFile {
  const { date, usd } = readPackage('v1/currencies/usd.json') as { date: string; usd: Record<string, number> };
  const countries = readPackage('v1/country.json') as Record<string, { currency_code?: string }>;
  const spoken = Object.values(countries).map((country) => country.currency_code?.toUpperCase());
  const codes = [...new Set([...spoken, ...wanted])]
    .filter((code) => code !== undefined && inUse.has(code))
    .sort() as string[];
  const perUsd: Record<string, number> = {};
  for (const code of codes) {
    const rate = usd[code.toLowerCase()];
    if (typeof rate === 'number' && rate > 0) perUsd[code] = rate;
  }
  const source = {
    ...ratesSource,
    release: `npm package @fawazahmed0/currency-api ${version()}`,
    year: Number(date.slice(0, 4)),
    retrieved: date,
  };
  return {
    path: 'world/rates.json',
    text: `${JSON.stringify({ source, date, base: 'USD', perUnit: perUsd }, null, 1)}\n`,
  };
}

const version = () => String(readPackage('package.json').version);
