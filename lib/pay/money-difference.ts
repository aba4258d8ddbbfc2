import { formatMoney } from './format.ts';

/** A signed difference in money: "+$8,400", "−$1,200". */
export function formatMoneyDifference(amount: number, currency: string | null, locale = 'en'): string {
  const size = formatMoney(Math.abs(amount), currency, locale);
  if (amount === 0) return size;
  return `${amount > 0 ? '+' : '−'}${size}`;
}
