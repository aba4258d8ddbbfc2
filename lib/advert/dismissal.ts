import type { Span } from './span.ts';

/**
 * Names that an ad only names to do without them. A cue ("we don't use", "is gone", "looked after by") has a scope: what
 * follows it to the end of its clause, what its predicate speaks of before it, or all of its sentence. To teach another
 * way of saying it, add its words to the cue of the right scope.
 */

const negation = `(?:(?:do|does|did|will|would|can|could|is|are|have|has)(?: not|n['’]t)|won['’]t|can['’]t|cannot|don['’]?t|doesn['’]?t|never|no longer|nobody|no one|neither of us)`;
const using = String.raw`(?:us(?:e|ed|es|ing)|run(?:s|ning)?|need(?:s|ed)?|want|wanted|requir\p{L}+|expect\p{L}*|ask(?:s|ed|ing)? (?:you )?(?:for|about)|care(?: much| at all| less)? (?:about|for|if|whether)|touch(?:es|ed)?|work(?:ing)? (?:with|in|on)|licen[sc]e|operate|look(?:ing)? (?:for|at)|open|deal with|involve|include|cover|support|see|bother with|fuss\p{L}* about|worr(?:y|ied) about|do|place|own|have|on|in the market for|part of|a|an|your|our)`;
/** "You do not have" speaks of the reader: what they lack is asked of them all the same. */
const reader = /\b(?:you|who|that|those|candidates?|applicants?|and) $/iu;
const readersVerb = /\b(?:have|own|do|a|an|on|your|our|see)$/iu;
const notOnly = /^ (?:just|only|merely|more than|to (?:be|leave|have)|another|anything (?:but|other|beyond|more))\b/iu;

