import { isPay, rank } from './accept.ts';
import { yearly } from './annual.ts';
import { type Candidate, findCandidates } from './candidate.ts';
import { readContext } from './context.ts';
import { currencyOfCountry } from './country-currency.ts';
import { resolveCurrency } from './currency.ts';
import { findExtras } from './extras.ts';
import { labelOf } from './label.ts';
import { fold, lex, type Token } from './lex.ts';
import { multiplierWords, rupeeMultipliers } from './multiplier-words.ts';
import type { Pay, PayHints, Period } from './pay.ts';
import { grossWords, isEstimateWord, netWords } from './pay-words.ts';
import { statedPayments } from './payments.ts';
import { countsOtherwise, periodAfter, periodBefore } from './period.ts';
import type { PaySource, Settled } from './settled.ts';
import { plausibleYearly, usualPeriod } from './usual-amounts.ts';

/**
 * Reads the pay a text states. `source`: 'field' = the text is a page's pay field, 'typed' = a person typed it,
 * 'prose' = running text, where a word of pay must stand near. Null when the text states no pay for a job:
 * no amount, a zero, a benefit, company money, a market statistic. Never throws; linear in the text's length.
 */
export function parsePay(text: string, hints: PayHints & { source: PaySource }): Pay | null {
  const tokens = lex(text);
  const candidates = findCandidates(tokens);
  if (candidates.length === 0) return null;
  const page: Page = { text, folded: fold(text), tokens, hints };
  const accepted = acceptedOf(page, candidates);
  const best = accepted.reduce<Settled | null>((top, next) => (top && rank(top) >= rank(next) ? top : next), null);
  return best && payFrom(page, best, accepted);
}

/** Ranges of one list ("New York: ...", "Austin: ...") share the word of pay above the first of them. */
const sameListWithin = 16;

function acceptedOf(page: Page, candidates: Candidate[]): Settled[] {
  const accepted: Settled[] = [];
  for (const candidate of candidates) {
    const settled = settle(page, candidate);
    const previous = accepted.at(-1);
    const near = previous && candidate.first - previous.candidate.last <= sameListWithin;
    if (near && previous.context.nearPay && candidate.range && settled.currency === previous.currency)
      settled.context.nearPay = true;
    if (isPay(page.tokens, settled, page.hints.source)) accepted.push(settled);
  }
  return accepted;
}

interface Page {
  text: string;
  folded: string;
  tokens: Token[];
  hints: PayHints & { source: PaySource };
}

function settle(page: Page, candidate: Candidate): Settled {
  const currency = currencyFor(page, candidate);
  const amounts = settleDecimals(candidate, currency);
  const worded = wordedPeriod(page, amounts, currency);
  const period = worded ?? inferredPeriod(page.tokens, amounts, currency);
  const context = readContext(page.tokens, amounts);
  return { candidate: amounts, context, currency, period, periodInferred: worded === null && period !== null };
}

function currencyFor({ folded, tokens, hints }: Page, candidate: Candidate): string | null {
  const start = (tokens[candidate.first] as Token).start;
  const near = folded.slice(Math.max(0, start - 120), (tokens[candidate.last] as Token).end + 60);
  if (candidate.currency !== null) return resolveCurrency(candidate.currency, hints, near);
  const own = currencyOfCountry(hints.country);
  return (
    own ??
    (candidate.multiplier && rupeeMultipliers.has(candidate.multiplier) && candidate.multiplier.length > 1
      ? 'INR'
      : null)
  );
}

/** Currencies counted to three decimals: "KWD 450.000" is four hundred and fifty. */
const threeDecimals = new Set(['KWD', 'BHD', 'OMR', 'JOD', 'TND']);

function settleDecimals(candidate: Candidate, currency: string | null): Candidate {
  const { amounts } = candidate;
  if (amounts.some(({ alternative }) => Number.isNaN(alternative))) return candidate;
  const small = amounts.every(({ alternative }) => alternative >= 50);
  const hourly = candidate.period === 'HOUR' && !plausibleYearly(currency, yearly(amounts[0]?.raw ?? 0, 'HOUR') ?? 0);
  const scaled = amounts.every(({ multiplier }) => multiplier !== null && (multiplierWords[multiplier] ?? 0) >= 1e5);
  if (!hourly && !scaled && !(currency !== null && threeDecimals.has(currency) && small)) return candidate;
  const values = amounts.map(
    ({ alternative, multiplier }) => alternative * (multiplier ? (multiplierWords[multiplier] ?? 1) : 1),
  );
  return {
    ...candidate,
    low: candidate.low === null ? null : Math.min(...values),
    high: candidate.high === null ? null : Math.max(...values),
  };
}

