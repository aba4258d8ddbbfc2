import { anyOf } from '../any-of.ts';
import type { UsualDemand } from './usual-demand.ts';

/** What one must be able to do, and show: languages, typing, a portfolio. */
export const abilities: UsualDemand[] = [
  {
    family: 'typing',
    name: 'typing speed',
    item: /\btyping\b|\bwords a minute|\bwords per minute|\bwpm\b|\b10-key\b/iu,
    ad: anyOf('iu')`
      \btyp(?:e|ing)\b[^.;]{0,25}(?:\d|\bspeed|\bwpm|\bfast|\bskills|\baccura|\btest)
      \bwpm\b
      \bwords (?:per|a) minute
      \b10-? ?key\b
      \bkeyboarding
    `,
  },
  {
    family: 'language',
    name: 'second language',
    item: anyOf('iu')`
      \bbilingual\b(?! (?:endorse|material))
      \b(?:second|other|another|third) (?:\p{L}+ )?languages?
      \bspanish\b
    `,
    ad: anyOf('iu')`
      \b(?:bi|multi)lingual\b
      \b(?:second|additional|another|foreign) languages?\b
      \bspanish\b
      \b(?:fluen\p{L}*|speak\p{L}*|proficien\p{L}*)[^.;]{0,20}\b(?:mandarin|cantonese|chinese|french
        |german|portuguese|arabic|korean|japanese|vietnamese|russian|hindi|tagalog|polish|creole
        |italian|dutch)\b
    `,
    unless: /bilingual (?:endorse|certif)|programming language/iu,
  },
  {
    family: 'English',
    name: 'English',
    item: anyOf('iu')`
      ^(?:basic |clear |good |fluent |reading |written |enough |strong )*english\b
      \benglish (?:well|at|for simple|plus)
    `,
    ad: /\benglish\b/iu,
    unless: /english (?:teacher|major|degree|literature|department|class|language arts|learner)|degree/iu,
  },
  {
    family: 'medical terms',
    name: 'medical terminology',
    item: /\bmedical term(?:s|inology)\b/iu,
    ad: /\bmedical terminology\b|\bmedical terms\b/iu,
  },
  {
    family: 'uniformed service',
    name: 'military or police background',
    item: /^(?:former )?(?:military|police)\b/iu,
    ad: anyOf('iu')`
      \b(?:military|police|law enforcement|armed forces|corrections)\b
        [^.;]{0,30}\b(?:background|experience|service|training)
      \b(?:former|prior|ex-?)[ -]?(?:military|police)
    `,
  },
  {
    family: 'drawings',
    name: 'reading drawings',
    item: anyOf('iu')`
      \b(?:reading|read)\b(?: of)? (?:[\p{L}-]+,? ){0,5}(?:drawings?|blueprints?|prints|schematics
        |wiring diagrams)
    `,
    ad: anyOf('iu')`
      \b(?:read|reads|reading|interpret\p{L}*|understand\p{L}*)\b
        [^.;]{0,45}\b(?:drawings?|blueprints?|prints\b|schematics?|wiring diagrams?
        |(?:(?:building|floor|site|construction|architectural|structural) )?plans(?! to\b))
      \bblueprint reading
    `,
  },
  {
    family: 'arithmetic',
    name: 'arithmetic',
    item: /^(?:basic |shop |high school |retail |simple |quick |good )*(?:math|arithmetic)\b/iu,
    ad: anyOf('iu')`
      \b(?:basic|shop|simple|good|strong) (?:math\p{L}*|arithmetic|numeracy)
      \bmath(?:ematical)? (?:skills|ability)
      \barithmetic\b
    `,
  },
  {
    family: 'budget',
    name: 'budget responsibility',
    item: /^budget|\bbudgets? (?:you|experience|responsib|held)/iu,
    ad: anyOf('iu')`
      \b(?:own|manag\p{L}*|responsib\p{L}*|oversee\p{L}*|control\p{L}*|prepar\p{L}*)\b
        [^.;]{0,35}\bbudgets?\b
      \bbudget (?:manage|respons|owner)
    `,
  },
  {
    family: 'P&L',
    name: 'profit and loss',
    item: /\bprofit[- ]and[- ]loss|\bP&L\b/iu,
    ad: /\bprofit (?:and|&) loss|\bP ?& ?L\b/iu,
  },
  {
    family: 'papers',
    name: 'publications',
    item: /\bfirst-author|\bpublications?\b|\bpublished\b|\bpapers (?:in|at|for)\b/iu,
    ad: anyOf('iu')`
      \bpublications?\b
      \bpublished (?:papers|research|work)
      \bpeer-reviewed
      \bfirst[- ]author
      \bpublication record
    `,
  },
  {
    family: 'portfolio',
    name: 'portfolio',
    item: /\bportfolio (?:of|or|with|reel|that|showing|plus|and)|^portfolio\b|\ba portfolio\b|\bshow ?reel/iu,
    ad: anyOf('iu')`
      ^[\s\-*•]*(?:a |an |your |online |pdf )?portfolio\b
      \b(?:your|a|an online|strong|design|work|relevant|link to)(?: \p{L}+){0,2} portfolio\b
      \bportfolio (?:of|with|that|showing|demonstrat\p{L}*|required|link|website|is)
      \bshow ?reel
    `,
    unless: anyOf('iu')`
      portfolio (?:of (?:companies|clients|products|brands|properties|accounts|customers|services
        |projects|assets|businesses)|manage)
      \b(?:product|client|property|investment|our|loan|brand) portfolio
    `,
  },
];
