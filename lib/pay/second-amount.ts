import { type Amount, readAmount } from './amount.ts';
import type { Token } from './lex.ts';
import { levelWords } from './pay-words.ts';
import { betweenWords, conjunctions, highLabels, lowLabels, rangeWords } from './range-words.ts';

/** The amount that makes a range with `one`: behind "-", "to", "bis" ..., for "between" behind "and"; null when none does. */
export function secondAmount(tokens: Token[], one: Amount, end: number): Amount | null {
  let at = skipNote(tokens, end + 1);
  const separators: string[] = [];
  while (separators.length < 3 && isSeparator(tokens, at, one)) separators.push((tokens[at++] as Token).text);
  const labelled = separators.length ? null : labelledSecond(tokens, one, end);
  if (labelled) return labelled;
  if (!separators.length && !flattened(tokens, end)) return null;
  const other = readAmount(tokens, skipSigns(tokens, at));
  if (!other || isChain(tokens, other, separators) || isHeading(tokens, one, other)) return null;
  if (separators.includes('/') && !slashRange(one, other)) return null;
  return other;
}

/** The dash's place behind "(minimum)" or the point of "/Hr."; `from` when no dash follows there. */
function skipNote(tokens: Token[], from: number): number {
  let at = from;
  if (tokens[at]?.text === '(') while (at < from + 4 && /[(\p{L}]/u.test(tokens[at]?.text ?? '')) at++;
  if (/^[.)]$/.test(tokens[at]?.text ?? '')) at++;
  return rangeWords.has(tokens[at]?.text ?? '') ? at : from;
}

/** "Band 6 - £38,000", "Step 2 - $50,000 to $60,000": a small bare number names a level, the money stands behind it. */
function isHeading(tokens: Token[], one: Amount, other: Amount): boolean {
  if (one.currency !== null || one.multiplier !== null || other.currency === null) return false;
  if (one.raw >= 100 || other.raw < 1000 || other.multiplier !== null) return false;
  const joined = rangeWords.has(tokens[other.last + 1]?.text ?? '');
  const third = joined && readAmount(tokens, skipSigns(tokens, other.last + 2));
  return levelWords.has(tokens[one.first - 1]?.text ?? '') || (!!third && third.currency !== null);
}

/** The number's place behind its currency and "up to", "ca.". */
function skipSigns(tokens: Token[], from: number): number {
  let at = from;
  while (tokens[at]?.kind === 'currency' || /^(?:[(~]|ca|up|to)$/.test(tokens[at]?.text ?? '')) at++;
  return at;
}

function isSeparator(tokens: Token[], at: number, one: Amount): boolean {
  const text = tokens[at]?.text;
  if (text === undefined) return false;
  if (rangeWords.has(text) || text === '/') return true;
  return conjunctions.has(text) && opensBetween(tokens, one.first);
}

function opensBetween(tokens: Token[], first: number): boolean {
  return [1, 2, 3, 4].some((step) => betweenWords.has(tokens[first - step]?.text ?? ''));
}

/** "9 10 HOUR": two bare numbers and a unit, as flattened structured data reads. */
function flattened(tokens: Token[], end: number): boolean {
  return end === 0 && tokens.length === 3 && tokens[1]?.kind === 'number' && tokens[2]?.kind === 'word';
}

/** A third number behind another dash: a date, a phone number, an id. */
function isChain(tokens: Token[], other: Amount, separators: string[]): boolean {
  const dash = tokens[other.last + 1];
  return (
    separators[0] === '-' &&
    dash?.text === '-' &&
    tokens[other.last + 2]?.kind === 'number' &&
    !other.multiplier &&
    !other.currency
  );
}

/** "12000/12000 €" and "€40.000/50.000" are ranges; "24/7" and "2023/2024" are not. */
function slashRange(one: Amount, other: Amount): boolean {
  return (
    (one.currency !== null || other.currency !== null || other.multiplier !== null) &&
    (other.raw >= one.raw || other.multiplier !== null)
  );
}

/** "Min rate: 70.00 Max rate: 80.00" */
function labelledSecond(tokens: Token[], one: Amount, end: number): Amount | null {
  if (!hasLabel(tokens, one.first, lowLabels)) return null;
  for (let at = end + 1; at < end + 12 && at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'number') continue;
    const other = readAmount(tokens, at);
    return other && hasLabel(tokens, other.first, highLabels) ? other : null;
  }
  return null;
}

function hasLabel(tokens: Token[], first: number, labels: Set<string>): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    if (tokens[at]?.kind === 'number') return false;
    if (labels.has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}
