import type { Benchmark } from '../../lib/pay/comparison.ts';

export type PayUnit = 'YEAR' | 'MONTH' | 'HOUR';

/** The units a benchmark may be shown in: an occupation with hourly wages only is never given a year's. */
export function unitsFor(benchmark: Pick<Benchmark, 'unit'> | null): PayUnit[] {
  return benchmark?.unit === 'HOUR' ? ['HOUR'] : ['YEAR', 'MONTH', 'HOUR'];
}

/** Share of a benchmark's amount in the unit shown: a month is a twelfth of a year, an hour one of 2,080. */
export function unitFactor(from: Benchmark['unit'], to: PayUnit): number {
  if (from === 'HOUR') return 1;
  return { YEAR: 1, MONTH: 1 / 12, HOUR: 1 / 2080 }[to];
}
