import type { Source } from '../schema/source.ts';
import { type FactFile, type FactTable, formatFacts } from './fact-file.ts';
import { readTable, requiredForm, requiredText, type TableRow } from './table.ts';

export const name = 'places';

/** `places/prominent-cities.tsv` and `places/place-aliases.tsv` are written by hand and not among them. */
export const owns = ['places/us-counties.tsv'];

const source: Source = {
  id: 'us-oflc-areas',
  publisher: 'US Department of Labor, Office of Foreign Labor Certification',
  release: 'Prevailing wage areas, July 2025 to June 2026: counties of each area',
  licence: 'public domain (work of the US government)',
  attribution: null,
  year: 2025,
  retrieved: '2026-11-22',
  leftOut: 'names of the areas (in us/areas)',
};

/** "TX|Callahan County;TX|Jones County" as rows of area, state, county. */
function countyRows(row: TableRow): string[][] {
  const area = requiredForm(row, 'area', /^\d{5,7}$/);
  return requiredText(row, 'counties')
    .split(';')
    .map((pair) => [area, ...pair.split('|')]);
}

function readCounties(dir: string): FactTable {
  const rows = readTable(dir, 'oflc_areas', { columns: ['area', 'counties'], rows: 530 }).flatMap(countyRows);
  const sorted = rows.map((row) => row.join('\t')).sort();
  return { source, columns: ['area', 'state', 'county'], rows: sorted.map((line) => line.split('\t')) };
}

/** Reads which counties belong to which of the 530 US wage areas. */
export async function ingest(dir: string): Promise<FactFile[]> {
  return [{ path: 'places/us-counties.tsv', text: formatFacts(readCounties(dir)) }];
}
