import { anyOf, oneOf } from './any-of.ts';

/** Cues of a dismissal whose scope lies behind: "... is not used", "... was retired", "... is run by another team". */

/** "X is not ...": the participles and phrases with which an ad says that it does without X. */
const notWanted = oneOf`
  used|needed|required|reqd|necessary|essential|part of|applicable|relevant|expected|allowed
  in (?:use|our|this|the)
  supported|ours?|something
  a (?:thing|must|requirement|criterion|factor|need)
  important|of interest|enough|sufficient|counted|considered|accepted|ever|here
  on (?:this|the|our)
  for (?:this (?:role|job|post|position)|us)
  your|where|done|installed|licensed|run|touched|involved|included|covered|wanted|asked
  at this|people|us\b|any ?more
  a concern|a priority|welcome|among|in scope
  // any other participle, save those that are said of people or of limits: "not limited to", "not intimidated"
  (?!limited|concerned|guaranteed|interested|intimidated|scared|satisfied|confused|bothered|fazed|tied|need)
    \p{L}+ed
`;
/** "X is ...": it is no more, or it is banned. */
const gone = oneOf`
  retired|replaced|phased|sunset|decommissioned|deprecated|dropped|removed|abandoned
  shut down|switched off|discontinued|banned|gone
  out\b(?! of)
  history|dead|sold\b|overkill|obsolete|behind us
  prohibited|forbidden|blocked|disallowed|off the table
  a thing of the past|on (?:its|the|their) way out|in the (?:past|bin|museum)
`;
/** "Scheduling is handled by ...": others do it; but "handled by you", "by hand" is the reader's work. */
const byOthers = String.raw`${oneOf`
  handled|done|run|looked after|monitored|managed|maintained|owned|operated
  kept|taken care of|processed|administered|covered|serviced
`}(?: \p{L}+){0,2}? ${oneOf`
  by (?!you\b|this (?:role|position|person|job)|the (?:successful|person|ideal)|hand)
  centrally|elsewhere|off-?site|upstairs
  at (?:head|corporate)
`}`;

const willNot = oneOf`
  (?:will|does|do|can|would)(?: not|n['’]t)
  won['’]t|can['’]?t|cannot
`;
const countForIt = oneOf`
  matter|count|help|apply|qualify|suffice|substitute|interest
  considered|accepted|counted|needed|required|used|impress
`;

/** What stands between these words and the cue goes away, not what the sentence began with. */
const whileAway = String.raw`\b(?:when|while|if|after|before|until|once)\b[^.;,]{0,60}`;

/** "Handled by", wherever it stands: what follows it is theirs too. */
export const handledByOthers = new RegExp(byOthers, 'giu');

/** What these words speak of, in front of them, is not used. */
export const cueBehind = anyOf('giu')`
  // "is not strictly required", "isn't used"
  \b(?:(?:is|are|was|were|be|been)(?: not|n['’]t)|['’](?:s|re) not|(?<!only |if |or |why )not)
    (?: (?:really|actually|currently|even|strictly|at all|going to be|be)){0,2} ${notWanted}
  // "has been phased out", "got replaced"
  \b(?:is|are|was|were|be|been|being|got|gets|['’](?:s|re))(?: (?:\p{L}+ ){0,2}?)?${gone}
  \b(?:is|are|was|were|gets?|be)(?: (?:all|also|mostly|usually))? ${byOthers}
  // "will not count", "can't be accepted"
  \b(?:${willNot}(?: (?:be|get|really|even)){0,2} ${countForIt}|carr(?:y|ies) no weight
    |mean(?:s)? nothing|makes? no difference)
  // "stays at home", "belongs with the night crew"
  \b(?:stays?|belongs?|can stay|can be left|may be left) (?:at home|home|at the door|behind
    |with (?:the|our|another)|to (?:the|our|another))
  // "goes to the billing team"
  (?<!that |which )\b(?:go|goes) (?:over )?to (?:the|our|another|an?) (?:\p{L}+ ){0,2}(?:team|group|department
    |colleagues?|dealer|vendor|contractors?|specialists?)\b
  // "at the other clinic"
  \b(?:at|in|with|for) (?:the|our|an?) (?:other|sister|another) (?:site|plant|team|office|clinic|branch|location
    |shop|store|department|building)s?\b
  \b(?:is|are) used (?:only by|by [^.;]{2,40} only\b)
  \b(?:unnecessary|superfluous|would be wasted|someone else['’]s|(?:is|are) only for (?:the|our)\b
    |(?:is|are) (?:built|made|written|created) by (?:the|our|another) (?:\p{L}+ ){1,2}(?:team|group|department)\b)
  \bhas (?:it|them) not us
  // "Oracle: no.", "SAP - nope"
  (?<=[\s/:,–—-])(?:no|nope|nah|not us|never|no thanks|no thank you|neither)\s*[.!]*\s*$
  // "Oracle: don't care"; but not "Oracle: don't care which version"
  (?<=[:–—-] ?)(?:we |i )?(?:really )?(?:don['’]?t|do not) care(?=\s*(?:[.!;)]|$))
  // "goes away this year", "is going away"; but not "when the boss goes away next week"
  \b(?:go|goes) away (?=(?:this|next|soon|in|by|at the end)\b)(?<!${whileAway})
  \b(?:is|are) going away\b(?! for| on)(?<!${whileAway})
  \bwent out (?:of )?the door(?= (?:last|this|in|with|years?|a|when)\b|\s*[.!]?\s*$)
  // "is left over from the last owner"; but not "orders that are left over"
  (?<!\b(?:that|which|what|who) )\b(?:is|are|was|were)(?: just| only)? left ?over from\b
  // "SAP you will not have to touch"
  \byou(?: will not|['’]ll not| won['’]t) (?:have|need) to (?:touch|open|use|learn)(?=\s*(?:[.!,;]|$))
  // "keeps it to herself"
  \bto (?:him|her|them)sel(?:f|ves)\b
`;

/** Words that say it of all that the sentence named before them. */
export const cueBehindAll = anyOf('giu')`
  \b(?:not|n['’]t)\s+any\s?(?:more|longer)\b
  \bnot any ?more\b
  // "we are moving off it"
  \b(?:off|leaving|dropping|dumping|replacing|retiring|rid of|away from) (?:it|them|that)\b
  // "that is long gone"
  \b(?:it|that|this|they|those|these)(?:['’]s|['’]re| is| are| was| were)(?: \p{L}+){0,2}? ${oneOf`
    gone|out|dead|history|discontinued|banned|over|retired|replaced
  `}\b
  // "you need not worry", "not your problem", "not on your desk"
  \b(?:(?:need|should)(?: not|n['’]t) (?:worry|concern|bother)
    |not (?:your|our) (?:problem|job|concern|thing|world|style|game)|not on your (?:plate|desk))
  \b(?:has|have|was|were) (?:since )?been replaced\b
  // "we never use it", "you won't touch either"
  \b(?:we(?: wo| do| will)?|you(?: wo| will|['’]ll)) ?(?:n['’]t|not|never)(?: ever)? \p{L}+ (?:it|them|that|those
    |either|any|one)\b
  // "you will not have to touch it"; but not "... to touch it at night"
  \byou(?: will not|['’]ll not| won['’]t) (?:have|need) to (?:touch|open|use|learn|see) (?:it|them|that)\b
    (?=\s*(?:[.!,;)]|(?:here|yourself|any ?more|at all|in this (?:job|role))\b|$))
`;
