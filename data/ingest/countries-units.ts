import type { Source } from '../schema/source.ts';
import { unitSources } from './countries-sources.ts';
import { type FactTable, IngestError } from './fact-file.ts';
import { optionalNumber, readTable, requiredForm, requiredText, type TableRow } from './table.ts';

/** The columns of every table of wages by unit; `local` is the title in the country's own language. */
const unitColumns = ['unit', 'title', 'local', 'year', 'mean', 'p10', 'p25', 'p50', 'p75', 'p90'];
const statistics = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'] as const;
type Statistic = (typeof statistics)[number];

/** How one publisher's table becomes a table of wages by unit. */
interface UnitTable {
  fact: keyof typeof unitSources;
  table: string;
  rows: number;
  keep?: (row: TableRow) => boolean;
  unit: string;
  form: RegExp;
  title: string;
  local?: string;
  wages: Partial<Record<Statistic, string>>;
}

const percentiles = { p10: 'p10', p25: 'p25', p50: 'p50', p75: 'p75', p90: 'p90' } as const;

const unitTables: UnitTable[] = [
  {
    fact: 'gb-units',
    table: 'uk_ashe_2024',
    rows: 824,
    keep: ({ cells }) => cells.basis === 'full_time',
    unit: 'uk_soc2020',
    form: /^\d{4}$/,
    title: 'title',
    wages: { mean: 'mean', ...percentiles },
  },
  {
    fact: 'ca-units',
    table: 'canada_noc_wages_2025',
    rows: 516,
    unit: 'noc2021',
    form: /^\d{5}$/,
    title: 'title',
    wages: { p50: 'median_hourly_cad' },
  },
  {
    fact: 'de-units',
    table: 'germany_kldb_wages_2025',
    rows: 2183,
    keep: ({ cells }) => cells.digits === '5',
    unit: 'kldb2010',
    form: /^\d{5}$/,
    title: 'title_en',
    local: 'title_de',
    wages: { mean: 'mean_month_eur', p50: 'median_month_eur' },
  },
  {
    fact: 'se-units',
    table: 'sweden_wages',
    rows: 1296,
    keep: ({ cells }) => cells.sector === 'all' && !/^000/.test(cells.ssyk2012 ?? ''),
    unit: 'ssyk2012',
    form: /^\d{4}$/,
    title: 'title_en',
    local: 'title_sv',
    wages: { mean: 'mean_month_sek', ...percentiles },
  },
  {
    fact: 'no-units',
    table: 'norway_wages',
    rows: 575,
    keep: ({ cells }) => cells.digits === '4' && cells.styrk08 !== '0000',
    unit: 'styrk08',
    form: /^\d{4}$/,
    title: 'title_en',
    local: 'title_no',
    wages: { p50: 'median_month_nok' },
  },
  {
    fact: 'au-units',
    table: 'australia_jsa_profiles',
    rows: 1236,
    keep: ({ cells }) => cells.digits === '4',
    unit: 'anzsco',
    form: /^\d{4}$/,
    title: 'title',
    wages: { p50: 'median_fulltime_week_aud' },
  },
  {
    fact: 'ch-groups',
    table: 'switzerland_wages',
    rows: 94,
    keep: ({ cells }) => cells.year === '2024',
    unit: 'isco08',
    form: /^\d{1,2}$/,
    title: 'title',
    wages: { mean: 'mean_month_chf', ...percentiles },
  },
];

/** Broken bytes as they stand in publishers' files, and what they were. */
const mended: [RegExp, string][] = [
  [/¿|(?<=\p{L})\?(?=\p{L})/gu, '’'],
  [/\s*\\\s*/g, ' / '],
  [/\s+/g, ' '],
];

function titleOf(row: TableRow, column: string): string {
  return mended.reduce((text, [broken, whole]) => text.replace(broken, whole), requiredText(row, column));
}

function unitRow(row: TableRow, shape: UnitTable, source: Source): string[] {
  const wages = statistics.map((name) => {
    const column = shape.wages[name];
    return column === undefined ? '' : String(optionalNumber(row, column, 1) ?? '');
  });
  const unit = requiredForm(row, shape.unit, shape.form);
  const local = shape.local === undefined ? '' : titleOf(row, shape.local);
  return [unit, titleOf(row, shape.title), local, String(source.year), ...wages];
}

/** Rows by unit; a unit that stands twice stops the ingest. */
function inOrder(rows: string[][], file: string): string[][] {
  const sorted = [...rows].sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  const twice = sorted.find((row, at) => at > 0 && row[0] === sorted[at - 1]?.[0]);
  if (twice) throw new IngestError(file, null, `unit ${twice[0]} stands twice`);
  return sorted;
}

function readUnits(dir: string, shape: UnitTable): FactTable {
  const source = unitSources[shape.fact];
  const columns = [shape.unit, shape.title, ...Object.values(shape.wages)];
  const rows = readTable(dir, shape.table, { columns, rows: shape.rows }).filter(shape.keep ?? (() => true));
  return {
    source,
    columns: unitColumns,
    rows: inOrder(
      rows.map((row) => unitRow(row, shape, source)),
      shape.table,
    ),
  };
}

/** The Dutch groups: hourly medians whose code stands at the end of the publisher's column ("BRC 0814"). */
function readDutchUnits(dir: string): FactTable {
  const columns = ['country', 'local_title', 'value', 'unit', 'year', 'publisher'];
  const all = readTable(dir, 'country_spot_wages', { columns, rows: 45 });
  const rows = all.filter(({ cells }) => cells.country === 'NL').map(dutchRow);
  return { source: unitSources['nl-units'], columns: unitColumns, rows: inOrder(rows, 'country_spot_wages') };
}

function dutchRow(row: TableRow): string[] {
  if (row.cells.unit !== 'EUR/hour') throw new IngestError(row.file, row.row, `unit "${row.cells.unit}"`);
  const code = requiredForm(row, 'publisher', /BRC \d{4}$/).slice(-4);
  const local = requiredText(row, 'local_title');
  const english = dutchTitles[code];
  if (english === undefined) throw new IngestError(row.file, row.row, `no English title for BRC ${code}`);
  const median = String(optionalNumber(row, 'value', 1) ?? '');
  return [code, english, local, requiredForm(row, 'year', /^20\d\d$/), '', '', '', median, '', ''];
}

/** CBS publishes Dutch titles only; these are our translations. */
const dutchTitles: Record<string, string> = {
  '0113': 'Teachers of general subjects in secondary education',
  '0132': 'Child care workers',
  '0332': 'Retail sales workers',
  '0411': 'Accountants',
  '0431': 'Administrative staff',
  '0433': 'Customer service staff and receptionists',
  '0633': 'Security staff',
  '0714': 'Architects and planners',
  '0761': 'Electricians and electrical fitters',
  '0812': 'Systems administrators and network specialists',
  '0814': 'Software and application developers',
  '0821': 'IT user support staff',
  '1013': 'Physiotherapists',
  '1051': 'Care workers',
  '1112': 'Cooks',
  '1113': 'Waiting and bar staff',
  '1121': 'Cleaners',
  '1214': 'Truck drivers',
};

/** Tables of wages by national unit, keyed by fact file ("gb-units"), amounts as published. */
export function readAllUnits(dir: string): Map<string, FactTable> {
  const tables = new Map<string, FactTable>(unitTables.map((shape) => [shape.fact, readUnits(dir, shape)]));
  return tables.set('nl-units', readDutchUnits(dir));
}
