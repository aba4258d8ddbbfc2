import { anyOf } from '../any-of.ts';
import type { UsualDemand } from './usual-demand.ts';

/** What the body must bear: lifting, standing, heights, weather, sight. */
export const body: UsualDemand[] = [
  {
    family: 'body',
    name: 'lifting',
    item: anyOf('iu')`
      \b(?:lifts?|lifting)\b(?! (?:card|evac|operator|truck|gate|plan))
      \b(?:push|carry|carrying)\b.{0,30}\b\d+[- ]?pound
      \bstrength for\b
    `,
    ad: anyOf('iu')`
      \b(?:lift|lifting|handle|handling|carry|carrying|push|pull|hoist|load|unload|loading|unloading)\b
        [^.;]{0,45}?(?:\b\d+ ?(?:\+ ?)?(?:(?:lbs?|pounds?|kgs?|kilos?)\b|#)|\bboxes\b|\bkegs?\b
        |\bcrates?\b|\bheavy\b|\bpatients?\b|\bresidents?\b|\bbags\b|\bpackages\b)
      \bheavy lifting
      \blift(?:ing)? (?:up to|of|heavy|and|at least|a minimum)
      \b(?:frequent|regular|repetitive|some) lifting
      \bup to \d+ ?(?:lbs?|pounds|kgs?)\b
    `,
  },
  {
    family: 'body',
    name: 'standing',
    item: /\bstand(?:ing)?\b(?! (?:out|up|before|behind|by))/iu,
    ad: /(?<!long[- ]|good )\bstand(?:ing)?\b(?! (?:out|up for|behind|by)\b)|\bon (?:your|their) feet\b/iu,
    unless: anyOf('iu')`
      standing desk
      good standing
      standing (?:order|committee|meeting)
      stands? for (?!\d|long|extended|hours|most|the (?:entire|whole)|\w+ hours)
    `,
  },
  {
    family: 'body',
    name: 'walking',
    item: /\bwalk(?:ing)?\b(?!-)/iu,
    ad: anyOf('iu')`
      \bwalk(?:ing)? (?:up to|for|long|most|\d|and|or|frequently|around|the (?:floor|site|property))
      \bstand(?:ing)?(?:,| and| or|/) ?walk
      \bon foot\b
    `,
  },
  {
    family: 'body',
    name: 'bending and kneeling',
    item: /\bbend(?:ing)?\b|\bkneel(?:ing)?\b|\bcrouch|\breaching\b/iu,
    ad: anyOf('iu')`
      \bbend(?:ing)?\b(?! (?:conduit|pipe|metal|tub))
      \bkneel(?:ing)?\b
      \bcrouch\p{L}*
      \bsquat\p{L}*
      \bstoop\p{L}*
      \breach(?:ing)? (?:overhead|above|and)
    `,
  },
  {
    family: 'body',
    name: 'ladders and heights',
    item: /\bladders?\b|\battics?\b|\bcrawl ?(?:spaces?|ways?)|\bheights?\b|\bclimb(?:ing)?\b/iu,
    ad: /\bladders?\b|\battics?\b|\bcrawl[ -]?spaces?|\b(?:at|of|fear of) heights?\b|\bclimb(?:ing)?\b|\bscaffold/iu,
    unless: /career ladder|corporate ladder|climb the/iu,
  },
  {
    family: 'body',
    name: 'fitness',
    item: /^fit(?:ness)?\b|\bphysical (?:ability|agility|test)|\bstamina\b/iu,
    ad: anyOf('iu')`
      \bphysically (?:fit|able|demanding)
      \bphysical (?:stamina|strength|fitness|ability test|agility|demands of)
      \bgood physical (?:condition|shape|health)
    `,
  },
  {
    family: 'weather',
    name: 'weather',
    item: /\bheat and cold|\boutdoor\b|\bany weather|\bsun, rain|\bwet ground|\bin heat\b|\bheat or cold/iu,
    ad: anyOf('iu')`
      \boutdoors?\b
      \b(?:all|any|extreme|inclement|adverse|various) (?:types of )?(?:weather|temperatures?)
      \bweather conditions
      \bextreme (?:heat|cold)
      \bhot (?:and|or) cold
    `,
  },
  {
    family: 'vision',
    name: 'vision',
    item: /\bcolou?r vision|\bclose vision|\bnormal vision|^sight\b/iu,
    ad: anyOf('iu')`
      \bcolou?r[- ]?(?:vision|blind)
      \b(?:distinguish|differentiate|tell|see|perceive) (?:\p{L}+ )?colou?rs?\b
      \b(?:close|normal|near|corrected|good) vision
      \bvision (?:test|requirement|correct)
      \b20/[234]0
    `,
  },
];
