import { type Amount, readAmount, touches } from './amount.ts';
import type { Token } from './lex.ts';
import type { Period } from './pay.ts';
import { periodRightAfter } from './period.ts';
import { periodNouns } from './period-words.ts';
import { factor, scaledEnds } from './scaled-ends.ts';
import { secondAmount } from './second-amount.ts';
import { sideOf } from './side.ts';

/** An amount or a range found in the text, before anyone asked whether it is pay. */
export interface Candidate {
  low: number | null;
  high: number | null;
  /** Whether two amounts were written. */
  range: boolean;
  /** ISO code or family; null when none stands beside the amounts. */
  currency: string | null;
  multiplier: string | null;
  /** The period worded directly at one of the amounts. */
  period: Period | null;
  /** The amounts as written, for questions about their digits. */
  amounts: Amount[];
  first: number;
  last: number;
}

/** Every amount and range in the text, in order. One pass: each token is looked at a bounded number of times. */
export function findCandidates(tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const amount = tokens[at]?.kind === 'number' ? readAmount(tokens, at) : null;
    if (!amount) continue;
    const candidate = candidateAt(tokens, amount);
    found.push(candidate);
    at = Math.max(at, candidate.last);
  }
  return found;
}

function candidateAt(tokens: Token[], one: Amount): Candidate {
  if (hasUnknownTail(tokens, one)) return noMoney(tokens, one, one.last);
  const period = periodRightAfter(tokens, one.last, one.currency !== null);
  const end = period ? endWithPlus(tokens, period.last) : one.last;
  const other = secondAmount(tokens, one, end);
  if (!other && leadsToPercent(tokens, end)) return noMoney(tokens, one, end);
  if (other && sameMoney(one, other)) return rangeOf(tokens, one, other, period?.period ?? null);
  return singleOf(tokens, one, end, period?.period ?? null);
}

/** "30T", "2X": a letter or two glued to the number that no table knows make it something else than money. */
function hasUnknownTail(tokens: Token[], { last, multiplier }: Amount): boolean {
  const [number, tail] = [tokens[last], tokens[last + 1]];
  if (number?.kind !== 'number' || multiplier !== null || tail?.kind !== 'word' || !touches(number, tail)) return false;
  return tail.text.length <= 2 && periodRightAfter(tokens, last, true) === null && !(tail.text in periodNouns);
}

/** "80-100 %": the first number is a percentage too. */
function leadsToPercent(tokens: Token[], end: number): boolean {
  const next = tokens[end + 2];
  return tokens[end + 1]?.text === '-' && next?.kind === 'number' && Number.isNaN(next.value);
}

function endWithPlus(tokens: Token[], last: number): number {
  return tokens[last + 1]?.text === '+' && (!tokens[last + 2] || tokens[last + 2]?.kind === 'mark') ? last + 1 : last;
}

function sameMoney(one: Amount, other: Amount): boolean {
  const [a, b] = [one.currency, other.currency];
  return a === null || b === null || a === b || a !== a.toUpperCase() || b !== b.toUpperCase();
}

/** Two amounts further apart than this are no range ("$18 - 2,000 bonus"). */
const widest = 60;

function rangeOf(tokens: Token[], one: Amount, other: Amount, early: Period | null): Candidate {
  const [low, high, multiplier] = scaledEnds(one, other);
  const currency = codeOf(other.currency, one.currency);
  const period = periodRightAfter(tokens, other.last, currency !== null);
  if (Math.min(low, high) > 0 && Math.max(low, high) / Math.min(low, high) > widest)
    return singleOf(tokens, one, one.last, early);
  return {
    low: Math.min(low, high) || null,
    high: Math.max(low, high),
    range: true,
    currency,
    multiplier,
    period: period?.period ?? early,
    amounts: [one, other],
    first: one.first,
    last: period?.last ?? other.last,
  };
}

function codeOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one === one.toUpperCase() ? one : other;
}

function singleOf(tokens: Token[], one: Amount, last: number, period: Period | null): Candidate {
  const value = one.raw * factor(one.multiplier);
  const side = sideOf(tokens, one, last);
  return {
    low: side === 'ceiling' ? null : value,
    high: side === 'floor' ? null : value,
    range: false,
    currency: one.currency,
    multiplier: one.multiplier,
    period,
    amounts: [one],
    first: one.first,
    last,
  };
}

/** Keeps the place of a number that is something else, so that the tokens behind it are read on their own. */
function noMoney(tokens: Token[], one: Amount, last: number): Candidate {
  return { ...singleOf(tokens, one, last, null), low: null, high: null };
}
