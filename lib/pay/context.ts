import type { Candidate } from './candidate.ts';
import type { Token } from './lex.ts';
import {
  baseWords,
  fillerWords,
  isBenefit,
  isCompanyMoney,
  marketStem,
  marketWords,
  payVerbs,
  roleWord,
  totalWords,
} from './pay-words.ts';
import { adverbPeriod, endsSentence, isPayWord } from './period.ts';
import { betweenWords, ceilingWords, floorWords, isLink } from './range-words.ts';
import { comparedWith } from './side.ts';

/** What the words around an amount say about it. */
export interface Context {
  /** A word of pay stands in the same sentence or its heading. */
  nearPay: boolean;
  /** The base pay is named. */
  base: boolean;
  /** The words speak of company money, a benefit, a one-off sum or a market statistic: why it is not this job's pay. */
  refusal: 'company' | 'benefit' | 'market' | null;
  /** A total, on-target or after-tax figure: read only when nothing better stands there. */
  total: boolean;
  /** Words of the sentence that are neither about pay nor known: many of them make a lone amount doubtful. */
  unknownWords: number;
}

const forwardStops = new Set(
  '+ plus with and & , ( ) - – including incl inkl inklusive mit avec con or oder ou excluding excl exclusive / zzgl sowie und et y'.split(
    ' ',
  ),
);
const plural = /^(?:salaries|gehälter|salaires|sueldos|salarios|stipendi|salarissen|löner|lønninger|zarobki)$/;
const scope = /^(?:for|in|für|pour|para|per|voor|för|for|na|liegen|van|von|range)$/;
const thisJob = /^(?:this|the|our|these|diese|dieser|diesem|die|esta|este|ce|cette|questa|deze|you|your|it)$/;
const afterTax = /^(?:after|nach|après|después)$/;

/** Reads the sentence around a candidate; at most a fixed number of tokens on either side. */
export function readContext(tokens: Token[], candidate: Candidate): Context {
  const before = lookBack(tokens, candidate.first);
  const after = lookAhead(tokens, candidate.last, candidate.period !== null);
  const refusal = isMarket(tokens, candidate.first)
    ? 'market'
    : (before.refusal ??
      (before.adjacent ? null : after.refusal) ??
      (!before.pay && measuresThing(tokens, candidate) ? 'benefit' : null));
  return {
    nearPay: before.pay || after.pay || (candidate.range && paySpokenOfNext(tokens, candidate.last)),
    base: before.base || after.base,
    refusal,
    total: before.total || after.total,
    unknownWords: countUnknown(tokens, candidate),
  };
}

/**
 * "drawers of $300", "refunds up to $500", "projects between $50,000 and $90,000": the amount is that of the thing named
 * before the little words. Behind other words than "of", a worded period or a person ("Welder up to $60k") speaks against it.
 */
function measuresThing(tokens: Token[], { first, range, period }: Candidate): boolean {
  let [at, ofThing, linked] = [first - 1, false, false];
  for (; at > first - 5; at--) {
    const word = tokens[at]?.text ?? '';
    if (!isLink(word) && !(ofThing && adverbPeriod(word))) break;
    ofThing ||= word === 'of' || (!range && fromWords.test(word));
    linked ||= range ? betweenWords.has(word) : ceilingWords.has(word) || (floorWords.has(word) && word !== 'start');
  }
  if (!ofThing && !linked) return false;
  const thing = tokens[at];
  if (!thing || !isUnknown(thing) || noThing.test(thing.text) || comparedWith(tokens, first)) return false;
  return ofThing || (linked && period === null && !person.test(thing.text) && !roleWord.test(thing.text));
}

/** "of" in other languages; before a range it is "from". */
const fromWords = /^(?:von|van|de|di|av|af|på|za)$/;
const person = /(?:er|or|ian|ant|eur|mann|frau|kraft)$/;
/** Offers, and words whose sense goes on before them ("in Höhe von"). */
const noThing = /^(?:average|höhe|hauteur|offers?|offering|bieten|competitive|remote|hybrid|time|team)$/;

interface Look {
  pay: boolean;
  base: boolean;
  total: boolean;
  refusal: 'company' | 'benefit' | null;
  /** The base pay is named right at the amount. */
  adjacent: boolean;
}

const nothing: Look = { pay: false, base: false, total: false, refusal: null, adjacent: false };

/** A stipend is an intern's pay, or a perk: "housing stipend", "a stipend for home office equipment". */
function isPerk(tokens: Token[], at: number): boolean {
  if (tokens[at]?.text !== 'stipend') return false;
  const before = tokens[at - 1];
  return (
    tokens[at + 1]?.text === 'for' ||
    (before?.kind === 'word' &&
      !/^(?:an?|the|of|as|monthly|weekly|hourly|interns?|internship|fixed)$/.test(before.text))
  );
}

function lookBack(tokens: Token[], first: number): Look {
  const look: Look = { ...nothing };
  let sentences = 0;
  for (let step = 1; step <= 30; step++) {
    const at = first - step;
    const token = tokens[at];
    if (!token) break;
    if (endsSentence(tokens, at) && ++sentences > 1) break;
    if (sentences > 0 && step > 16) break;
    if (step <= 4 && sentences === 0 && totalWords.has(token.text)) look.total = true;
    if (isPayWord(token.text) && !isPerk(tokens, at)) {
      look.pay = true;
      look.base ||= baseWords.has(token.text);
      if (step <= 2 && look.base) look.adjacent = true;
      if (!totalWords.has(token.text) && !payVerbs.has(token.text)) break;
    } else if (sentences === 0 && step <= 8) look.refusal ??= refusalBefore(tokens, at, step);
  }
  return look;
}

