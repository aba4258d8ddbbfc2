import type { Row } from './titles-samples.ts';

const typicalFilings = 10;
const typicalShare = 0.85;
const heldOutEvery = 5;

/** Every fifth of the titles filed often and mostly alike: what portals' common titles look like. */
export function heldOutRows(rows: Row[]): Row[] {
  const typical = rows.filter(([, codes]) => {
    const total = codes.reduce((sum, [, n]) => sum + n, 0);
    return total >= typicalFilings && Math.max(...codes.map(([, n]) => n)) / total >= typicalShare;
  });
  return typical.filter((_, i) => i % heldOutEvery === 0);
}
