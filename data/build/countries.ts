import { readFileSync } from 'node:fs';
import { groupWages, iloFigure, unpackCountries } from '../../lib/pay/country-figures.ts';
import type { RatesFile } from '../../lib/pay/rates-file.ts';
import { countryTables, type TableCountry } from '../schema/country-tables.ts';
import type { CountryFile, GroupsFile, NationalWage, PackedCountry } from '../schema/country-wage.ts';
import type { Source } from '../schema/source.ts';
import { readFacts } from './countries-facts.ts';
import { groupsFile } from './countries-groups.ts';
import { iscoByWageCode, unitByOccupation } from './countries-links.ts';
import { countryFiles } from './countries-units.ts';

interface World {
  files: Map<string, CountryFile>;
  groups: GroupsFile;
  isco: Map<string, string>;
  links: ReturnType<typeof unitByOccupation>;
}

let kept: World | null = null;

function world(): World {
  if (kept) return kept;
  const files = new Map(countryFiles().map((file) => [file.country, file]));
  const norwegianUnits = new Set(Object.keys(files.get('NO')?.units ?? {}));
  kept = { files, groups: groupsFile(), isco: iscoByWageCode(), links: unitByOccupation(norwegianUnits) };
  return kept;
}

/** Swiss wages stand by ISCO group of two digits, so every occupation has one through ISCO-08. */
function unitCode(country: TableCountry, wageCode: string): string | undefined {
  if (country === 'CH') return world().isco.get(wageCode)?.slice(0, 2);
  return world().links.get(country)?.get(wageCode);
}

function iloRow(country: string, wageCode: string): PackedCountry | null {
  const row = world().groups[country];
  const isco = world().isco.get(wageCode);
  const figure = row && iloFigure(country, row, isco ? Number(isco[0]) : null);
  if (!figure) return null;
  const { mean, p50 } = figure.wage;
  const cells = mean === null ? [null, null, null, p50] : [mean];
  const group = figure.unit ? Number(figure.unit.code) : null;
  return [country, group, figure.year, figure.currency, cells, figure.pppAnnual ?? null];
}

function packedCountry(country: TableCountry, wageCode: string): PackedCountry | null {
  const code = unitCode(country, wageCode);
  const unit = code === undefined ? undefined : world().files.get(country)?.units[code];
  return code !== undefined && unit ? [country, code, ...unit] : iloRow(country, wageCode);
}

/**
 * The countries' part of an occupation's shipped file: each country with official wages of its own, by its signed
 * unit or else ILO's group average. `unpackCountries` reads it; the other countries stand in `world/groups.json`.
 */
export function packedCountriesFor(wageCode: string): PackedCountry[] {
  const countries = Object.keys(countryTables) as TableCountry[];
  return countries.flatMap((country) => {
    const packed = packedCountry(country, wageCode);
    return packed ? [packed] : [];
  });
}

/** Every country's figure for a wage code: national units first, then ILO's averages for all others. */
export function countryWagesFor(wageCode: string): NationalWage[] {
  const own = unpackCountries(packedCountriesFor(wageCode));
  const covered = new Set(own.map((wage) => wage.country));
  const others = groupWages(world().groups, world().isco.get(wageCode) ?? null);
  return [...own, ...others.filter((wage) => !covered.has(wage.country) && wage.country !== 'US')];
}

/** Exchange rates without their source, as shipped in `world/rates.json`. */
function ratesFile(): RatesFile {
  const { date, base, perUnit } = readRatesFacts();
  return { date, base, perUnit };
}

function readRatesFacts(): RatesFile & { source: Source } {
  return JSON.parse(readFileSync(new URL('../facts/world/rates.json', import.meta.url), 'utf8'));
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** The files of the other countries: one a national table, ILO's averages, exchange rates. */
export function buildCountries(): { path: string; bytes: Uint8Array }[] {
  const national = [...world().files.values()].map((file) => ({
    path: `world/${file.country.toLowerCase()}.json`,
    bytes: bytesOf(file),
  }));
  return [
    ...national,
    { path: 'world/groups.json', bytes: bytesOf(world().groups) },
    { path: 'world/rates.json', bytes: bytesOf(ratesFile()) },
  ];
}

const factNames = [
  ...[
    'gb-units',
    'ca-units',
    'ca-provinces',
    'de-units',
    'de-spread',
    'se-units',
    'se-regions',
    'no-units',
    'au-units',
  ],
  ...['ch-groups', 'nl-units', 'ilo-groups', 'ilo-all-jobs', 'gb-titles', 'ca-titles', 'de-titles', 'se-titles'],
];

/** Sources of every figure of the other countries, for sources.json. */
export function countrySources(): Source[] {
  return [...factNames.map((name) => readFacts(`world/${name}`).source), readRatesFacts().source];
}