const listed = String.raw`(?:\s*(?:our|the|its|your|any|an?|legacy|old|of|from|out|about)\b){0,3}`;
/** What stands behind these words is not used, to the end of the clause. */
const forward = new RegExp(
  [
    String.raw`\b(?<negated>${negation}(?: (?:really|actually|currently|even|ever|also|typically|normally|usually|yet|particularly|at all)){0,2} ${using})\b`,
    String.raw`(?<![\p{L}-])no (?!matter|less|fewer|more|later|doubt|problem|one\b|longer|substitute|exceptions?|excuses|need to (?:be|have)|fear|stranger|portfolio|nonsense|two|questions|better|place|limit|shortage|right|wrong|such)`,
    String.raw`\b(?:forget(?: about)?|(?:could|can)(?: not|n['’]?t) care less (?:about|for|if|whether)|not? (?:fussed|bothered|worried|interested|concerned) (?:about|by|with|in)|spare us|no need (?:for|of)|no use for|stopped using|can skip|feel free to skip|(?<=\b(?:we|they|it|i) )used to (?:be|use|run|have|work)(?: on| with| in)?|instead of|rather than|other than|as opposed to|unlike|got rid of|get(?:ting)? rid of|(?:say(?:ing)?|said) goodbye to|leave(?= [^.;]{2,40} to (?:the|our|others)\b)|not here:|not (?:an?|your|our)\b(?! problem| issue))`,
    String.raw`(?<=\b(?:we|they|are|is|am|['’](?:re|ve)|have|has|been|just|finally|recently|and|company|team) (?:\p{L}+ )?)(?:dump(?:ed|ing)|ditch(?:ed|ing)|scrapp(?:ed|ing)|abandon(?:ed|ing)|retir(?:ed|ing)|sunset(?:ting|ted)?|decommission(?:ed|ing)|deprecat(?:ed|ing)|axing|axed|outgrew|outgrown|dropp(?:ed|ing)(?! off)|phas(?:ed|ing) out)\b(?! truck)${listed}`,
    '[✗✘❌🚫]',
    String.raw`\b(?:neither|nor) (?:is|are|do|does|will|would)\b(?: (?:we|you|they))?(?: \p{L}+)??`,
    String.raw`\b(?:the|another|their) (?:\p{L}+ ){1,3}(?:team|group|colleagues|department|people|side|agency|vendor|partner),? (?:who|which) (?:use|uses|run|runs|handle|handles|own|owns|work in|works in)`,
    String.raw`(?<=^[\s\-*•(]*)not (?!only|just|sure|afraid|to|all|every|because|if)`,
    String.raw`\b(?:our|the|an?|their) (?:sister|other|neighbou?ring) (?:sites?|plants?|teams?|offices?|clinics?|branch(?:es)?|locations?|shops?|stores?|departments?|compan(?:y|ies))\b`,
  ].join('|'),
  'giu',
);
const forwardEnd =
  /[;:)✗✘❌🚫✓✔✅]|[.!?](?=\s|$)|\s[–—-]\s|\b(?:but|instead|because|since|though|although|if|unless|however|except|here it is|it is|it['’]s|now)\b|(?:,|\band) (?:[\p{L}.+#]+ ){1,3}(?:is|are|must|will|required|requires)\b|,? \b(?:so|and|while) (?:we|you|our|it|the)\b|, (?:we|you|it|they|just|only|which|who|our|all|so|everything)\b|\b(?:in favou?r of|for (?=\p{Lu})|with (?=\p{Lu}))/u;

const notWanted = String.raw`(?:used|needed|required|reqd|necessary|essential|part of|applicable|relevant|expected|allowed|in (?:use|our|this|the)|supported|ours?|something|a (?:thing|must|requirement|criterion|factor|need)|important|of interest|enough|sufficient|counted|considered|accepted|ever|here|on (?:this|the|our)|for (?:this (?:role|job|post|position)|us)|your|where|done|installed|licensed|run|touched|involved|included|covered|wanted|asked|at this|people|us\b|any ?more|a concern|a priority|welcome|among|in scope|(?!limited|concerned|guaranteed|interested|intimidated|scared|satisfied|confused|bothered|fazed|tied|need)\p{L}+ed)`;
const gone = String.raw`(?:retired|replaced|phased|sunset|decommissioned|deprecated|dropped|removed|abandoned|shut down|switched off|discontinued|banned|gone|out\b(?! of)|history|dead|sold\b|overkill|obsolete|behind us|prohibited|forbidden|blocked|disallowed|off the table|a thing of the past|on (?:its|the|their) way out|in the (?:past|bin|museum))`;
const others = String.raw`(?:handled|done|run|looked after|monitored|managed|maintained|owned|operated|kept|taken care of|processed|administered|covered|serviced)(?: \p{L}+){0,2}? (?:by (?!you\b|this (?:role|position|person|job)|the (?:successful|person|ideal)|hand)|centrally|elsewhere|off-?site|upstairs|at (?:head|corporate))`;
/** What these words speak of, in front of them, is not used. */
const backward = new RegExp(
  [
    String.raw`\b(?:(?:is|are|was|were|be|been)(?: not|n['’]t)|['’](?:s|re) not|(?<!only |if |or |why )not)(?: (?:really|actually|currently|even|strictly|at all|going to be|be)){0,2} ${notWanted}`,
    String.raw`\b(?:is|are|was|were|be|been|being|got|gets|['’](?:s|re))(?: (?:\p{L}+ ){0,2}?)?${gone}`,
    String.raw`\b(?:is|are|was|were|gets?|be)(?: (?:all|also|mostly|usually))? ${others}`,
    String.raw`\b(?:(?:(?:will|does|do|can|would)(?: not|n['’]t)|won['’]t|can['’]?t|cannot)(?: (?:be|get|really|even)){0,2} (?:matter|count|help|apply|qualify|suffice|substitute|interest|considered|accepted|counted|needed|required|used|impress)|carr(?:y|ies) no weight|mean(?:s)? nothing|makes? no difference)`,
    String.raw`\b(?:stays?|belongs?|can stay|can be left|may be left) (?:at home|home|at the door|behind|with (?:the|our|another)|to (?:the|our|another))`,
    String.raw`(?<!that |which )\b(?:go|goes) (?:over )?to (?:the|our|another|an?) (?:\p{L}+ ){0,2}(?:team|group|department|colleagues?|dealer|vendor|contractors?|specialists?)\b`,
    String.raw`\b(?:at|in|with|for) (?:the|our|an?) (?:other|sister|another) (?:site|plant|team|office|clinic|branch|location|shop|store|department|building)s?\b`,
    String.raw`\b(?:is|are) used (?:only by|by [^.;]{2,40} only\b)`,
    String.raw`\b(?:unnecessary|superfluous|would be wasted|someone else['’]s|(?:is|are) only for (?:the|our)\b|(?:is|are) (?:built|made|written|created) by (?:the|our|another) (?:\p{L}+ ){1,2}(?:team|group|department)\b)`,
    String.raw`\bhas (?:it|them) not us`,
    String.raw`(?<=[\s/:,–—-])(?:no|nope|nah|not us|never|no thanks|no thank you|neither)\s*[.!]*\s*$`,
    String.raw`\bto (?:him|her|them)sel(?:f|ves)\b`,
  ].join('|'),
  'giu',
);
/** Words that say it of all that the sentence named before them. */
const backwardAll =
  /\b(?:not|n['’]t)\s+any\s?(?:more|longer)\b|\bnot any ?more\b|\b(?:off|leaving|dropping|dumping|replacing|retiring|rid of|away from) (?:it|them|that)\b|\b(?:it|that|this|they|those|these)(?:['’]s|['’]re| is| are| was| were)(?: \p{L}+){0,2}? (?:gone|out|dead|history|discontinued|banned|over|retired|replaced)\b|\b(?:(?:need|should)(?: not|n['’]t) (?:worry|concern|bother)|not (?:your|our) (?:problem|job|concern|thing|world|style|game)|not on your (?:plate|desk))|\b(?:has|have|was|were) (?:since )?been replaced\b|\b(?:we(?: wo| do| will)?|you(?: wo| will|['’]ll)) ?(?:n['’]t|not|never)(?: ever)? \p{L}+ (?:it|them|that|those|either|any|one)\b/giu;

const reach = 200;
/** What is longer is no sentence: its end is not read for scopes, so that a page without a full stop stays cheap. */
const longestSentence = 2_000;

/** A span whose names the ad does without; after a bare "no" only names are meant: "no felonies" asks for a clean record. */
export interface Dismissed extends Span {
  bareNo: boolean;
}

/** The spans of a sentence whose names it does without; empty for most sentences. */
export function dismissedIn(text: string): Dismissed[] {
  const sentence = text.slice(0, longestSentence);
  const ahead = matchesOf(sentence, forward).filter((cue) => !isOfReader(sentence, cue));
  return [
    ...ahead.map(({ start, end }) => ({
      start: end,
      end: endOfScope(sentence, end),
      bareNo: /^no $/iu.test(sentence.slice(start, end)),
    })),
    ...behindCues(sentence).map((span) => ({ ...span, bareNo: false })),
  ];
}

function behindCues(sentence: string): Span[] {
  return [
    ...matchesOf(sentence, backward).map(({ start }) => ({ start: startOfScope(sentence, start), end: start })),
    ...matchesOf(sentence, backwardAll).map(({ start }) => ({ start: startOfPart(sentence, start), end: start })),
    ...byOthers(sentence),
    ...deniedInside(sentence),
  ];
}

function matchesOf(text: string, cue: RegExp): Span[] {
  return [...text.matchAll(cue)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function isOfReader(sentence: string, { start, end }: Span): boolean {
  const cue = sentence.slice(start, end);
  return (
    notOnly.test(sentence.slice(end, end + 30)) ||
    (readersVerb.test(cue) && reader.test(sentence.slice(Math.max(0, start - 14), start)))
  );
}

function endOfScope(sentence: string, from: number): number {
  const ahead = sentence.slice(from, from + reach);
  const stop = ahead.search(forwardEnd);
  return from + (stop < 0 ? ahead.length : stop);
}

/** "Scheduling is handled by colleagues using Asana": what stands behind is theirs too. */
function byOthers(sentence: string): Span[] {
  return matchesOf(sentence, new RegExp(others, 'giu')).map(({ end }) => ({
    start: end,
    end: endOfScope(sentence, end),
  }));
}

const partEnd = /;|[.!](?=\s)|\bbut\b/giu;

function startOfPart(sentence: string, to: number): number {
  const from = Math.max(0, to - reach);
  const behind = sentence.slice(from, to).replace(/[\s,;:–—-]+$/u, '');
  const pronoun = behind.replace(/\b(?:but|and|so)(?: (?:we|they))?(?:['’]re| are| will be)?(?: \p{L}+)?$/iu, '');
  return from + (matchesOf(pronoun, partEnd).at(-1)?.end ?? 0);
}

const clauseStart = /[;:]|[.!?](?=\s)|\s[–—-]\s|\b(?:but|though|while|because|and (?:we|you|it|our|the))\b/giu;
/** A member of a list has no verb of its own. */
const hasVerb =
  /\b(?:is|are|was|were|will|must|have|has|need|needs|required?|use|uses|know|work|preferred|accepted|considered|okay|ok|fine|welcome|nice|helpful|plus|useful|great|we|you|your|with|experience|looking)\b/iu;

/** Back over the list the predicate speaks of: "Excel is required, SAP and Oracle are not used" begins at "SAP". */
function startOfScope(sentence: string, to: number): number {
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

/** Words before a name that say it is not what the job works with: "moved off X", "replacing our X". */
const before =
  /\b(?:(?:migrat|mov|switch|transition|chang|convert)\p{L}*(?: [\p{L}'’]+){0,3}? (?:off|away|from|off of|away from)(?: (?:of|from|our|the|its|legacy|old)){0,3}|left|leaving|retir\p{L}+(?: our| the| its)?|replac(?:ing|ed|es)(?: our| the| its| legacy| old){0,3}|replace (?:our|the last|legacy|old)(?: \p{L}+){0,2}|(?:^|[\s(,])not|alternatives? to|competitors? (?:of|to|such as)|formerly|previously(?: known as| on| using)?|banned|(?:some|any|a few|the) legacy)\s*(?:\p{L}+(?:,| or| and)\s+)?$/iu;

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

const openNegation =
  /^\W*(?:no\b|nope|nah|not\b(?! (?:just|only))|never|neither|none|don['’]?t (?!wait|hesitate|delay|be |miss|apply|forget)|do not (?!wait|hesitate|delay)|we (?:don['’]?t|do not|have never|never)|we['’]ve never|does(?: not|n['’]t)|irrelevant|whatever|forget|skip|sorry|we leave|that['’]s (?:for|someone|the|not)|leave (?:it|them)|who cares|(?:could|can)(?: not|n['’]t) care|isn['’]t|lol\b|haha|optional|nice,? (?:but )?not)/iu;
/** "Culinary school? Not needed." in one sentence. */
function deniedInside(sentence: string): Span[] {
  return matchesOf(sentence, /\?(?=\s)/gu).flatMap(({ start, end }) => {
    const from = startOfScope(sentence, start);
    const asked = `${sentence.slice(from, start)}?`;
    return isDenied(asked, sentence.slice(end, end + 40)) ? [{ start: from, end: start }] : [];
  });
}

const question = /^[^?]{3,90}\?[\s"”)]*$/u;
const addressed =
  /^\W*(?:do|does|are|can|could|have|has|would|will|want|ready|looking|think|interested|who|what|how|why|where|did|got|know|is|sounds?|love|like|enjoy)\b/iu;

/** "Ansible or Vault? Nope.": a question of bare names that the next sentence denies. */
export function isDenied(sentence: string, next: string | undefined): boolean {
  return next !== undefined && question.test(sentence) && !addressed.test(sentence) && openNegation.test(next);
}
