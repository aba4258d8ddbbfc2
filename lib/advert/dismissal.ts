import { anyOf, oneOf } from './any-of.ts';
import { cuesAhead } from './cues-ahead.ts';
import { cueBehind, cueBehindAll, handledByOthers } from './cues-behind.ts';
import { isDenied } from './denied-questions.ts';
import { endOfScope, startOfPart, startOfScope } from './scopes.ts';
import { matchesOf, type Span } from './span.ts';

/**
 * Names that an ad only names to do without them. A cue ("we don't use", "is gone", "looked after by") has a scope:
 * what follows it to the end of its clause (cues-ahead.ts), what its predicate speaks of before it, or all of its
 * sentence (cues-behind.ts). To teach another way of saying it, add its words to the cue of the right scope.
 */

/** What is longer is no sentence: its end is not read for scopes, so that a page without a full stop stays cheap. */
const longestSentence = 2_000;

/** A span whose names the ad does without; a bare "no" is for names only: "no felonies" asks for a clean record. */
export interface Dismissed extends Span {
  bareNo: boolean;
}

/** The spans of a sentence whose names it does without; empty for most sentences. */
export function dismissedIn(text: string): Dismissed[] {
  const sentence = text.slice(0, longestSentence);
  return [
    ...cuesAhead(sentence).map(({ start, end }) => ({
      start: end,
      end: endOfScope(sentence, end),
      bareNo: /^no $/iu.test(sentence.slice(start, end)),
    })),
    ...aroundCuesBehind(sentence).map((span) => ({ ...span, bareNo: false })),
  ];
}

function aroundCuesBehind(sentence: string): Span[] {
  return [
    ...matchesOf(sentence, cueBehind).map(({ start }) => ({ start: startOfScope(sentence, start), end: start })),
    ...matchesOf(sentence, cueBehindAll).map(({ start }) => ({ start: startOfPart(sentence, start), end: start })),
    ...byOthers(sentence),
    ...deniedInside(sentence),
  ];
}

/** "Scheduling is handled in Asana by colleagues using Notion": what stands within and behind is theirs too. */
function byOthers(sentence: string): Span[] {
  return matchesOf(sentence, handledByOthers).map(({ start, end }) => ({ start, end: endOfScope(sentence, end) }));
}

/** "Culinary school? Not needed." in one sentence. */
function deniedInside(sentence: string): Span[] {
  return matchesOf(sentence, /\?(?=\s)/gu).flatMap(({ start, end }) => {
    const from = startOfScope(sentence, start);
    const asked = `${sentence.slice(from, start)}?`;
    return isDenied(asked, sentence.slice(end, end + 40)) ? [{ start: from, end: start }] : [];
  });
}

/** Words right before a name that say it is not what the job works with. */
const leavingIt = oneOf`
  // "moved off X", "are migrating everything away from our old X"
  (?:migrat|mov|switch|transition|chang|convert)\p{L}*(?: [\p{L}'’]+){0,3}? (?:off|away|from|off of
    |away from)(?: (?:of|from|our|the|its|legacy|old)){0,3}
  left|leaving
  retir\p{L}+(?: our| the| its)?
  // "replacing our legacy X"; "replace" alone only with the old: "replace brake pads"
  replac(?:ing|ed|es)(?: our| the| its| legacy| old){0,3}
  replace (?:our|the last|legacy|old)(?: \p{L}+){0,2}
  (?:^|[\s(,])not
  alternatives? to
  competitors? (?:of|to|such as)
  formerly|previously(?: known as| on| using)?
  banned
  (?:some|any|a few|the) legacy
`;
const before = anyOf('iu')`
  \b${leavingIt}\s*(?:\p{L}+(?:,| or| and)\s+)?$
`;

/** Whether a sentence names what stands at a span only to say that the job does without it. */
export function isDismissed(
  sentence: string,
  { start, end }: Span,
  scopes: readonly Span[] = dismissedIn(sentence),
): boolean {
  return (
    scopes.some((scope) => scope.start <= start && scope.end >= end) ||
    before.test(sentence.slice(Math.max(0, start - 70), start))
  );
}
