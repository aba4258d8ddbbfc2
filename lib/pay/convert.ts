import type { RatesFile } from './rates-file.ts';

/** An amount in another currency, with what is needed to show the step. */
export interface Conversion {
  amount: number;
  /** What one unit of the first currency is worth in the second. */
  rate: number;
  /** ISO date of the rate. */
  date: string;
}

function perBase(rates: RatesFile, currency: string): number | null {
  if (currency === rates.base) return 1;
  const rate = Object.hasOwn(rates.perUnit, currency) ? rates.perUnit[currency] : undefined;
  return rate !== undefined && rate > 0 ? rate : null;
}

/**
 * Converts an amount at the day's rate. The rate is kept to six significant digits, so that amount x rate as shown
 * gives the result as shown. Null when a currency (ISO 4217) is not in the table or the amount is not a number;
 * the same currency converts at exactly 1.
 */
export function convert(amount: number, from: string, to: string, rates: RatesFile): Conversion | null {
  const fromRate = perBase(rates, from);
  const toRate = perBase(rates, to);
  if (fromRate === null || toRate === null || !Number.isFinite(amount)) return null;
  const rate = from === to ? 1 : Number((toRate / fromRate).toPrecision(6));
  return { amount: amount * rate, rate, date: rates.date };
}
