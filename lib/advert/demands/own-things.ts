import { anyOf } from '../any-of.ts';
import type { UsualDemand } from './usual-demand.ts';

/** What one must bring of one's own: tools, a car, a quiet room. */
export const ownThings: UsualDemand[] = [
  {
    family: 'shoes',
    name: 'safety shoes',
    item: /\bnon-?slip shoes|\bsteel-toe|\bslip-resistant/iu,
    ad: /\bnon-?slip\b|\bslip-?resistant|\bsteel[- ]toe(?:d|s)?\b|\bsafety (?:shoes|boots|toe)/iu,
  },
  {
    family: 'own tools',
    name: 'own tools',
    item: anyOf('iu')`
      \bown (?:[\p{L}-]+ ){0,2}(?:tools?|toolbox|knives|knife|kit)\b
      \bknife kit
      \b(?:tools?|kit) of (?:your|their) own
    `,
    ad: /\bown (?:[\p{L}-]+ ){0,3}(?:tools?|toolbox|knives|kit|shears|clippers)\b|\b(?:tools?|knives) of your own/iu,
    unless: /\bwe (?:provide|supply|own)|\bbuild(?:ing)? (?:your|our|its) own/iu,
  },
  {
    family: 'own car',
    name: 'own car',
    item: /\b(?:own|reliable) (?:car|transport\p{L}*|vehicle|van)\b|\b(?:car and clean|driving record and a car)/iu,
    ad: anyOf('iu')`
      \b(?:own|reliable|dependable|personal) (?:and \p{L}+ )?(?:car|transport\p{L}*|vehicle|truck|van)\b
      \baccess to a (?:reliable )?(?:car|vehicle)
    `,
  },
  {
    family: 'own room',
    name: 'quiet workplace at home',
    item: /\bwired internet|\bquiet (?:closed )?room/iu,
    ad: anyOf('iu')`
      \bquiet (?:\p{L}+ ){0,2}(?:room|space|workspace|work area|environment)
      \b(?:high[- ]speed|reliable|wired|stable) internet
    `,
  },
];
