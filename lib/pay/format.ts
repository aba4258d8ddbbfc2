import type { Pay } from './pay.ts';

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}|${options.currency ?? ''}|${options.notation ?? ''}|${options.maximumFractionDigits ?? ''}`;
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

/** Short money for badges, bars and axes: "$148K", "$1.2M", "₹12L"; below 10,000 it is written out. */
export function formatMoneyCompact(amount: number, currency: string | null, locale = 'en'): string {
  if (Math.abs(amount) < 10_000) return formatMoney(amount, currency, locale);
  const digits = Math.abs(amount) >= 1e6 ? 1 : 0;
  const options = { ...moneyOptions(currency, 0), minimumFractionDigits: 0, maximumFractionDigits: digits };
  return formatter(locale, { ...options, notation: 'compact' }).format(amount);
}

/** A signed difference in money: "+$8,400", "−$1,200". */
export function formatMoneyDifference(amount: number, currency: string | null, locale = 'en'): string {
  const size = formatMoney(Math.abs(amount), currency, locale);
  if (amount === 0) return size;
  return `${amount > 0 ? '+' : '−'}${size}`;
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
 * A range in words: "$80,000 – $95,000", "From $80,000", "Up to $95,000", one amount when both ends are equal.
 * `compact` shortens the amounts. Empty when both ends are missing.
 */
export function formatRange(
  range: { min: number | null; max: number | null; currency: string | null },
  locale = 'en',
  { words = englishRangeWords, compact = false }: { words?: RangeWords; compact?: boolean } = {},
): string {
  const money = compact ? formatMoneyCompact : formatMoney;
  const low = range.min === null ? null : money(range.min, range.currency, locale);
  const high = range.max === null ? null : money(range.max, range.currency, locale);
  if (low === null) return high === null ? '' : words.upTo(high);
  if (high === null) return words.from(low);
  return range.min === range.max ? low : words.between(low, high);
}

const periodWords = { HOUR: 'an hour', DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' };

/** Pay in English as a person would say it: "$28 – $35 an hour"; without a period when the ad names none. */
export function formatPay(pay: Pick<Pay, 'min' | 'max' | 'currency' | 'period'>, locale = 'en'): string {
  const range = formatRange(pay, locale);
  return pay.period ? `${range} ${periodWords[pay.period]}` : range;
}
