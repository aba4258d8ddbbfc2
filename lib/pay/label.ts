import type { Candidate } from './candidate.ts';
import type { Token } from './lex.ts';
import { fillerWords } from './pay-words.ts';
import { endsSentence, isPayWord } from './period.ts';
import { betweenWords, littleWords } from './range-words.ts';

const noise = new Set(
  'for in the our is are of this role position candidates located based job range ranges annual annually hourly expected starting and : - ( ) , – from between usd eur'.split(
    ' ',
  ),
);
const longest = 70;

/** What one of several ranges is for: the words before it on its line ("New York: ", "Level 4 - "), else the ones behind; null when there are none. */
export function labelOf(tokens: Token[], candidate: Candidate, text: string): string | null {
  return clean(tokens, before(tokens, candidate.first), text) ?? clean(tokens, after(tokens, candidate.last), text);
}

function before(tokens: Token[], first: number): [number, number] {
  let from = first;
  while (
    from > 0 &&
    first - from < 14 &&
    !endsSentence(tokens, from - 1) &&
    tokens[from - 1]?.kind !== 'currency' &&
    !isMoney(tokens[from - 1])
  )
    from--;
  return [from, first - 1];
}

function after(tokens: Token[], last: number): [number, number] {
  let to = last;
  while (
    to < tokens.length - 1 &&
    to - last < 10 &&
    !endsSentence(tokens, to + 1) &&
    tokens[to + 1]?.text !== ',' &&
    !isMoney(tokens[to + 1])
  )
    to++;
  return [last + 1, to];
}

/** A number large enough to be an amount; "Level 4" and "Zone 2" stay in the label. */
function isMoney(token: Token | undefined): boolean {
  return token?.kind === 'number' && !(token.value < 20);
}

function clean(tokens: Token[], [from, to]: [number, number], text: string): string | null {
  let [first, last] = [from, to];
  while (first <= last && isNoise(tokens[first] as Token)) first++;
  while (first <= last && isNoise(tokens[last] as Token)) last--;
  if (first > last) return null;
  return text
    .slice((tokens[first] as Token).start, (tokens[last] as Token).end)
    .replace(/\s+/g, ' ')
    .slice(0, longest);
}

function isNoise({ kind, text }: Token): boolean {
  return (
    kind === 'mark' ||
    noise.has(text) ||
    fillerWords.has(text) ||
    isPayWord(text) ||
    littleWords.has(text) ||
    betweenWords.has(text)
  );
}
