import type { Token } from './lex.ts';
import { multiplierCurrency, multiplierWords, touchingMultipliers } from './multiplier-words.ts';

/** One number with the multiplier and currency that belong to it, as token indexes `first`..`last`. */
export interface Amount {
  raw: number;
  alternative: number;
  digits: string;
  /** The multiplier's word, null when none stands there. */
  multiplier: string | null;
  currency: string | null;
  /** A "+" right behind it. */
  plus: boolean;
  first: number;
  last: number;
}

/** The amount whose number is token `at`; null when that token is no number of money. */
export function readAmount(tokens: Token[], at: number): Amount | null {
  const number = tokens[at];
  if (number?.kind !== 'number' || Number.isNaN(number.value)) return null;
  const before = currencyBefore(tokens, at);
  const multiplier = multiplierAfter(tokens, at) ?? null;
  let last = multiplier ? at + 1 : at;
  const after = currencyAfter(tokens, last, before.family !== null);
  last = after.last;
  const plus = isPlus(tokens, last);
  const word = multiplier ?? before.multiplier;
  return {
    raw: number.value,
    alternative: number.alternative,
    digits: number.text,
    multiplier: word,
    currency: preferCode(after.family, before.family) ?? (word && (multiplierCurrency[word] ?? null)),
    plus,
    first: before.first,
    last: plus ? last + 1 : last,
  };
}

/** Whether `next` touches `previous` without a space. */
export function touches(previous: Token | undefined, next: Token | undefined): boolean {
  return !!previous && !!next && previous.end === next.start;
}

function currencyBefore(tokens: Token[], at: number) {
  let first = at;
  for (let skipped = 0; skipped < 3 && isOpener(tokens[first - 1]); skipped++) first--;
  let family: string | null = null;
  for (let seen = 0; seen < 2 && tokens[first - 1]?.kind === 'currency'; seen++) {
    first--;
    family = preferCode(family, (tokens[first] as Token).family);
  }
  if (family === null) return { family, first: at, multiplier: null };
  const prefix = tokens[first - 1];
  const scaled = prefix?.kind === 'word' && /^[kt]$/.test(prefix.text) && touches(prefix, tokens[first]);
  return { family, first: scaled ? first - 1 : first, multiplier: scaled ? 'k' : null };
}

/** Marks between a currency's label and its number: "Rate($): 70". */
function isOpener(token: Token | undefined): boolean {
  return token?.kind === 'mark' && /[):(.]/.test(token.text);
}

function multiplierAfter(tokens: Token[], at: number): string | null {
  const word = tokens[at + 1];
  if (word?.kind === 'mark' || !word) return null;
  if (word.kind === 'word' && word.text === 't' && tokens[at + 2]?.family === 'EUR') return 'k';
  if (multiplierWords[word.text] === undefined) return null;
  const single = touchingMultipliers.has(word.text);
  const free = /^[kl]$/.test(word.text) || tokens[at + 2]?.kind === 'currency' || word.text === 'cr';
  return !single || touches(tokens[at], word) || free ? word.text : null;
}

function currencyAfter(tokens: Token[], from: number, hasBefore: boolean) {
  let last = from;
  let family: string | null = null;
  const inParens =
    tokens[last + 1]?.text === '(' && tokens[last + 2]?.kind === 'currency' && tokens[last + 3]?.text === ')';
  if (inParens) return { family: (tokens[last + 2] as Token).family, last: last + 3 };
  for (let seen = 0; seen < 2; seen++) {
    const next = tokens[last + 1];
    if (next?.kind !== 'currency' || belongsToNext(tokens, last + 1, hasBefore)) break;
    family = preferCode(family, next.family);
    last++;
  }
  return { family, last };
}

/** "70 $80" : the sign belongs to the number behind it. */
function belongsToNext(tokens: Token[], at: number, hasBefore: boolean): boolean {
  const follows = tokens[at + 1]?.kind === 'number';
  if (!follows) return false;
  return hasBefore || (touches(tokens[at], tokens[at + 1]) && !touches(tokens[at - 1], tokens[at]));
}

function preferCode(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one === one.toUpperCase() ? one : other;
}

function isPlus(tokens: Token[], last: number): boolean {
  const sign = tokens[last + 1];
  if (sign?.text !== '+') return false;
  const next = tokens[last + 2];
  const ends = !next || (next.kind === 'mark' && /[\n).,;|•/-]/.test(next.text));
  return ends || (touches(tokens[last], sign) && !touches(sign, next));
}
