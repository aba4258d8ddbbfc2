import { centsAnHour, type PlaceRow } from '../../lib/pay/figures-file.ts';
import type { FactRow } from '../schema/facts.ts';

type PlaceFact = Omit<FactRow<'state'>, 'code'>;

/** The shipped row of a place; throws when an amount is not a multiple of ten, which the format relies on. */
export function packPlace(fact: PlaceFact | undefined): PlaceRow {
  if (fact === undefined) return 0;
  const { employment, mean, p10, p25, p50, p75, p90, hmean, h50 } = fact;
  const [median, ...steps] = [tens(p50), ...stepsOf([p10, p25, p50, p75, p90].map(tens))];
  const average = mean === null ? null : (tens(mean) ?? 0) - (median ?? 0);
  const row = [tens(employment), average, ...steps, hourlyStep(hmean, mean), hourlyStep(h50, p50)];
  while (row.length > 0 && row.at(-1) === null) row.pop();
  return row.length === 0 ? 0 : row;
}

function tens(amount: number | null): number | null {
  if (amount === null) return null;
  if (amount % 10 !== 0) throw new Error(`${amount} is not a multiple of ten`);
  return amount / 10;
}

/** Each number as the step from the last published one before it. */
function stepsOf(numbers: (number | null)[]): (number | null)[] {
  let before = 0;
  return numbers.map((value) => {
    if (value === null) return null;
    const step = value - before;
    before = value;
    return step;
  });
}

function hourlyStep(hourly: number | null, annual: number | null): number | null {
  return hourly === null ? null : Math.round(hourly * 100) - centsAnHour(annual);
}

/**
 * The shipped form of "I:IV" pairs in the areas' order: the pair as I and the step to IV, a repeated pair as how many
 * areas back it stood, 0 for "-".
 */
export function packAreas(pairs: string[]): number[] {
  const lastSeen = new Map<string, number>();
  return pairs.flatMap((pair, at) => {
    if (pair === '-') return [0];
    const before = lastSeen.get(pair);
    lastSeen.set(pair, at);
    if (before !== undefined) return [before - at];
    const [one = 0, four = 0] = pair.split(':').map(Number);
    return [one, four - one];
  });
}
