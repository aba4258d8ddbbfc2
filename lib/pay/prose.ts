import { parsePay } from './parse.ts';
import type { Pay, PayHints } from './pay.ts';

/** No description is read further than this: what the page reader keeps at most. */
const longest = 100_000;

/**
 * The pay a job description states in running text, marked `fromProse`; further ranges (by place or level) in `others`.
 * Only amounts with a word of pay near them count; null when there is none. Linear in the text's length.
 */
export function findPayInProse(description: string, hints: PayHints): Pay | null {
  return parsePay(description.slice(0, longest), { ...hints, source: 'prose' });
}
