import {
  type CountryTable,
  countryTables,
  iloSources,
  iscoMajorGroups,
  regionNames,
} from '../../data/schema/country-tables.ts';
import type {
  CountryFile,
  GroupRow,
  GroupsFile,
  NationalWage,
  PackedCountry,
  PackedUnit,
  Spread,
  SpreadCells,
  WageCells,
} from '../../data/schema/country-wage.ts';
import type { Wage } from '../../data/schema/figures.ts';

const tables: Record<string, CountryTable | undefined> = countryTables;

/** Cells as shipped (mean, p10, p25, median, p75, p90, trailing nulls cut off) to a wage; what is missing is null. */
export function wageFromCells(cells: WageCells): Wage {
  const [mean = null, p10 = null, p25 = null, p50 = null, p75 = null, p90 = null] = cells;
  return { mean, p10, p25, p50, p75, p90 };
}

function spreadFromCells(cells: SpreadCells, from: { source: string; year: number }): Spread {
  const known = cells.map((cell) => (typeof cell === 'number' ? cell : null));
  const [p10 = null, p25 = null, p50 = null, p75 = null, p90 = null] = known;
  const above = typeof cells[3] === 'string' ? Number(cells[3].slice(1)) : null;
  return { p10, p25, p50, p75, p90, p75Above: above, ...from };
}

function unitWage(table: CountryTable, code: string, unit: PackedUnit): NationalWage {
  const [title, local, year, cells, regions, spread] = unit;
  const { country, currency, period, scope, scheme, population, source } = table;
  const wage: NationalWage = {
    country,
    currency,
    period,
    basis: scope === 'unit' ? 'measured' : 'group',
    scope,
    unit: { scheme, code, title },
    wage: wageFromCells(cells),
    population,
    year,
    source,
  };
  if (local) wage.localTitle = local;
  if (regions && table.regions) {
    wage.regions = Object.entries(regions).map(([code, row]) => ({
      code,
      name: regionNames[code] ?? code,
      wage: wageFromCells(row),
    }));
    wage.regionsFrom = table.regions;
  }
  if (spread && table.spread) wage.spread = spreadFromCells(spread, table.spread);
  return wage;
}

/** The wage of a national unit ("2134" in GB) from that country's file; null when the unit is not in it. */
export function nationalWage(file: CountryFile, code: string): NationalWage | null {
  const table = tables[file.country];
  const unit = Object.hasOwn(file.units, code) ? file.units[code] : undefined;
  return table && unit ? unitWage(table, code, unit) : null;
}

function iloWage(
  country: string,
  group: number | null,
  row: { year: number; currency: string; cells: WageCells; pppAnnual: number | null },
): NationalWage {
  const title = group === null ? null : iscoMajorGroups[group];
  return {
    country,
    currency: row.currency,
    period: 'MONTH',
    basis: 'group',
    scope: group === null ? 'all-jobs' : 'major-group',
    unit: title ? { scheme: 'ISCO08', code: String(group), title } : null,
    wage: wageFromCells(row.cells),
    population: null,
    year: row.year,
    source: group === null ? iloSources.allJobs : iloSources.groups,
    pppAnnual: row.pppAnnual,
  };
}

/** The countries' part of an occupation's shipped file, in full. */
export function unpackCountries(packed: PackedCountry[]): NationalWage[] {
  return packed.flatMap((row) => {
    if (typeof row[1] !== 'string') {
      const [country, group, year, currency, cells, pppAnnual] = row as Extract<PackedCountry, { 1: number | null }>;
      return [iloWage(country, group, { year, currency, cells, pppAnnual })];
    }
    const [country, code, ...unit] = row as [string, string, ...PackedUnit];
    const table = tables[country];
    return table ? [unitWage(table, code, unit)] : [];
  });
}

/** What ILO publishes for one country: the occupation's major group, else all jobs, else null. */
export function iloFigure(country: string, row: GroupRow, iscoMajor: number | null): NationalWage | null {
  const mean = iscoMajor === null ? 0 : (row.groups?.means[iscoMajor] ?? 0);
  if (row.groups && iscoMajor !== null && mean > 0) {
    const { year, currency, ppp } = row.groups;
    return iloWage(country, iscoMajor, { year, currency, cells: [mean], pppAnnual: ppp[iscoMajor] || null });
  }
  if (!row.allJobs) return null;
  const { year, currency, measure, amount, ppp } = row.allJobs;
  const cells = measure === 'mean' ? [amount] : [null, null, null, amount];
  return iloWage(country, null, { year, currency, cells, pppAnnual: ppp || null });
}

/**
 * ILO's figure for every country it covers, by country code: the group of `isco08` (any number of digits), or all
 * jobs where no group is published. Averages of wide groups: never this job's own pay.
 */
export function groupWages(file: GroupsFile, isco08: string | null): NationalWage[] {
  const major = isco08 !== null && /^\d/.test(isco08) ? Number(isco08[0]) : null;
  return Object.entries(file).flatMap(([country, row]) => iloFigure(country, row, major) ?? []);
}
