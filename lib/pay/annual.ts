import type { Period } from './pay.ts';

/** Times a period's pay is paid in a year of 40-hour weeks: 2,080 hours, 260 days, 52 weeks, 12 months. */
export const perYear: Record<Period, number> = { HOUR: 2080, DAY: 260, WEEK: 52, MONTH: 12, YEAR: 1 };

/** Yearly amount by the fixed factors, to the cent; null without an amount or a period. */
export function yearly(amount: number | null, period: Period | null): number | null {
  return amount === null || period === null ? null : Math.round(amount * perYear[period] * 100) / 100;
}
