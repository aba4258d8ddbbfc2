import { anyOf } from '../any-of.ts';
import type { UsualDemand } from './usual-demand.ts';

/** How old one must be. */
export const age: UsualDemand[] = [
  {
    family: 'age',
    name: 'minimum age',
    item: anyOf('iu')`
      \b(?:1[68]|2[0135]) (?:years )?(?:or|and) (?:older|over)
      \blegal age
      \b(?:minimum )?age (?:of )?(?:1[68]|2[0135])
      \b(?:1[68]|2[0135]) for\b
      \bmust be (?:1[68]|21)
    `,
    ad: anyOf('iu')`
      \b(?:1[689]|2[01356])(?: ?\+|(?: years)?(?: of age)? (?:or|and) (?:older|over|above)
        | years? (?:of age|old)| or older| yrs?\.? old)(?!\p{L})
      \b(?:must be|are|aged?|be) (?:at least |over )?(?:the age of )?(?:1[689]|21|23|25)\b
        (?! ?(?:hours|minutes|lbs|pounds|%|years|people|of|and|miles|to|in)\b)
      \bover(?: the age of)? (?:18|21|25)\b(?! ?(?:hours|years (?!old|of age)|people|locations
        |countries|sites|%))
      \b(?:18|21) ?(?:\+|plus)(?! ?(?:years?|yrs?|hours|miles)\b)
      \b(?:of )?legal (?:drinking |working )?age
      \bminimum age\b
      \bage of (?:majority|18|21)
    `,
    unless: /\b(?:1[689]|2[01356]) ?\+? ?years['’]? (?:of )?(?:\p{L}+ )?(?:experience|in (?:business|operation))/iu,
    agree: /\b(?:1[689]|2[01356])\b/gu,
  },
];
