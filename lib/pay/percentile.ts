import type { Percentiles } from '../../data/schema/figures.ts';
import type { Standing } from './comparison.ts';

/**
 * Where an amount stands among published percentiles, linear between neighbours ("not published" cells are skipped).
 * Beyond the outermost published one it only says so. Null with fewer than two published percentiles.
 */
export function standingOf(amount: number, percentiles: Percentiles | null): Standing | null {
  const points = publishedPoints(percentiles);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;
  if (amount < first.amount) return { kind: 'below', percentile: first.rank };
  if (amount > last.amount) return { kind: 'above', percentile: last.rank };
  const next = points.findIndex((point) => amount <= point.amount);
  const [below, above] = [points[Math.max(0, next - 1)] as Point, points[next] as Point];
  return { kind: 'at', percentile: between(amount, below, above) };
}

interface Point {
  rank: number;
  amount: number;
}

function publishedPoints(percentiles: Percentiles | null): Point[] {
  if (!percentiles) return [];
  const { p10, p25, p50, p75, p90 } = percentiles;
  const cells: [number, number | null][] = [
    [10, p10],
    [25, p25],
    [50, p50],
    [75, p75],
    [90, p90],
  ];
  return cells.flatMap(([rank, amount]) => (amount === null ? [] : [{ rank, amount }]));
}

function between(amount: number, below: Point, above: Point): number {
  const gap = above.amount - below.amount;
  return gap <= 0 ? above.rank : below.rank + ((amount - below.amount) / gap) * (above.rank - below.rank);
}
