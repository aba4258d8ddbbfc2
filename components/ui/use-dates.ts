import { useWords } from './words.ts';

/** Dates and rates in the reader's locale; what is no date stays as it is. */
export function useDates() {
  const { locale } = useWords();
  const day = (iso: string): string => {
    const date = new Date(iso);
    return Number.isNaN(date.getTime())
      ? iso
      : date.toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  };
  const rate = (value: number): string => new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 }).format(value);
  return { day, rate };
}
