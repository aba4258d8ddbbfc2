import { readIloGroups, readIloTotals } from './countries-ilo.ts';
import { readGermanSpread, readProvinces, readSwedishRegions } from './countries-regions.ts';
import { crosswalkSource } from './countries-sources.ts';
import { readTitleIndexes } from './countries-titles.ts';
import { readAllUnits } from './countries-units.ts';
import { type FactFile, type FactTable, formatFacts } from './fact-file.ts';
import { readRates } from './rates.ts';
import { readTable, requiredForm } from './table.ts';

export const name = 'countries';

const factNames = [
  'gb-units',
  'ca-units',
  'de-units',
  'se-units',
  'no-units',
  'au-units',
  'ch-groups',
  'nl-units',
  'ca-provinces',
  'se-regions',
  'de-spread',
  'ilo-groups',
  'ilo-all-jobs',
  'ssyk-isco',
  'gb-titles',
  'ca-titles',
  'de-titles',
  'se-titles',
];

/** `world/signed-units.tsv` is written by hand and not among them. */
export const owns = [...factNames.map((fact) => `world/${fact}.tsv`), 'world/rates.json'];

/** SSYK 2012 to ISCO-08, with the number of titles behind each pair. */
function readSwedishKey(dir: string): FactTable {
  const columns = ['ssyk2012', 'isco08', 'n_titles'];
  const rows = readTable(dir, 'xwalk_ssyk2012_isco08', { columns, rows: 672 })
    .filter(({ cells }) => cells.n_titles !== '')
    .map((row) => [
      requiredForm(row, 'ssyk2012', /^\d{4}$/),
      requiredForm(row, 'isco08', /^\d{4}$/),
      requiredForm(row, 'n_titles', /^\d+$/),
    ]);
  return {
    source: crosswalkSource,
    columns: ['ssyk', 'isco08', 'titles'],
    rows: rows.sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  };
}

const currencies = (table: FactTable) => table.rows.map((row) => row[table.columns.indexOf('currency')]!);

/** Reads the tables of the other countries and the pinned exchange rates. */
export async function ingest(dir: string): Promise<FactFile[]> {
  const groups = readIloGroups(dir);
  const totals = readIloTotals(dir);
  const tables: [string, FactTable][] = [
    ...readAllUnits(dir),
    ['ca-provinces', readProvinces(dir)],
    ['se-regions', readSwedishRegions(dir)],
    ['de-spread', readGermanSpread(dir)],
    ['ilo-groups', groups],
    ['ilo-all-jobs', totals],
    ['ssyk-isco', readSwedishKey(dir)],
    ...readTitleIndexes(dir),
  ];
  const files = tables.map(([fact, table]) => ({ path: `world/${fact}.tsv`, text: formatFacts(table) }));
  return [...files, readRates([...currencies(groups), ...currencies(totals)])];
}
