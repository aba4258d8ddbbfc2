import { type FactFile, type FactTable, formatFacts, IngestError } from './fact-file.ts';
import { groupedBy } from './grouped.ts';
import { optionalNumber, readTable, requiredForm, requiredNumber, requiredText, type TableRow } from './table.ts';
import { groupsSource, historySource, nationalSource, nonmetroSource, stateSource } from './us-sources.ts';

/** BLS wages: nation, groups, history, states and nonmetropolitan areas. */
export const name = 'us wages';
export const owns = ['us/national.tsv', 'us/groups.tsv', 'us/history.tsv', 'us/states/', 'us/nonmetro/'];

const annualFields = ['mean_annual', 'p10', 'p25', 'p50', 'p75', 'p90'];
const hourlyFields = ['mean_hourly', 'h10', 'h25', 'h50', 'h75', 'h90'];
const annualColumns = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'];
const hourlyColumns = ['hmean', 'h10', 'h25', 'h50', 'h75', 'h90'];
const code = /^\d\d-\d{4}$/;
const years = [2020, 2021, 2022, 2023, 2024, 2025];
/** Medians at or above these were not published (BLS technical notes): 208,000 until 2021, 239,200 until 2024. */
const topCodes: Record<number, number> = { 2020: 208000, 2021: 208000, 2022: 239200, 2023: 239200, 2024: 239200 };

/** Reads the five OEWS tables and answers with their fact files. */
export async function ingest(dir: string): Promise<FactFile[]> {
  return [national(dir), groups(dir), history(dir), ...states(dir), ...nonmetro(dir)];
}

const file = (path: string, table: FactTable): FactFile => ({ path, text: formatFacts(table) });
const cell = (value: number | null): string => (value === null ? '' : String(value));
const numbers = (row: TableRow, fields: string[]): string[] => fields.map((field) => cell(optionalNumber(row, field)));

function national(dir: string): FactFile {
  const columns = ['soc', 'title', 'employment', ...annualFields, ...hourlyFields, 'basis'];
  const rows = readTable(dir, 'oews_national', { columns, rows: 830 });
  return file('us/national.tsv', {
    source: nationalSource,
    columns: ['code', 'title', 'basis', 'employment', ...annualColumns, ...hourlyColumns],
    rows: inOrder(rows, rows.map(nationalRow)),
  });
}

function nationalRow(row: TableRow): string[] {
  const basis = requiredForm(row, 'basis', /^(both|annual_only|hourly_only)$/).replace('_only', '');
  const wages = numbers(row, ['employment', ...annualFields, ...hourlyFields]);
  return [requiredForm(row, 'soc', code), requiredText(row, 'title'), basis, ...wages];
}

function groups(dir: string): FactFile {
  const columns = ['soc', 'title', 'o_group', 'employment', ...annualFields];
  const all = readTable(dir, 'oews_national_groups', { columns, rows: 571 });
  const rows = all.filter((row) => ['total', 'major'].includes(row.cells.o_group ?? ''));
  return file('us/groups.tsv', {
    source: groupsSource,
    columns: ['code', 'title', 'employment', ...annualColumns],
    rows: inOrder(
      rows,
      rows.map((row) => [
        requiredForm(row, 'soc', code),
        requiredText(row, 'title'),
        ...numbers(row, ['employment', ...annualFields]),
      ]),
    ),
  });
}

function history(dir: string): FactFile {
  const columns = ['soc', 'mean_annual', 'p50', 'topcoded', 'year'];
  const current = new Set(readTable(dir, 'oews_national', { columns: ['soc'], rows: 830 }).map((row) => row.cells.soc));
  const all = readTable(dir, 'oews_national_history', { columns, rows: 4942 });
  const rows = all.filter((row) => current.has(row.cells.soc));
  const byCode = new Map<string, Map<number, TableRow>>();
  for (const row of rows) {
    const perYear = byCode.get(requiredForm(row, 'soc', code)) ?? new Map<number, TableRow>();
    const year = requiredNumber(row, 'year', 2020);
    if (perYear.has(year)) throw new IngestError(row.file, row.row, `second row of ${row.cells.soc} in ${year}`);
    byCode.set(requiredText(row, 'soc'), perYear.set(year, row));
  }
  return file('us/history.tsv', {
    source: historySource,
    columns: ['code', 'mean2024', 'mean2025', ...years.map((year) => `median${year}`)],
    rows: [...byCode].sort(byFirst).map(([soc, perYear]) => historyRow(soc, perYear)),
  });
}

function historyRow(soc: string, perYear: Map<number, TableRow>): string[] {
  const mean = (year: number) => {
    const row = perYear.get(year);
    return row === undefined ? '' : cell(optionalNumber(row, 'mean_annual'));
  };
  return [soc, mean(2024), mean(2025), ...years.map((year) => medianOf(perYear.get(year), year))];
}

function medianOf(row: TableRow | undefined, year: number): string {
  if (row === undefined) return '';
  const topcoded = (row.cells.topcoded ?? '').split(',').includes('p50');
  return topcoded ? `${topCodes[year]}+` : cell(optionalNumber(row, 'p50'));
}

const placeFields = ['employment', ...annualFields, 'mean_hourly', 'p50_hourly'];
const placeColumns = ['employment', ...annualColumns, 'hmean', 'h50'];

function states(dir: string): FactFile[] {
  const rows = readTable(dir, 'oews_state', { columns: ['state', 'soc', ...placeFields], rows: 35223 });
  const byState = grouped(rows, (row) => requiredForm(row, 'state', /^[A-Z]{2}$/));
  return [...byState].map(([state, ofState]) =>
    file(`us/states/${state}.tsv`, {
      source: stateSource,
      columns: ['code', ...placeColumns],
      rows: inOrder(
        ofState,
        ofState.map((row) => [requiredForm(row, 'soc', code), ...numbers(row, placeFields)]),
      ),
    }),
  );
}

function nonmetro(dir: string): FactFile[] {
  const rows = readTable(dir, 'oews_nonmetro', { columns: ['area', 'soc', ...placeFields], rows: 45542 });
  const byGroup = grouped(rows, (row) => requiredForm(row, 'soc', code).slice(0, 2));
  return [...byGroup].map(([group, ofGroup]) =>
    file(`us/nonmetro/${group}.tsv`, {
      source: nonmetroSource,
      columns: ['code', 'area', ...placeColumns],
      rows: inOrder(ofGroup, ofGroup.map(nonmetroRow), 2),
    }),
  );
}

function nonmetroRow(row: TableRow): string[] {
  const area = requiredForm(row, 'area', /^\d{7}$/).replace(/^0/, '');
  return [requiredForm(row, 'soc', code), area, ...numbers(row, placeFields)];
}

function grouped(rows: TableRow[], key: (row: TableRow) => string): Map<string, TableRow[]> {
  return new Map([...groupedBy(rows, key)].sort(byFirst));
}

const byFirst = (a: [string, unknown], b: [string, unknown]): number => (a[0] < b[0] ? -1 : 1);

/** Sorts by the first `keys` cells; two rows with the same key stop the ingest at the second one's line. */
function inOrder(from: TableRow[], made: string[][], keys = 1): string[][] {
  const seen = new Set<string>();
  for (const [at, cells] of made.entries()) {
    const key = cells.slice(0, keys).join(' ');
    if (seen.has(key)) throw new IngestError(from[at]?.file ?? '', from[at]?.row ?? null, `second row of ${key}`);
    seen.add(key);
  }
  return [...made].sort((a, b) => (a.slice(0, keys).join(' ') < b.slice(0, keys).join(' ') ? -1 : 1));
}
