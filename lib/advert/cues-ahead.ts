import { anyOf, oneOf } from './any-of.ts';
import { matchesOf, type Span } from './span.ts';

/** Cues of a dismissal whose scope lies ahead: "we don't use ...", "no ...", "instead of ...". */

/** Who does it not: "does not", "won't", "nobody". */
const negation = oneOf`
  (?:do|does|did|will|would|can|could|is|are|have|has)(?: not|n['’]t)
  won['’]t|can['’]t|cannot
  don['’]?t|doesn['’]?t
  never|no longer
  nobody|no one|neither of us
`;
/** What is not done with the thing: "use", "ask for", "care about". */
const using = oneOf`
  us(?:e|ed|es|ing)|run(?:s|ning)?|need(?:s|ed)?|want|wanted
  requir\p{L}+|expect\p{L}*
  ask(?:s|ed|ing)? (?:you )?(?:for|about)
  care(?: much| at all| less)? (?:about|for|if|whether)
  touch(?:es|ed)?|work(?:ing)? (?:with|in|on)
  licen[sc]e|operate
  look(?:ing)? (?:for|at)|open|deal with
  involve|include|cover|support|see
  bother with|fuss\p{L}* about|worr(?:y|ied) about
  do|place|own|have
  on|in the market for|part of
  a|an|your|our
`;
const adverb = '(?:really|actually|currently|even|ever|also|typically|normally|usually|yet|particularly|at all)';
/** "No" before these asks or promises something: "no later than", "no need to be shy", "no two days are alike". */
const noDismissal = oneOf`
  matter|less|fewer|more|later|doubt|problem
  one\b|longer|substitute|exceptions?|excuses
  need to (?:be|have)
  fear|stranger|portfolio|nonsense
  two|questions|better|place|limit|shortage|right|wrong|such
`;
/** "We are", "the company finally", before a word of leaving something. */
const leaver = oneOf`
  we|they|are|is|am|['’](?:re|ve)|have|has|been
  just|finally|recently|and
  company|team
`;
const leaving = oneOf`
  dump(?:ed|ing)|ditch(?:ed|ing)|scrapp(?:ed|ing)|abandon(?:ed|ing)
  retir(?:ed|ing)|sunset(?:ting|ted)?|decommission(?:ed|ing)|deprecat(?:ed|ing)
  axing|axed|outgrew|outgrown
  dropp(?:ed|ing)(?! off)|phas(?:ed|ing) out
`;
const whose = String.raw`(?:\s*(?:our|the|its|your|any|an?|legacy|old|of|from|out|about)\b){0,3}`;
/** Set phrases. */
const phrase = oneOf`
  forget(?: about)?
  (?:could|can)(?: not|n['’]?t) care less (?:about|for|if|whether)
  not? (?:fussed|bothered|worried|interested|concerned) (?:about|by|with|in)
  spare us|no need (?:for|of)|no use for|stopped using
  can skip|feel free to skip
  // "we used to run on X"; but not "the software used to run X"
  (?<=\b(?:we|they|it|i) )used to (?:be|use|run|have|work)(?: on| with| in)?
  instead of|rather than|other than|as opposed to|unlike
  got rid of|get(?:ting)? rid of
  (?:say(?:ing)?|said) goodbye to
  // "leave X to the office"
  leave(?= [^.;]{2,40} to (?:the|our|others)\b)
  // "left over from our X days"
  left ?over from (?:our|the|its) (?=(?:[\p{L}.+#]+ ){1,3}(?:days|era|times)\b)
  not here:
  not (?:an?|your|our)\b(?! problem| issue)
`;

/** What stands behind these words is not used, to the end of the clause. */
const cue = anyOf('giu')`
  // "we do not really use"
  \b(?<negated>${negation}(?: ${adverb}){0,2} ${using})\b
  (?<![\p{L}-])no (?!${noDismissal})
  \b${phrase}
  (?<=\b${leaver} (?:\p{L}+ )?)${leaving}\b(?! truck)${whose}
  [✗✘❌🚫]
  // "nor do we run"
  \b(?:neither|nor) (?:is|are|do|does|will|would)\b(?: (?:we|you|they))?(?: \p{L}+)??
  // "the analytics team, who use": what others use
  \b(?:the|another|their) (?:\p{L}+ ){1,3}(?:team|group|colleagues|department|people|side|agency|vendor
    |partner),? (?:who|which) (?:use|uses|run|runs|handle|handles|own|owns|work in|works in)
  // a line that begins with "Not"
  (?<=^[\s\-*•(]*)not (?!only|just|sure|afraid|to|all|every|because|if)
  // "our sister plant"
  \b(?:our|the|an?|their) (?:sister|other|neighbou?ring) (?:sites?|plants?|teams?|offices?|clinics?
    |branch(?:es)?|locations?|shops?|stores?|departments?|compan(?:y|ies))\b
`;

/** Where the scope of such a cue ends. */
export const endAhead = anyOf('u')`
  [;:)✗✘❌🚫✓✔✅]
  [.!?](?=\s|$)
  \s[–—-]\s
  \b(?:but|instead|because|since|though|although|if|unless|however|except|here it is|it is|it['’]s|now)\b
  // ", Excel is", "and X is required": a predicate of its own
  (?:,|\band) (?:[\p{L}.+#]+ ){1,3}(?:is|are|must|will|required|requires)\b
  ,? \b(?:so|and|while) (?:we|you|our|it|the)\b
  , (?:we|you|it|they|just|only|which|who|our|all|so|everything)\b
  // "dropped X in favor of Y"
  \b(?:in favou?r of|for (?=\p{Lu})|with (?=\p{Lu}))
`;

/** "You do not have" speaks of the reader: what they lack is asked of them all the same. */
const reader = /\b(?:you|who|that|those|candidates?|applicants?|and) $/iu;
const readersVerb = /\b(?:have|own|do|a|an|on|your|our|see)$/iu;
/** "You will not just use X": X is used. */
const notOnly = /^ (?:just|only|merely|more than|to (?:be|leave|have)|another|anything (?:but|other|beyond|more))\b/iu;

/** The cues of a sentence whose scope lies ahead of them; what is said of the reader is none. */
export function cuesAhead(sentence: string): Span[] {
  return matchesOf(sentence, cue).filter((span) => !isOfReader(sentence, span));
}

function isOfReader(sentence: string, { start, end }: Span): boolean {
  return (
    notOnly.test(sentence.slice(end, end + 30)) ||
    (readersVerb.test(sentence.slice(start, end)) && reader.test(sentence.slice(Math.max(0, start - 14), start)))
  );
}
