import type { OccupationSummary } from '../../data/schema/figures.ts';

/** figures/index.json: the major groups' titles by the first two digits of their code, then one row a code. */
export interface IndexFile {
  v: 1;
  groups: Record<string, string>;
  rows: IndexRow[];
}

/**
 * A wage code of 1 = the code itself, 0 = none. The figures stand with the row of the wage code itself;
 * `hourly` 1 = they count an hour. Positions at the end may be missing.
 */
export type IndexRow = [
  code: string,
  wageCode: string | 0 | 1,
  title: string,
  employment?: number | null,
  mean?: number | null,
  median?: number | null,
  growth?: number | null,
  hourly?: 1,
];

/** Every SOC-2018 code with its headline figures, in the order of the codes. The file is trusted. */
export function decodeIndex(file: IndexFile): OccupationSummary[] {
  const rows = new Map(file.rows.map((row) => [row[0], row]));
  return file.rows.map(([code, wage, title]) => {
    const wageCode = wage === 1 ? code : wage === 0 ? null : wage;
    const figures = rows.get(wageCode ?? code) ?? [];
    const [, , , employment = null, mean = null, median = null, growthPercent = null, hourly] = figures;
    const unit = hourly === 1 ? 'HOUR' : 'YEAR';
    const group = file.groups[code.slice(0, 2)] ?? null;
    return { code, wageCode, title, employment, mean, median, unit, growthPercent, group };
  });
}
