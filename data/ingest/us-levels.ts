import { annualOfHourly, levelsBetween } from '../../lib/pay/figures-file.ts';
import { type FactFile, formatFacts, IngestError } from './fact-file.ts';
import { groupedBy } from './grouped.ts';
import { centsOfAnnual } from './prevailing-wage.ts';
import { readTable, requiredForm, requiredNumber, requiredText, type TableRow } from './table.ts';
import { readWageCodes } from './us-codes.ts';
import { areasSource, laddersSource, levelsSource } from './us-sources.ts';

/** DOL's areas, their four wage levels by occupation, and the occupations' usual ladders. */
export const name = 'us levels';
export const owns = ['us/areas.tsv', 'us/levels/', 'us/ladders.tsv'];

const areaForm = /^\d{5,7}$/;
const code = /^\d\d-\d{4}$/;
const annualFields = ['l1_annual', 'l2_annual', 'l3_annual', 'l4_annual'];

type AreaRows = Map<string, TableRow>;

/** Reads the three DOL tables and answers with their fact files. */
export async function ingest(dir: string): Promise<FactFile[]> {
  const areas = areaRows(dir);
  const areaCodes = areas.map((cells) => cells[0] ?? '');
  const text = formatFacts({ source: areasSource, columns: ['area', 'name', 'kind', 'states'], rows: areas });
  return [{ path: 'us/areas.tsv', text }, ...levelFiles(dir, areaCodes), ladderFile(dir)];
}

/** In the order of the first state, then code: neighbours share wages, which packs better. */
function areaRows(dir: string): string[][] {
  const rows = readTable(dir, 'oflc_areas', { columns: ['area', 'area_name', 'kind', 'states'], rows: 530 });
  const made = rows.map((row) => [
    requiredForm(row, 'area', areaForm),
    requiredText(row, 'area_name'),
    requiredForm(row, 'kind', /^(metro|nonmetro)$/),
    requiredForm(row, 'states', /^[A-Z]{2}(,[A-Z]{2})*$/),
  ]);
  const rank = (cells: string[]) => `${cells[3]?.slice(0, 2)} ${cells[0]?.padStart(7, '0')}`;
  return made.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function levelFiles(dir: string, areaCodes: string[]): FactFile[] {
  const wageCodes = readWageCodes(dir);
  const lines = [...readLevels(dir, new Set(areaCodes))].map(([soc, rows]) => levelLine(soc, rows, areaCodes));
  const stored = onePerWageCode(lines, wageCodes).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return [...groupedBy(stored, ([wageCode]) => wageCode.slice(0, 2))].map(([group, ofGroup]) => ({
    path: `us/levels/${group}.tsv`,
    text: formatFacts({
      source: levelsSource,
      columns: ['code', 'unit', 'levels'],
      rows: ofGroup.map(([wageCode, line]) => [wageCode, line.unit, line.levels]),
    }),
  }));
}

/** The members of an OEWS aggregate must have the same wages everywhere: the first stands for all of them. */
function onePerWageCode(lines: LevelLine[], wageCodes: Map<string, string>): [string, LevelLine][] {
  const stored = new Map<string, LevelLine>();
  for (const line of lines) {
    const wageCode = wageCodes.get(line.soc) ?? line.soc;
    const first = stored.get(wageCode) ?? line;
    stored.set(wageCode, first);
    if (first.levels !== line.levels) {
      const { file, row } = line.firstRow;
      throw new IngestError(file, row, `${line.soc} and ${first.soc} share a wage code but not their wages`);
    }
  }
  return [...stored];
}

function readLevels(dir: string, areas: Set<string>): Map<string, AreaRows> {
  const rows = readTable(dir, 'oflc_area_wages', { columns: ['area', 'soc', ...annualFields], rows: 443544 });
  const byOccupation = new Map<string, AreaRows>();
  for (const row of rows) {
    const area = requiredForm(row, 'area', areaForm);
    const soc = requiredForm(row, 'soc', code);
    const ofOccupation = byOccupation.get(soc) ?? new Map<string, TableRow>();
    if (!areas.has(area)) throw new IngestError(row.file, row.row, `area ${area} is not in the list of areas`);
    if (ofOccupation.has(area)) throw new IngestError(row.file, row.row, `second row of ${soc} in ${area}`);
    byOccupation.set(soc, ofOccupation.set(area, row));
  }
  return byOccupation;
}

interface LevelLine {
  soc: string;
  unit: 'cents' | 'annual';
  levels: string;
  firstRow: TableRow;
}

/** One occupation's line: "I:IV" per area in the order of us/areas.tsv, "-" where DOL has no row. */
function levelLine(soc: string, rows: AreaRows, areaCodes: string[]): LevelLine {
  const all = [...rows.values()];
  const hourly = all.every((row) =>
    annualFields.every((field) => centsOfAnnual(requiredNumber(row, field, 1)) !== null),
  );
  const cell = (row: TableRow | undefined) => (row === undefined ? '-' : levelPair(row, hourly));
  const levels = areaCodes.map((area) => cell(rows.get(area))).join(' ');
  return { soc, unit: hourly ? 'cents' : 'annual', levels, firstRow: all[0] as TableRow };
}

/** Levels I and IV; stops when the row's II and III do not follow from them. */
function levelPair(row: TableRow, hourly: boolean): string {
  const annual = annualFields.map((field) => requiredNumber(row, field, 1));
  const [one = 0, , , four = 0] = hourly ? annual.map((amount) => centsOfAnnual(amount) ?? 0) : annual;
  const rebuilt = levelsBetween(one, four).map((amount) => (hourly ? annualOfHourly(amount / 100) : amount));
  if (rebuilt.join() !== annual.join()) {
    throw new IngestError(
      row.file,
      row.row,
      `levels ${annual.join(', ')} are not evenly spaced (${rebuilt.join(', ')})`,
    );
  }
  return `${one}:${four}`;
}

function ladderFile(dir: string): FactFile {
  const fields = ['l1_to_mean', 'l2_to_mean', 'l4_to_mean'];
  const rows = readTable(dir, 'oflc_level_ratios', { columns: ['soc', 'areas', ...fields], rows: 848 });
  const wageCodes = readWageCodes(dir);
  const made = new Map<string, string[]>();
  for (const row of rows) {
    const soc = wageCodes.get(requiredForm(row, 'soc', code));
    if (soc === undefined) continue;
    const cells = [soc, ...['areas', ...fields].map((field) => String(requiredNumber(row, field)))];
    const before = made.get(soc) ?? cells;
    if (before.join() !== cells.join())
      throw new IngestError(row.file, row.row, `${row.cells.soc} differs from ${soc}`);
    made.set(soc, cells);
  }
  const sorted = [...made.values()].sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
  const text = formatFacts({ source: laddersSource, columns: ['code', 'areas', 'l1', 'l2', 'l4'], rows: sorted });
  return { path: 'us/ladders.tsv', text };
}
