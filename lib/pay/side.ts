import type { Amount } from './amount.ts';
import type { Token } from './lex.ts';
import {
  ceilingTails,
  ceilingWords,
  comparison,
  floorTails,
  floorWords,
  littleWords,
  thanWords,
} from './range-words.ts';

/** Whether an amount is only the lower or only the upper end ("From 50", "50+", "bis zu 50"); null for neither. */
export function sideOf(tokens: Token[], one: Amount, last: number): 'floor' | 'ceiling' | null {
  const next = [tokens[last + 1]?.text, tokens[last + 2]?.text];
  const tails = [next[0] ?? '', next.join(' ')];
  if (
    one.plus ||
    tokens[last]?.text === '+' ||
    tails.some((tail) => floorTails.includes(tail) && !extraFollows(tokens, last, tail))
  )
    return 'floor';
  if (tails.some((tail) => ceilingTails.includes(tail))) return 'ceiling';
  return sideBefore(tokens, one.first);
}

/** "$100k plus super": there "plus" adds something and is no floor. */
function extraFollows(tokens: Token[], last: number, tail: string): boolean {
  return tail === 'plus' && tokens[last + 2] !== undefined;
}

function sideBefore(tokens: Token[], first: number): 'floor' | 'ceiling' | null {
  const compared = comparedWith(tokens, first);
  if (compared) return compared;
  let floor = false;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const text = tokens[at]?.text ?? '';
    if (text === 'to' || text === 'do') return opensCeiling(tokens, at) ? 'ceiling' : null;
    if (ceilingWords.has(text)) return 'ceiling';
    floor ||= floorWords.has(text);
    if (!littleWords.has(floor ? (tokens[at - 1]?.text ?? '') : text)) break;
  }
  return floor ? 'floor' : null;
}

/** "more than 50", "no less than 50": the lower end; "less than 50", "not more than 50": the upper; else null. */
export function comparedWith(tokens: Token[], first: number): 'floor' | 'ceiling' | null {
  const [before = '', than = ''] = [tokens[first - 2]?.text, tokens[first - 1]?.text];
  if (than === 'exceed') return before === 'to' ? 'ceiling' : null;
  const compared = thanWords.has(than) ? comparison.exec(before) : null;
  if (!compared) return null;
  const denied = /^(?:no|not|nicht|non|pas|nie|geen)$/.test(tokens[first - 3]?.text ?? '');
  return (compared[1] !== undefined) !== denied ? 'floor' : 'ceiling';
}

/** "to" and the Polish "do" are common words: they cap an amount only where a text or clause opens, or behind "up". */
function opensCeiling(tokens: Token[], at: number): boolean {
  return at === 0 || tokens[at - 1]?.text === 'up' || tokens[at - 1]?.kind === 'mark';
}