function refusalBefore(tokens: Token[], at: number, step: number): Look['refusal'] {
  const refusal = refusalAt(tokens, at);
  if (refusal !== 'benefit') return refusal;
  if (step > 6) return null;
  const joined = /^(?:\+|&|and|incl|including|plus|with)$/.test(tokens[at - 1]?.text ?? '');
  return joined ? null : 'benefit';
}

/** What a word says against the amount; "award rate" and "market salary" speak of pay. */
function refusalAt(tokens: Token[], at: number): Look['refusal'] {
  const { kind, text } = tokens[at] as Token;
  const benefit = kind === 'word' && isBenefit(text);
  if (!benefit && !(kind === 'word' && isCompanyMoney(text))) return null;
  if (opensTitle(tokens, at) || (!benefit && isPayWord(tokens[at + 1]?.text))) return null;
  return benefit ? 'benefit' : 'company';
}

/** "Training Coordinator", "Learning & Development Manager", "Investigator": the word belongs to a job's title. */
function opensTitle(tokens: Token[], at: number): boolean {
  for (let next = at; next <= at + 3; next++) {
    const { kind, text } = tokens[next] ?? {};
    if (text === undefined || (kind !== 'word' && text !== '&')) return false;
    if (roleWord.test(text)) return true;
    if (text.length <= 3 && !/^(?:&|and|und)$/.test(text)) return false;
  }
  return false;
}

function lookAhead(tokens: Token[], last: number, hasPeriod: boolean): Look {
  const look: Look = { ...nothing };
  let stopped = false;
  for (let step = 1; step <= 8; step++) {
    const at = last + step;
    const token = tokens[at];
    if (!token || endsSentence(tokens, at)) break;
    if (token.kind === 'number') break;
    const text = token.text;
    stopped ||= forwardStops.has(text) && !(step <= 2 && /^[-/)]$/.test(text));
    if (!stopped && step <= 3 && (totalWords.has(text) || (afterTax.test(text) && !hasPeriod))) look.total = true;
    if (afterTax.test(text)) look.total = true;
    if (isPayWord(text) && !isPerk(tokens, at) && !isBenefit(tokens[at + 1]?.text ?? '')) {
      look.pay = true;
      look.base ||= baseWords.has(text);
      stopped = true;
    }
    if (stopped || look.refusal || step > 6) continue;
    look.refusal = refusalAt(tokens, at);
  }
  return look;
}

/** "Level 4: 110k - 130k. Salary depends on level.": the next sentence says what the range was. */
function paySpokenOfNext(tokens: Token[], last: number): boolean {
  let sentences = 0;
  for (let at = last + 1; at <= last + 24 && at < tokens.length && sentences < 3; at++) {
    if (endsSentence(tokens, at)) sentences++;
    if (baseWords.has((tokens[at] as Token).text)) return true;
  }
  return false;
}

/** "Average salary for a nurse is ...", "Gehälter für ... liegen zwischen ...": a statistic, unless it speaks of this job. */
function isMarket(tokens: Token[], first: number): boolean {
  for (let at = first - 1; at > first - 23 && at >= 0; at--) {
    if (endsSentence(tokens, at)) return false;
    const { text } = tokens[at] as Token;
    if (((marketWords.has(text) || marketStem.test(text)) && averagesPay(tokens, at, first)) || isLaw(tokens, at))
      return true;
    if (plural.test(text) && ofOthers(tokens, at)) return true;
  }
  return false;
}

/** "The federal minimum wage is ...", "Der gesetzliche Mindestlohn beträgt ...": the law's figure, not this job's. */
function isLaw(tokens: Token[], at: number): boolean {
  const { text } = tokens[at] as Token;
  if (text === 'mindestlohn') return /^gesetzliche/.test(tokens[at - 1]?.text ?? '');
  if (text !== 'wage' || !/^(?:minimum|living)$/.test(tokens[at - 1]?.text ?? '')) return false;
  return (
    /^(?:federal|state|national|legal|statutory|real)$/.test(tokens[at - 2]?.text ?? '') ||
    /^(?:in|is)$/.test(tokens[at + 1]?.text ?? '')
  );
}

function averagesPay(tokens: Token[], at: number, first: number): boolean {
  const next = [0, 1, 2, 3].some((step) => isPayWord(tokens[at + step]?.text));
  return next && !tokens.slice(at, first).some(({ text }) => text === 'this');
}

/** "salaries for nurses", not "salaries for this position". */
function ofOthers(tokens: Token[], at: number): boolean {
  return scope.test(tokens[at + 1]?.text ?? '') && !thisJob.test(tokens[at + 2]?.text ?? '');
}

const sentenceReach = 24;

function countUnknown(tokens: Token[], { first, last }: Candidate): number {
  return unknownAlong(tokens, first, -1) + unknownAlong(tokens, last, 1);
}

function unknownAlong(tokens: Token[], from: number, step: 1 | -1): number {
  let unknown = 0;
  for (let count = 1; count < sentenceReach; count++) {
    const token = tokens[from + step * count];
    if (!token || endsSentence(tokens, from + step * count)) break;
    if (isUnknown(token)) unknown++;
  }
  return unknown;
}

function isUnknown(token: Token): boolean {
  return token.kind === 'word' && !fillerWords.has(token.text) && !isPayWord(token.text);
}
