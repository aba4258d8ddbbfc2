import type { Pay } from './pay.ts';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${options.currency ?? ''}|${options.maximumFractionDigits ?? ''}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/** Options for a currency; a code Intl does not know (or none) gives a plain number. */
function moneyOptions(currency: string | null, digits: number): Intl.NumberFormatOptions {
  const style: Intl.NumberFormatOptions =
    currency !== null && /^[A-Z]{3}$/.test(currency) ? { style: 'currency', currency } : {};
  return { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits };
}

/**
 * Money as the reader's locale writes it: "$148,100", "$62.50", "148.100 €", "₹12,50,000".
 * Cents show only below 1,000 and only when there are any. `currency` null gives the bare number.
 */
export function formatMoney(amount: number, currency: string | null, locale = 'en'): string {
  const cents = Math.abs(amount) < 1000 && !Number.isInteger(Math.round(amount * 100) / 100);
  return formatter(locale, moneyOptions(currency, cents ? 2 : 0)).format(amount);
}

/** A percent as the locale writes it, 6.3 -> "6.3%", whole from 10 on; `signed` writes the plus too. */
export function formatPercent(value: number, locale: string, signed = false): string {
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }).format(value / 100);
}

/** How a range with open ends is worded; views pass their own language's words. */
export interface RangeWords {
  from: (amount: string) => string;
  upTo: (amount: string) => string;
  between: (low: string, high: string) => string;
}

export const englishRangeWords: RangeWords = {
  from: (amount) => `From ${amount}`,
  upTo: (amount) => `Up to ${amount}`,
  between: (low, high) => `${low} – ${high}`,
};

/**
 * A range in words: "$80,000 – $95,000", "From $80,000", "Up to $95,000", one amount when both ends are equal. Empty
 * when both ends are missing.
 */
export function formatRange(
  range: { min: number | null; max: number | null; currency: string | null },
  locale: string,
  words: RangeWords,
): string {
  const low = range.min === null ? null : formatMoney(range.min, range.currency, locale);
  const high = range.max === null ? null : formatMoney(range.max, range.currency, locale);
  if (low === null) return high === null ? '' : words.upTo(high);
  if (high === null) return words.from(low);
  return range.min === range.max ? low : words.between(low, high);
}

const periodWords = { HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' };

/** Pay in English as a person would say it: "$28 – $35 an hour"; without a period when the ad names none. */
export function formatPay(pay: Pick<Pay, 'min' | 'max' | 'currency' | 'period'>, locale = 'en'): string {
  const range = formatRange(pay, locale, englishRangeWords);
  return pay.period ? `${range} ${periodWords[pay.period]}` : range;
}
