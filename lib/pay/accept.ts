import { yearly } from './annual.ts';
import { bareIsPay } from './bare-number.ts';
import type { Token } from './lex.ts';
import { rupeeMultipliers } from './multiplier-words.ts';
import { factor } from './scaled-ends.ts';
import type { PaySource, Settled } from './settled.ts';
import { countsInMillions, fullWage, plausibleAtAll, plausibleYearly, usualPeriod } from './usual-amounts.ts';

/** Whether a settled candidate is this job's pay. Errs on the side of saying no. */
export function isPay(tokens: Token[], settled: Settled, source: PaySource): boolean {
  const { candidate, context } = settled;
  if (!candidate.low && !candidate.high) return false;
  if (context.refusal === 'company' || context.refusal === 'market') return false;
  if (context.refusal === 'benefit' && !outweighs(settled)) return false;
  if (tooMuchMoney(settled) || !plausible(settled)) return false;
  const bare = candidate.currency === null;
  if (source === 'prose' && !(context.nearPay && (settled.period !== null || candidate.range))) return false;
  if (bare) return bareIsPay(tokens, settled, source);
  if (explicit(settled) || context.nearPay) return true;
  if (candidate.range) return settled.period !== null || context.unknownWords < 3;
  return context.unknownWords < 5;
}

function explicit({ period, periodInferred }: Settled): boolean {
  return period !== null && !periodInferred;
}

/**
 * Pay although a benefit is named beside it: a range with a period of ordinary yearly size ("$80k - $90k pa training
 * given"), or an hourly sum above any allowance ("Paid training, $18/hr"): benefits come by the month, day or year.
 */
function outweighs(settled: Settled): boolean {
  const { candidate, currency, period } = settled;
  const year = yearly(candidate.high ?? candidate.low, period);
  if (year === null || !explicit(settled)) return false;
  return period === 'HOUR' ? fullWage(currency, year) : candidate.range && usualPeriod(currency, year, year) === 'YEAR';
}

/** Millions are company money, except where ordinary pay is counted in millions. */
function tooMuchMoney({ candidate, currency }: Settled): boolean {
  const word = candidate.multiplier;
  if (word === null || rupeeMultipliers.has(word) || factor(word) < 1e6) return false;
  return !countsInMillions(currency, candidate.high ?? candidate.low ?? 0);
}

function plausible({ candidate, currency, period }: Settled): boolean {
  const top = candidate.high ?? candidate.low;
  const year = yearly(top, period);
  if (year === null && top !== null && !plausibleAtAll(currency, top)) return false;
  return year === null || (plausibleYearly(currency, year, period) && (currency !== null || year >= 1000));
}

/** How likely a candidate is the base pay, to choose among several. */
export function rank({ candidate, context, period, periodInferred }: Settled): number {
  const worded = period !== null && !periodInferred;
  return (
    (context.nearPay ? 2 : 0) +
    (context.base ? 1 : 0) +
    (worded ? 2 : 0) +
    (candidate.range ? 1 : 0) -
    (context.total ? 5 : 0)
  );
}
