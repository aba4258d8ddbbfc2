import { iso2 } from './countries-iso.ts';
import { iloGroupsSource, iloTotalSource } from './countries-sources.ts';
import { type FactTable, IngestError } from './fact-file.ts';
import { optionalNumber, readTable, requiredForm, requiredNumber, requiredText, type TableRow } from './table.ts';

/** Rows older than ten years are not shown, so they are not kept. */
const oldestYear = 2016;
/** Switzerland's rows are labelled EUR without certainty; its own statistics stand in `ch-groups`. */
const unverified = new Set(['CHE']);
/** The Netherlands Antilles no longer exist. */
const gone = new Set(['ANT']);

const isKept = (row: TableRow) =>
  requiredNumber(row, 'year', 1900) >= oldestYear &&
  !unverified.has(row.cells.iso3 ?? '') &&
  !gone.has(row.cells.iso3 ?? '');

function countryOf(row: TableRow): string {
  const code = iso2.get(requiredForm(row, 'iso3', /^[A-Z]{3}$/));
  if (code === undefined) throw new IngestError(row.file, row.row, `unknown country ${row.cells.iso3}`);
  return code;
}

const text = (value: number | null) => (value === null ? '' : String(value));
const byLine = (a: string[], b: string[]) => (a.join('\t') < b.join('\t') ? -1 : 1);
const currency = (row: TableRow) => requiredForm(row, 'currency', /^[A-Z]{3}$/);

/** Average monthly earnings by country and ISCO-08 major group (0-9); `ppp` = 2021 international dollars a year. */
export function readIloGroups(dir: string): FactTable {
  const columns = ['iso3', 'year', 'currency', 'isco08_major', 'monthly_local', 'annual_ppp2021'];
  const rows = readTable(dir, 'country_earnings', { columns, rows: 1652 })
    .filter(isKept)
    .filter(({ cells }) => /[0-9]/.test(cells.isco08_major ?? '') && Number(cells.monthly_local) !== 0)
    .map((row) => [
      countryOf(row),
      requiredForm(row, 'isco08_major', /^[0-9]$/),
      requiredText(row, 'year'),
      currency(row),
      text(requiredNumber(row, 'monthly_local', 0.01)),
      text(optionalNumber(row, 'annual_ppp2021', 1)),
    ]);
  return {
    source: iloGroupsSource,
    columns: ['country', 'group', 'year', 'currency', 'mean', 'ppp'],
    rows: rows.sort(byLine),
  };
}

/** Average monthly earnings of all jobs by country; `measure` is mean or median; `ppp` = 2021 international dollars a month. */
export function readIloTotals(dir: string): FactTable {
  const columns = ['iso3', 'year', 'currency', 'monthly_local', 'monthly_ppp2021', 'measure'];
  const rows = readTable(dir, 'country_earnings_total', { columns, rows: 191 })
    .filter(isKept)
    .map((row) => [
      countryOf(row),
      requiredText(row, 'year'),
      currency(row),
      requiredForm(row, 'measure', /^(mean|median)$/),
      text(requiredNumber(row, 'monthly_local', 0.01)),
      text(optionalNumber(row, 'monthly_ppp2021', 0.01)),
    ]);
  return {
    source: iloTotalSource,
    columns: ['country', 'year', 'currency', 'measure', 'amount', 'ppp'],
    rows: rows.sort(byLine),
  };
}
