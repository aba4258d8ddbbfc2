import type { Candidate } from './candidate.ts';
import type { Token } from './lex.ts';
import { multiplierWords, rupeeMultipliers } from './multiplier-words.ts';
import { countedNouns, fillerWords, identifierWords, isEstimateWord, levelWords } from './pay-words.ts';
import { isPayWord } from './period.ts';
import { periodNouns } from './period-words.ts';
import { conjunctions, isLink, rangeWords } from './range-words.ts';
import type { PaySource, Settled } from './settled.ts';
import { usualPeriod } from './usual-amounts.ts';

/** A number without any currency is pay only when its surroundings leave no other reading. */
export function bareIsPay(tokens: Token[], settled: Settled, source: PaySource): boolean {
  const { candidate, context, period } = settled;
  if (isNamedNumber(tokens, candidate)) return false;
  const { multiplier } = candidate;
  if (multiplier !== null && multiplier !== 'l' && rupeeMultipliers.has(multiplier)) return true;
  if (candidate.period !== null && source !== 'prose') return candidate.period === 'HOUR' || !isClock(candidate);
  const sized = candidate.period !== null || usualPeriod(settled.currency, candidate.low, candidate.high) !== null;
  const named = multiplier !== null && isPayWord(tokens[candidate.last + 1]?.text);
  if (sized && (named || payWordClose(tokens, candidate))) return !looksLikeNumberName(candidate);
  if (source === 'prose') return false;
  if (multiplier !== null && candidate.range) return context.unknownWords < 4;
  return (
    period !== 'DAY' && (candidate.low ?? fewest) >= fewest && onlyMoneyWords(tokens) && !looksLikeNumberName(candidate)
  );
}

/** Bare numbers below this are counts ("1 - 10"): the US federal minimum wage is 7.25 dollars an hour. */
const fewest = 7;

/** "Job ID 45000", "#45000", "Pay grade: 105", "8 hour shift", "24/7": the neighbour says what the number is. */
function isNamedNumber(tokens: Token[], { first, last, period, low, high }: Candidate): boolean {
  const [before, after] = [
    tokens[tokens[first - 1]?.text === ':' ? first - 2 : first - 1]?.text,
    tokens[last + 1]?.text,
  ];
  const small = (high ?? low ?? 0) < 1000;
  const named = before !== undefined && (identifierWords.has(before) || (small && levelWords.has(before)));
  if (named || /^[#+/]$/.test(tokens[first - 1]?.text ?? '') || after === '/') return true;
  return period === null && after !== undefined && isCounted(after);
}

/** Counts of people and things, and of time, singular or plural. */
function isCounted(noun: string): boolean {
  return countedNouns.has(noun) || noun in periodNouns || (noun.length > 3 && noun.replace(/e?s$/, '') in periodNouns);
}

function payWordClose(tokens: Token[], { first }: Candidate): boolean {
  return [1, 2, 3, 4].some((step) => isPayWord(tokens[first - step]?.text));
}

/** "10pm" is no ten a month. */
function isClock({ amounts, range }: Candidate): boolean {
  return !range && amounts.every(({ digits }) => /^\d{1,2}$/.test(digits));
}

/** Years, phone numbers, ids: digits that name something. */
function looksLikeNumberName({ amounts, multiplier }: Candidate): boolean {
  if (multiplier !== null) return false;
  if (amounts.every(({ digits }) => /^(?:19|20)\d\d$/.test(digits))) return true;
  if (amounts.length === 2 && amounts[0]?.digits.length === 3 && /^\d{4}$/.test(amounts[1]?.digits ?? '')) return true;
  if (amounts.length === 1 && amounts.some(({ digits }) => /^\d{4,}[1-9]$/.test(digits))) return true;
  return amounts.some(
    ({ digits }) => /^0\d/.test(digits) || /^\d{8,}$/.test(digits) || (/^\d{7}$/.test(digits) && amounts.length === 1),
  );
}

/** True when the text holds one amount or range and words of money and time only. */
function onlyMoneyWords(tokens: Token[]): boolean {
  if (tokens.length > 24) return false;
  return tokens.filter(({ kind }) => kind === 'number').length <= 2 && tokens.every(isMoneyToken);
}

function isMoneyToken({ kind, text }: Token): boolean {
  if (kind !== 'word') return !/^[#%@=]$/.test(text);
  const money = fillerWords.has(text) || isPayWord(text) || isEstimateWord(text) || text in periodNouns;
  return (
    money ||
    text in multiplierWords ||
    rangeWords.has(text) ||
    conjunctions.has(text) ||
    isLink(text) ||
    /^[klm]$/.test(text)
  );
}
