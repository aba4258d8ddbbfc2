import { anyOf, anyWordOf } from './any-of.ts';
import { endAhead } from './cues-ahead.ts';
import { matchesOf } from './span.ts';

/** How far a dismissal reaches from its cue: to the end of its clause, over its list, over its part of the sentence. */

const reach = 200;

/** Where the scope that begins at `from` ends. */
export function endOfScope(sentence: string, from: number): number {
  const ahead = sentence.slice(from, from + reach);
  const stop = ahead.search(endAhead);
  return from + (stop < 0 ? ahead.length : stop);
}

const partEnd = /;|[.!](?=\s)|\bbut\b/giu;

/** Where the part of the sentence begins that ends at `to`: parts are divided by ";", "." and "but". */
export function startOfPart(sentence: string, to: number): number {
  const from = Math.max(0, to - reach);
  const behind = sentence.slice(from, to).replace(/[\s,;:–—-]+$/u, '');
  const pronoun = behind.replace(/\b(?:but|and|so)(?: (?:we|they))?(?:['’]re| are| will be)?(?: \p{L}+)?$/iu, '');
  return from + (matchesOf(pronoun, partEnd).at(-1)?.end ?? 0);
}

const clauseStart = anyOf('giu')`
  [;:]
  [.!?](?=\s)
  \s[–—-]\s
  \b(?:but|though|while|because|and (?:we|you|it|our|the))\b
`;
/** A member of a list has no verb of its own. */
const hasVerb = anyWordOf('iu')`
  is|are|was|were|will|must
  have|has|need|needs|required?|use|uses|know|work
  preferred|accepted|considered|okay|ok|fine|welcome|nice|helpful|plus|useful|great
  we|you|your|with
  experience|looking
`;

/** Back over the list the predicate speaks of: "Excel is required, SAP and Oracle are not used" begins at "SAP". */
export function startOfScope(sentence: string, to: number): number {
  const from = Math.max(0, to - reach);
  const behind = blankBrackets(sentence.slice(from, to)).replace(/[\s,:?(–—-]+$/u, '');
  const start = Math.max(matchesOf(behind, clauseStart).at(-1)?.end ?? 0, behind.lastIndexOf('(') + 1);
  const members = behind.slice(start).split(',');
  let first = members.length - 1;
  while (first > 0 && !hasVerb.test(members[first - 1] ?? '')) first -= 1;
  return from + start + members.slice(0, first).join(',').length;
}

function blankBrackets(text: string): string {
  return text.replace(/\([^()]{0,80}\)/gu, (bracket) => '_'.repeat(bracket.length));
}
