import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { OccupationFigures, PlaceWage } from '../../../../data/schema/figures.ts';
import { annualOfHourly } from '../../../../lib/pay/figures-file.ts';
import { needsReference, reference } from '../reference.ts';
import { figures } from './shipped.ts';

type Row = Record<string, string>;
type Cell = number | null | undefined;

function readRows(table: string): Row[] {
  const text = gunzipSync(readFileSync(join(reference ?? '', `${table}.tsv.gz`))).toString('utf8');
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [columns[at] ?? '', cell])));
}

/** Where a publisher's cell is found in the decoded figures: table, columns, and how to read each. */
const annual = ['mean_annual', 'p10', 'p25', 'p50', 'p75', 'p90'];
const annualKey = (column: string) => (column === 'mean_annual' ? 'mean' : column) as 'mean' | 'p10';
const placeCell = (place: PlaceWage | undefined, column: string): Cell => {
  if (column === 'employment') return place?.employment;
  if (column === 'mean_hourly') return place?.hourly?.mean;
  if (column === 'p50_hourly') return place?.hourly?.p50;
  return place?.annual?.[annualKey(column)];
};
const placeColumns = ['employment', ...annual, 'mean_hourly', 'p50_hourly'];

const tables: {
  table: string;
  columns: string[];
  read: (from: OccupationFigures, row: Row, column: string) => Cell;
}[] = [
  {
    table: 'oews_national',
    columns: ['employment', ...annual, 'mean_hourly', 'h10', 'h50', 'h90'],
    read: ({ national }, _, column) =>
      /^h\d/.test(column) ? national.hourly?.[column.replace('h', 'p') as 'p10'] : placeCell(national, column),
  },
  {
    table: 'oews_state',
    columns: placeColumns,
    read: (from, row, column) => placeCell(from.states[row.state ?? ''], column),
  },
  {
    table: 'oews_nonmetro',
    columns: placeColumns,
    read: (from, row, column) => placeCell(from.nonmetro[(row.area ?? '').replace(/^0/, '')], column),
  },
  {
    table: 'oflc_area_wages',
    columns: ['l1_annual', 'l2_annual', 'l3_annual', 'l4_annual'],
    read: (from, row, column) => {
      const area = from.areas[row.area ?? ''];
      const level = area?.levels[Number(column[1]) - 1];
      return level === undefined || area?.unit === 'YEAR' ? level : annualOfHourly(level);
    },
  },
  {
    table: 'oews_national_history',
    columns: ['p50'],
    read: ({ history }, row) => {
      const year = history.find((entry) => entry.year === Number(row.year));
      return year?.topcoded ? null : year?.median;
    },
  },
  { table: 'projections', columns: ['pct_change'], read: ({ outlook }) => outlook?.growthPercent },
];

/** Evenly spread picks by a fixed stride, so that a failure can be found again. */
function sample<Item>(items: Item[], count: number): Item[] {
  const stride = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, at) => at % stride === 7 % stride).slice(0, count);
}

describe.skipIf(reference === null)(`shipped cells against the publishers' tables${needsReference}`, () => {
  const opened = new Map<string, OccupationFigures | null>();
  const open = (code: string) => {
    if (!opened.has(code)) {
      try {
        opened.set(code, figures(code));
      } catch {
        opened.set(code, null);
      }
    }
    return opened.get(code) ?? null;
  };

  it.each(tables)('$table: 250 rows, every cell equal', ({ table, columns, read }) => {
    const rows = sample(
      readRows(table).filter((row) => open(row.soc ?? '') !== null),
      250,
    );
    expect(rows.length).toBeGreaterThanOrEqual(250);
    const wrong = rows.flatMap((row) =>
      columns.flatMap((column) => {
        const from = open(row.soc ?? '');
        const published = row[column] === '' ? null : Number(row[column]);
        const shown = (from && read(from, row, column)) ?? null;
        const hourlyOnly = table === 'oews_national_history' && from?.basis === 'hourly';
        return shown === published || hourlyOnly
          ? []
          : [`${row.soc} ${row.area ?? row.state ?? ''} ${column}: ${shown} for ${published}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
