import type { RawPosting } from '../page/raw-posting.ts';
import { yearly } from './annual.ts';
import { parsePay } from './parse.ts';
import type { Pay } from './pay.ts';
import { findPayInProse } from './prose.ts';
import { rangeForPlace } from './range-for-place.ts';
import { payFromStructured } from './structured.ts';

type Sources = Pick<RawPosting, 'pay' | 'structuredPay' | 'description' | 'country' | 'language' | 'location'>;

/**
 * The pay of a posting: its visible pay field before structured data before running text; an employer's offer in any of
 * them before a portal's estimate. Of several ranges the one for the posting's place is put first. Null when none is stated.
 */
export function choosePay(posting: Sources): Pay | null {
  const { country, language } = posting;
  const structured = posting.structuredPay && payFromStructured(posting.structuredPay, country);
  const visible = posting.pay ? parsePay(posting.pay, { country, language, source: 'field' }) : null;
  const first = [visible && completed(visible, structured), structured];
  const offer = first.find((pay) => pay?.kind === 'offer') ?? null;
  const prose = offer || !posting.description ? null : findPayInProse(posting.description, { country, language });
  const chosen = offer ?? (prose?.kind === 'offer' ? prose : (first.find((pay) => pay) ?? prose));
  return chosen && rangeForPlace(chosen, posting.location);
}

/** A visible amount without period or currency takes them from structured data that states the same amount. */
function completed(visible: Pay, structured: Pay | null): Pay {
  if (!structured || visible.min !== structured.min || visible.max !== structured.max) return visible;
  const currency = visible.currencyFrom === 'text' && visible.currency ? visible.currency : structured.currency;
  const unstated = visible.period === null || visible.periodInferred;
  const period = unstated && structured.period ? structured.period : visible.period;
  return {
    ...visible,
    currency,
    period,
    periodInferred: unstated && structured.period ? structured.periodInferred : visible.periodInferred,
    annualMin: yearly(visible.min, period),
    annualMax: yearly(visible.max, period),
  };
}
