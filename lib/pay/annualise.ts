import type { Pay, PayStep, Period } from './pay.ts';

/** What the reader may change: how many hours a week and weeks a year the job is. */
export interface WorkingTime {
  hoursPerWeek: number;
  weeksPerYear: number;
}

/** The reference year of 2,080 hours and 260 days, as the US wage survey (OEWS) counts it. */
export const fullYear: WorkingTime = { hoursPerWeek: 40, weeksPerYear: 52 };

/** One amount brought to a year, with every multiplication on the way. */
export interface AnnualAmount {
  amount: number;
  steps: PayStep[];
}

export interface AnnualPay {
  currency: string | null;
  min: AnnualAmount | null;
  max: AnnualAmount | null;
  /** The same with a stated 13th or 14th payment: shown beside, never instead. Null when the ad states none. */
  withExtraPayments: { min: AnnualAmount | null; max: AnnualAmount | null } | null;
}

/**
 * The pay a year with its arithmetic; null when the period is unknown. With the usual working time
 * the amounts equal `annualMin` and `annualMax` (2,080 h, 260 days, 52 weeks, 12 months).
 */
export function annualise(pay: Omit<Pay, 'others'>, time: WorkingTime = fullYear): AnnualPay | null {
  const { period, currency, min, max, paymentsPerYear } = pay;
  if (period === null) return null;
  const bring = (amount: number | null) => (amount === null ? null : bringToYear(amount, period, time));
  const pays = (amount: number | null) => (amount === null ? null : byPayments(amount, paymentsPerYear ?? 12));
  const extra = period === 'MONTH' && paymentsPerYear !== null && paymentsPerYear > 12;
  return {
    currency,
    min: bring(min),
    max: bring(max),
    withExtraPayments: extra ? { min: pays(min), max: pays(max) } : null,
  };
}

function bringToYear(amount: number, period: Period, time: WorkingTime): AnnualAmount {
  return factors(period, time).reduce<AnnualAmount>(multiply, { amount, steps: [] });
}

function multiply({ amount, steps }: AnnualAmount, [unit, by]: [PayStep['unit'], number]): AnnualAmount {
  const result = cents(amount * by);
  return { amount: result, steps: [...steps, { from: amount, by, unit, result }] };
}

const workingDaysPerWeek = 5;

function factors(period: Period, { hoursPerWeek, weeksPerYear }: WorkingTime): [PayStep['unit'], number][] {
  if (period === 'HOUR')
    return [
      ['hours-per-week', hoursPerWeek],
      ['weeks-per-year', weeksPerYear],
    ];
  if (period === 'DAY') return [['days-per-year', workingDaysPerWeek * weeksPerYear]];
  if (period === 'WEEK') return [['weeks-per-year', weeksPerYear]];
  return period === 'MONTH' ? [['months-per-year', 12]] : [];
}

function byPayments(amount: number, payments: number): AnnualAmount {
  return multiply({ amount, steps: [] }, ['payments-per-year', payments]);
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