/** The period the text words, nearest first; a label far before the amount must also fit its size. */
function wordedPeriod({ tokens }: Page, candidate: Candidate, currency: string | null): Period | null {
  if (candidate.period) return candidate.period;
  const after = periodAfter(tokens, candidate.last, candidate.currency !== null);
  if (after && fits(candidate, currency, after.period)) return after.period;
  const before = periodBefore(tokens, candidate.first);
  return before && fits(candidate, currency, before) ? before : impliedByWord(candidate);
}

function fits({ low, high }: Candidate, currency: string | null, period: Period): boolean {
  const year = yearly(high ?? low, period);
  return year !== null && plausibleYearly(currency, year);
}

function impliedByWord({ multiplier }: Candidate): Period | null {
  return multiplier !== null && /^(?:lpa|lacspa|lakhspa)$/.test(multiplier) ? 'YEAR' : null;
}

/** The period the size makes plain; of amounts per visit, per class or per fortnight only a year's size does. */
function inferredPeriod(tokens: Token[], candidate: Candidate, currency: string | null): Period | null {
  const { low, high, multiplier } = candidate;
  const rupees = multiplier !== null && rupeeMultipliers.has(multiplier);
  if (rupees && (low ?? high ?? 0) < 1e5) return null;
  const period = usualPeriod(currency, low, high);
  return period !== 'YEAR' && countsOtherwise(tokens, candidate.last) ? null : period;
}

function payFrom(page: Page, best: Settled, accepted: Settled[]): Pay {
  const others = accepted
    .filter((other) => other !== best && !other.context.total && !restates(other, best))
    .slice(0, 12)
    .map((other) => ({ label: labelOf(page.tokens, other.candidate, page.text), pay: single(page, other) }));
  const label = others.length > 0 ? labelOf(page.tokens, best.candidate, page.text) : null;
  return { ...single(page, best), others, label };
}

/** The same pay said again per another period ("$30 an hour ($62,400 a year)"). */
function restates(other: Settled, best: Settled): boolean {
  const [a, b] = [yearly(topOf(other), other.period), yearly(topOf(best), best.period)];
  return (
    a !== null &&
    b !== null &&
    other.currency === best.currency &&
    Math.abs(a - b) <= 0.06 * Math.max(a, b) &&
    (other.period !== best.period || a === b)
  );
}

function topOf({ candidate }: Settled): number | null {
  return candidate.high ?? candidate.low;
}

function single(page: Page, settled: Settled): Omit<Pay, 'others'> {
  const { candidate, currency, period, periodInferred } = settled;
  const around = neighbourhood(page, candidate);
  const low = candidate.low || null;
  return {
    text: around.text,
    currency,
    period,
    min: low,
    max: candidate.high,
    annualMin: yearly(low, period),
    annualMax: yearly(candidate.high, period),
    kind: isEstimate(around.tokens) ? 'estimate' : 'offer',
    fromProse: page.hints.source === 'prose',
    paymentsPerYear: statedPayments(around.folded),
    extras: findExtras(around.tokens, page.text, span(page.tokens, candidate)),
    periodInferred,
    currencyFrom: candidate.currency === null && currency !== null ? 'country' : 'text',
    tax: taxOf(around.tokens),
  };
}

function span(tokens: Token[], { first, last }: Candidate) {
  return { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

/** The part of the text that speaks of one amount: all of a short text, else the sentence around it. */
function neighbourhood({ text, folded, tokens }: Page, candidate: Candidate) {
  const short = text.length <= 240;
  const first = short ? 0 : Math.max(0, candidate.first - 14);
  const last = short ? tokens.length - 1 : Math.min(tokens.length - 1, candidate.last + 14);
  const near = tokens.slice(first, last + 1);
  const from = (tokens[first] as Token).start;
  const to = (tokens[last] as Token).end;
  return { tokens: near, text: text.slice(from, to).replace(/\s+/g, ' '), folded: folded.slice(from, to) };
}

function isEstimate(tokens: Token[]): boolean {
  return tokens.some((token, at) => {
    if (!isEstimateWord(token.text) || tokens[at - 1]?.text === 'employer') return false;
    return token.text !== 'est' || token.end - token.start > 3 || tokens[at + 1]?.text === ')';
  });
}

function taxOf(tokens: Token[]): 'gross' | 'net' | undefined {
  if (tokens.some(({ text }) => grossWords.has(text))) return 'gross';
  return tokens.some(({ text }) => netWords.has(text)) ? 'net' : undefined;
}
