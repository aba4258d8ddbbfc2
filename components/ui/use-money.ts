import { formatMoney, formatPercent } from '../../lib/pay/format.ts';
import type { Period } from '../../lib/pay/pay.ts';
import type { WordKey } from '../../lib/words.ts';
import { useWords } from './words.ts';

const periodKeys: Record<Period, WordKey> = {
  HOUR: 'perHour',
  DAY: 'perDay',
  WEEK: 'perWeek',
  MONTH: 'perMonth',
  YEAR: 'perYear',
};

/** Money in the reader's locale: `money(148100, 'USD', 'YEAR')` -> "$148,100 a year"; null reads "not published". */
export function useMoney() {
  const { locale, say } = useWords();
  const money = (amount: number | null, currency: string, period?: Period): string => {
    if (amount === null) return say('notPublished');
    const text = formatMoney(amount, currency, locale);
    return period ? say(periodKeys[period], text) : text;
  };
  const percent = (value: number, signed = false): string => formatPercent(value, locale, signed);
  const count = (value: number): string => new Intl.NumberFormat(locale).format(value);
  return { money, percent, count };
}
