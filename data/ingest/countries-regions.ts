import { provincesSource, regionsSource, spreadSource } from './countries-sources.ts';
import { type FactTable, IngestError } from './fact-file.ts';
import { optionalNumber, readTable, requiredForm, requiredText, type TableRow } from './table.ts';

/** Statistics Canada's names of the provinces, to the two letters people write; ER00 is the nation. */
const provinceCodes: Record<string, string> = {
  Canada: 'CA',
  Alberta: 'AB',
  'British Columbia': 'BC',
  Manitoba: 'MB',
  'New Brunswick': 'NB',
  'Newfoundland and Labrador': 'NL',
  'Northwest Territories': 'NT',
  'Nova Scotia': 'NS',
  Nunavut: 'NU',
  Ontario: 'ON',
  'Prince Edward Island': 'PE',
  Quebec: 'QC',
  Saskatchewan: 'SK',
  'Yukon Territory': 'YT',
};

const text = (value: number | null) => (value === null ? '' : String(value));
const byLine = (a: string[], b: string[]) => (a.join('\t') < b.join('\t') ? -1 : 1);

function provinceRow(row: TableRow): string[] {
  const code = provinceCodes[requiredText(row, 'province')];
  if (code === undefined) throw new IngestError(row.file, row.row, `unknown province "${row.cells.province}"`);
  if (row.cells.unit !== 'hour') throw new IngestError(row.file, row.row, `unit "${row.cells.unit}", hour expected`);
  const wages = ['low_cad', 'median_cad', 'high_cad'].map((column) => text(optionalNumber(row, column, 1)));
  return [requiredForm(row, 'noc2021', /^\d{5}$/), code, ...wages];
}

/** Hourly wages by NOC unit and province, December 2024; province "CA" is the nation in that release. */
export function readProvinces(dir: string): FactTable {
  const columns = ['province', 'noc2021', 'low_cad', 'median_cad', 'high_cad', 'unit'];
  const rows = readTable(dir, 'canada_wages_province_2024', { columns, rows: 3313 }).map(provinceRow);
  return { source: provincesSource, columns: ['unit', 'province', 'p10', 'p50', 'p90'], rows: rows.sort(byLine) };
}

/** Monthly means by SSYK unit and national area ("Sydsverige"); areas without a figure are not listed. */
export function readSwedishRegions(dir: string): FactTable {
  const columns = ['ssyk2012', 'region', 'mean_month_sek'];
  const rows = readTable(dir, 'sweden_wages_region', { columns, rows: 3888 })
    .filter(({ cells }) => cells.region !== 'Riket' && !/^000/.test(cells.ssyk2012 ?? ''))
    .filter((row) => optionalNumber(row, 'mean_month_sek', 1) !== null)
    .map((row) => [
      requiredForm(row, 'ssyk2012', /^\d{4}$/),
      requiredText(row, 'region'),
      text(optionalNumber(row, 'mean_month_sek', 1)),
    ]);
  return { source: regionsSource, columns: ['unit', 'region', 'mean'], rows: rows.sort(byLine) };
}

/** The contribution ceiling of 2023 stands where a quartile lies above it. */
const aboveCeiling = '>7100';
/** The Bundesagentur's mark for a figure that rests on too few employees to be published. */
const tooFew = '-100';

function quartile(row: TableRow, column: string): string {
  const cell = row.cells[column] ?? '';
  if (cell === tooFew) return '';
  return cell === aboveCeiling ? aboveCeiling : text(optionalNumber(row, column, 1));
}

/** Quartiles and median by KldB unit, 2023: how wide pay spreads. */
export function readGermanSpread(dir: string): FactTable {
  const columns = ['kldb2010', 'q25_month_eur', 'median_month_eur', 'q75_month_eur', 'employees_full_time'];
  const rows = readTable(dir, 'germany_entgeltatlas_2023', { columns, rows: 951 }).map((row) => [
    requiredForm(row, 'kldb2010', /^\d{5}$/),
    ...['q25_month_eur', 'median_month_eur', 'q75_month_eur'].map((column) => quartile(row, column)),
    text(row.cells.employees_full_time?.match(/^\d+$/) ? Number(row.cells.employees_full_time) : null),
  ]);
  return { source: spreadSource, columns: ['unit', 'p25', 'p50', 'p75', 'employees'], rows: rows.sort(byLine) };
}
