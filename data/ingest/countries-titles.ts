import { titleSources } from './countries-sources.ts';
import type { FactTable } from './fact-file.ts';
import { readTable, requiredForm, requiredText, type TableRow } from './table.ts';

/** Where each national title index stands and how many rows its release has. */
const indexes = {
  'gb-titles': { table: 'uk_soc2020_title_index', rows: 32145, title: 'title', unit: 'soc2020', form: /^\d{4}$/ },
  'ca-titles': { table: 'canada_noc_titles', rows: 28457, title: 'title', unit: 'noc2021', form: /^\d{5}$/ },
  'de-titles': { table: 'germany_titles_kldb', rows: 18838, title: 'title', unit: 'kldb2010', form: /^\d{5}$/ },
  'se-titles': { table: 'sweden_title_index', rows: 8618, title: 'title_sv', unit: 'ssyk2012', form: /^\d{4}$/ },
} as const;

/** What narrows a British title ("midwifery", "paint mfr"); a row without one carries the plain meaning. */
const qualifier = (row: TableRow) =>
  [row.cells.add, row.cells.industry]
    .map((cell) => (cell ?? '').trim())
    .filter(Boolean)
    .join('; ');

/** "M" = the British index's mark on a plain title that has other meanings ("Engineer, mechanical"). */
const mark = (row: TableRow) => (row.cells.default_code === 'M' ? 'M' : '');

const tidy = (title: string) => title.replace(/\s+/g, ' ');

function readIndex(dir: string, fact: keyof typeof indexes): FactTable {
  const { table, rows, title, unit, form } = indexes[fact];
  const lines = readTable(dir, table, { columns: [title, unit], rows }).map((row) =>
    [requiredForm(row, unit, form), tidy(requiredText(row, title)), qualifier(row), mark(row)].join('\t'),
  );
  const unique = [...new Set(lines)].sort();
  return {
    source: titleSources[fact],
    columns: ['unit', 'title', 'qualifier', 'mark'],
    rows: unique.map((line) => line.split('\t')),
  };
}

/** Title indexes by fact file ("gb-titles"): unit, title and, in Britain, what narrows it and a mark; sorted. */
export function readTitleIndexes(dir: string): Map<string, FactTable> {
  const facts = Object.keys(indexes) as (keyof typeof indexes)[];
  return new Map(facts.map((fact) => [fact, readIndex(dir, fact)]));
}
