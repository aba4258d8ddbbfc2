import type { Token } from './lex.ts';
import type { Period } from './pay.ts';
import { fillerWords, isBenefit, isCompanyMoney, notPeriodFollowers, payCompound, payWords } from './pay-words.ts';
import {
  periodAdverbs,
  periodConnectors,
  periodNouns,
  periodStems,
  slashOnlyNouns,
  slashPeriods,
} from './period-words.ts';

interface Found {
  period: Period;
  /** Last token of the wording. */
  last: number;
}

/** The period worded right behind token `last` ("/yr", "an hour", "pro Monat", "p.a."); null when none stands there. */
export function periodRightAfter(tokens: Token[], last: number, hasCurrency: boolean): Found | null {
  const at = last + 1;
  return adverbAt(tokens, at) ?? connectedNounAt(tokens, at) ?? bareNounAt(tokens, at, hasCurrency);
}

/** The period behind the amount with only words of pay between ("brutto im Monat", "base salary per year"). */
export function periodAfter(tokens: Token[], last: number, hasCurrency: boolean): Found | null {
  for (let at = last; at < last + 9; at++) {
    const found = periodRightAfter(tokens, at, hasCurrency && at === last);
    if (found) return found;
    const next = tokens[at + 1];
    if (!next || next.kind === 'number' || !(next.kind === 'currency' || fillerWords.has(next.text))) return null;
  }
  return null;
}

/** The period worded before the amount ("Hourly rate: ", "Jahresgehalt", "annual salary of"); null when none is. */
export function periodBefore(tokens: Token[], first: number): Period | null {
  for (let at = first - 1; at >= 0 && at > first - 16; at--) {
    const token = tokens[at] as Token;
    if (endsSentence(tokens, at)) return null;
    if (token.kind === 'number' && !Number.isNaN(token.value) && tokens[at - 1]?.kind === 'currency') return null;
    const period = periodLabel(tokens, at);
    if (period) return period;
  }
  return null;
}

/** True at a token that closes a sentence, a line or a list item. */
export function endsSentence(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (/[\n;•·|!?。]/.test(token.text)) return true;
  const next = tokens[at + 1];
  return token.text === '.' && (!next || next.start > token.end) && next?.kind !== 'number';
}

function adverbAt(tokens: Token[], at: number): Found | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const period = slashPeriods[token.text] ?? adverbPeriod(token.text);
  if (!period || describesNext(tokens, at)) return null;
  return { period, last: at };
}

/** The period a single lower-case word states ("hourly", "annuel", "Jahresgehalt"); undefined for none. */
export function adverbPeriod(word: string): Period | undefined {
  return periodAdverbs[word] ?? (word.length > 4 ? periodStems.find(([stem]) => stem.test(word))?.[1] : undefined);
}

/** "annual leave", "monthly allowance": the period is that of the next word. */
function describesNext(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? '';
  return notPeriodFollowers.has(next) || isBenefit(next) || isCompanyMoney(next);
}

/** "an hour", "/yr", "pro Monat", "all'ora"; also "/monthly". */
function connectedNounAt(tokens: Token[], at: number): Found | null {
  let next = at;
  while (next < at + 3 && periodConnectors.has(tokens[next]?.text ?? '')) next++;
  for (; next > at; next--) {
    const found = nounAt(tokens, tokens[next]?.text === "'" ? next + 1 : next);
    if (found) return found;
  }
  return null;
}

/** The period a noun behind a connector names; a word may be both: in "/an à 30 000" the noun is "an". */
function nounAt(tokens: Token[], at: number): Found | null {
  const noun = tokens[at];
  if (noun?.kind !== 'word' && noun?.kind !== 'currency') return null;
  const needsMore = slashOnlyNouns.has(noun.text) && !/^(?:\/|par)$/.test(tokens[at - 1]?.text ?? '');
  const period = (needsMore ? undefined : periodNouns[noun.text]) ?? adverbPeriod(noun.text);
  return period ? { period, last: at } : null;
}

/** "25 USD hour", "9 10 HOUR": a lone singular noun, as structured data and hurried writers put it. */
function bareNounAt(tokens: Token[], at: number, hasCurrency: boolean): Found | null {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || slashOnlyNouns.has(noun.text) || noun.text.length < 2) return null;
  const period = periodNouns[noun.text];
  if (!period || periodConnectors.has(noun.text)) return null;
  const alone = at === tokens.length - 1 && tokens.slice(0, at).every(({ kind }) => kind !== 'word');
  if (!hasCurrency && !alone) return null;
  return noun.text.endsWith('s') && noun.text !== 'mes' ? null : { period, last: at };
}

/** A period word that labels what follows: not bound to a number, and speaking of pay. */
function periodLabel(tokens: Token[], at: number): Period | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return null;
  const period = adverbPeriod(token.text);
  if (period) return labelsPay(tokens, at) ? period : null;
  const noun = periodNouns[token.text];
  if (noun && token.text.length > 2 && /^(?:rate|rates|wage)$/.test(tokens[at + 1]?.text ?? '')) return noun;
  if (!noun || !periodConnectors.has(tokens[at - 1]?.text ?? '') || slashOnlyNouns.has(token.text)) return null;
  return isPayWord(tokens[at - 2]?.text) || tokens[at + 1]?.text === ':' ? noun : null;
}

function labelsPay(tokens: Token[], at: number): boolean {
  if (tokens[at - 1]?.kind === 'number' || /^(?:mal|x|times)$/.test(tokens[at - 1]?.text ?? '')) return false;
  const word = (tokens[at] as Token).text;
  if (payCompound.test(word) || isPayWord(word) || word.length > 10) return true;
  const follows = [1, 2, 3].map((step) => tokens[at + step]?.text ?? '');
  if (describesNext(tokens, at)) return false;
  return (
    follows[0] === ':' || follows.some(isPayWord) || isPayWord(tokens[at - 1]?.text) || isPayWord(tokens[at - 2]?.text)
  );
}

/** Whether a word is about pay, compounds included. */
export function isPayWord(word: string | undefined): boolean {
  return word !== undefined && (payWords.has(word) || payCompound.test(word));
}

/** A unit that is no hour, day, week, month or year ("per visit", "fortnightly") stands behind token `last`: the size tells nothing. */
export function countsOtherwise(tokens: Token[], last: number): boolean {
  const [unit, counted] = [tokens[last + 1]?.text ?? '', tokens[last + 2]];
  return /^(?:fortnight|biweekl|quincena|quinzen)/.test(unit) || (unit === 'per' && counted?.kind === 'word');
}
