import type { Finding, Rule } from './rule.ts';

type Cell = number | null;
interface Percentiles {
  p10: Cell;
  p25: Cell;
  p50: Cell;
  p75: Cell;
  p90: Cell;
}

/** Each published percentile is at least the one before it, in every table of the United States. */
export const percentilesAscend: Rule = {
  name: 'facts-percentiles-ascend',
  what: 'p10 <= p25 <= median <= p75 <= p90 wherever they are published',
  scope: 'facts',
  exceptions: [],
  check: ({ national, groups, states, nonmetro }) => [
    ...national.flatMap((row) => [
      ...descents(`us/national ${row.code}`, annual(row)),
      ...descents(`us/national ${row.code} hourly`, [row.h10, row.h25, row.h50, row.h75, row.h90]),
    ]),
    ...groups.flatMap((row) => descents(`us/groups ${row.code}`, annual(row))),
    ...states.flatMap(({ part, rows }) =>
      rows.flatMap((row) => descents(`us/states/${part} ${row.code}`, annual(row))),
    ),
    ...nonmetro.flatMap((row) => descents(`us/nonmetro ${row.area} ${row.code}`, annual(row))),
  ],
};

const annual = ({ p10, p25, p50, p75, p90 }: Percentiles): Cell[] => [p10, p25, p50, p75, p90];

function descents(where: string, cells: Cell[]): Finding[] {
  const amounts = cells.filter((cell) => cell !== null);
  const descends = amounts.some((amount, at) => at > 0 && amount < (amounts[at - 1] ?? 0));
  return descends ? [{ where, problem: `percentiles descend: ${amounts.join(', ')}` }] : [];
}
