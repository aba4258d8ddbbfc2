import { annualise, fullYear, type WorkingTime } from './annualise.ts';
import type {
  Benchmark,
  ComparedAmount,
  Comparison,
  Difference,
  RangeQuality,
  Verdict,
  VerdictValues,
  Withheld,
} from './comparison.ts';
import type { Pay } from './pay.ts';
import { standingOf } from './percentile.ts';

/** A range wider than half its lower end is called wide; a neutral fact, set by us. */
const wideFromPercent = 50;

/**
 * Holds pay against the figures of a role, level and place: both ends and the middle, in money, percent and percentile.
 * The benchmark must already be in the pay's currency (with `converted` telling so); otherwise the verdict is withheld,
 * as it is for a weak match or pay without a period. `workingTime` is the reader's hours and weeks.
 */
export function compare(args: {
  pay: Omit<Pay, 'others'> | null;
  benchmark: Benchmark;
  options?: { workingTime?: WorkingTime };
}): Comparison {
  const { pay, benchmark } = args;
  const ends = pay ? endsInUnit(pay, benchmark, args.options?.workingTime ?? fullYear) : null;
  const comparable = pay !== null && pay.currency === benchmark.currency;
  const at = (amount: number | null | undefined) => (comparable && amount != null ? measure(amount, benchmark) : null);
  const [low, high] = [at(ends?.low), at(ends?.high)];
  const middle = low && high ? at((low.amount + high.amount) / 2) : null;
  const parts = { benchmark, low, middle, high, quality: pay && qualityOf(pay) };
  return { ...parts, verdict: verdictOf(pay, parts) };
}

const hoursPerYear = fullYear.hoursPerWeek * fullYear.weeksPerYear;

function endsInUnit(pay: Omit<Pay, 'others'>, { unit }: Benchmark, time: WorkingTime) {
  if (unit === 'HOUR' && pay.period === 'HOUR') return { low: pay.min, high: pay.max };
  const year = annualise(pay, time);
  const bring = (amount: number | undefined) =>
    amount === undefined ? null : unit === 'HOUR' ? amount / hoursPerYear : amount;
  return year && { low: bring(year.min?.amount), high: bring(year.max?.amount) };
}

function measure(amount: number, { level, average, percentiles }: Benchmark): ComparedAmount {
  return {
    amount,
    level: level && difference(amount, level.amount),
    average: average === null ? null : difference(amount, average),
    standing: standingOf(amount, percentiles),
  };
}

function difference(amount: number, figure: number): Difference | null {
  return figure > 0 ? { figure, money: amount - figure, percent: ((amount - figure) / figure) * 100 } : null;
}

function qualityOf({ min, max }: Omit<Pay, 'others'>): RangeQuality {
  const widthPercent = min && max ? ((max - min) / min) * 100 : null;
  return {
    widthPercent,
    wide: widthPercent !== null && widthPercent > wideFromPercent,
    oneSided: max === null ? 'no-maximum' : min === null ? 'no-minimum' : null,
  };
}

type Parts = Omit<Comparison, 'verdict'>;

function verdictOf(pay: Omit<Pay, 'others'> | null, parts: Parts): Verdict {
  const shown = parts.middle ?? parts.low ?? parts.high;
  const why = withheldBecause(pay, parts, shown);
  if (why || !shown || !pay) return { key: 'withheld', values: { why: why ?? 'no-pay' } };
  return { key: verdictKey(parts), values: verdictValues(pay, parts, shown) };
}

function withheldBecause(
  pay: Omit<Pay, 'others'> | null,
  { benchmark }: Parts,
  shown: ComparedAmount | null,
): Withheld | null {
  if (!pay) return 'no-pay';
  if (benchmark.weak) return 'weak-match';
  if (pay.period === null) return 'no-period';
  if (pay.currency !== benchmark.currency) return 'other-currency';
  return shown?.level || shown?.average ? null : 'no-figure';
}

function verdictKey({ low, high }: Parts): 'range-middle' | 'single' | 'minimum' | 'maximum' {
  if (!low) return 'maximum';
  if (!high) return 'minimum';
  return low.amount === high.amount ? 'single' : 'range-middle';
}

function verdictValues(
  pay: Omit<Pay, 'others'>,
  { benchmark, low, high }: Parts,
  shown: ComparedAmount,
): VerdictValues {
  const against = shown.level ? 'level' : 'average';
  const [bottom, top] = [(low ?? high)?.standing ?? null, (high ?? low)?.standing ?? null];
  return {
    percent: Math.round(shown[against]?.percent ?? 0) || 0,
    against,
    ...(benchmark.averageIs === 'median' ? { averageIs: 'median' as const } : {}),
    level: shown.level ? (benchmark.level?.level ?? null) : null,
    levelRough: benchmark.level?.rough ?? false,
    levelAssumed: benchmark.level?.assumed ?? false,
    occupation: benchmark.occupation,
    place: benchmark.place,
    span: bottom && top ? { low: bottom, high: top } : null,
    caveats: caveatsOf(pay, benchmark),
  };
}

function caveatsOf(pay: Omit<Pay, 'others'>, benchmark: Benchmark): VerdictValues['caveats'] {
  const all: [boolean, VerdictValues['caveats'][number]][] = [
    [pay.kind === 'estimate', 'estimate'],
    [benchmark.basis === 'group', 'group-figure'],
    [!!benchmark.converted, 'converted'],
  ];
  return all.flatMap(([holds, caveat]) => (holds ? [caveat] : []));
}
