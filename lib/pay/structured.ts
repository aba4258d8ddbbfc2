import type { StructuredPay } from '../page/raw-posting.ts';
import { yearly } from './annual.ts';
import { currencyOfCountry } from './country-currency.ts';
import type { Pay, Period } from './pay.ts';
import { periodAdverbs, periodNouns } from './period-words.ts';
import { plausibleYearly, usualPeriod } from './usual-amounts.ts';

/**
 * Pay from a page's structured data (schema.org baseSalary, estimatedSalary). Zeros are placeholders; a unit the amount
 * cannot be in (50,000 an hour) is dropped for the one its size makes plain. Null when no amount is left.
 */
export function payFromStructured(structured: StructuredPay, country: string | null): Pay | null {
  const [low, high] = inOrder(structured.min || null, structured.max || null);
  if ((low ?? high) === null || (low ?? 0) < 0) return null;
  const currency = codeOf(structured.currency) ?? currencyOfCountry(country);
  const stated = periodOfUnit(structured.unit);
  const year = yearly(high ?? low, stated);
  const fits = year !== null && plausibleYearly(currency, year);
  const period = fits ? stated : usualPeriod(currency, low, high);
  if (!period && stated) return null;
  return {
    text: wording(structured),
    currency,
    period,
    min: low,
    max: high,
    annualMin: yearly(low, period),
    annualMax: yearly(high, period),
    kind: structured.estimated ? 'estimate' : 'offer',
    fromProse: false,
    paymentsPerYear: null,
    extras: [],
    others: [],
    periodInferred: !fits && period !== null,
    currencyFrom: codeOf(structured.currency) ? 'text' : 'country',
  };
}

/** The period a schema.org unitText names ("YEAR", "p.a.", "Hourly", "ANNUM"); null for none or an unknown one. */
export function periodOfUnit(unit: string | null): Period | null {
  const word = (unit ?? '').toLowerCase().replace(/[^\p{L}]/gu, '');
  return periodNouns[word] ?? periodAdverbs[word] ?? periodNouns[word.replace(/^per/, '')] ?? null;
}

function inOrder(low: number | null, high: number | null): [number | null, number | null] {
  return low !== null && high !== null && low > high ? [high, low] : [low, high];
}

function codeOf(currency: string | null): string | null {
  const code = (currency ?? '').trim().toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

function wording({ currency, min, max, unit }: StructuredPay): string {
  const amounts = [...new Set([min, max].filter((amount) => amount !== null))].join(' - ');
  return [currency, amounts, unit].filter(Boolean).join(' ');
}
