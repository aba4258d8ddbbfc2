import { annualise, type WorkingTime } from '../pay/annualise.ts';
import { convert } from '../pay/convert.ts';
import type { RatesFile } from '../pay/rates-file.ts';
import { payOfSaved, type SavedOffer } from './saved-offer.ts';

export type TermsUnit = 'YEAR' | 'MONTH' | 'HOUR';

export interface SameTerms {
  min: number | null;
  max: number | null;
  /** Set when the offer is in another currency: the rate used and its date. */
  converted: { from: string; rate: number; date: string } | null;
}

/** Why an offer cannot be brought to the same terms. */
export type TermsMissing = 'no-pay' | 'no-period' | 'no-currency' | 'no-rate';

/**
 * An offer's pay a year, month or hour in `currency`, so that offers can stand side by side: annualised with the
 * reader's hours and weeks, a month is a twelfth of a year, an hour its share of the reader's working hours; converted
 * at the dated rate when the currencies differ.
 */
export function sameTerms(
  pay: SavedOffer['pay'],
  terms: { currency: string; unit: TermsUnit; time: WorkingTime; rates: RatesFile },
): SameTerms | TermsMissing {
  const full = payOfSaved(pay);
  if (!full || (full.min === null && full.max === null)) return 'no-pay';
  if (full.currency === null) return 'no-currency';
  const year = annualise(full, terms.time);
  if (!year) return 'no-period';
  const step = convert(1, full.currency, terms.currency, terms.rates);
  if (!step) return 'no-rate';
  const share = { YEAR: 1, MONTH: 1 / 12, HOUR: 1 / (terms.time.hoursPerWeek * terms.time.weeksPerYear) }[terms.unit];
  const bring = (amount: number | undefined) =>
    amount === undefined ? null : Math.round(amount * share * step.rate * 100) / 100;
  const converted = full.currency === terms.currency ? null : { from: full.currency, rate: step.rate, date: step.date };
  return { min: bring(year.min?.amount), max: bring(year.max?.amount), converted };
}
