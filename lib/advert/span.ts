/** Where something stands in a text, as offsets of that text. */
export interface Span {
  start: number;
  end: number;
}

/** Where a pattern (with the flag "g") matches in a text. */
export function matchesOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
