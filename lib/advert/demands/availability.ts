import { anyOf } from '../any-of.ts';
import type { UsualDemand } from './usual-demand.ts';

const timeOff = anyOf('iu')`
  \boff\b
  \bno (?:nights|weekends|evenings|overnights)
  \bhome (?:every|most|on)
  \bfree\b
  \bpaid\b
  \bholiday pay
  \bclosed\b
`;

/** When one must be there, and where: shifts, weekends, on call, travel. */
export const availability: UsualDemand[] = [
  {
    family: 'availability',
    name: 'weekends',
    item: /\bweekends?\b|\bsaturdays?\b|\bsundays?\b/iu,
    ad: /\bweekends?\b|\bsaturdays?\b|\bsundays?\b|\b(?:7|seven) days a week|\bsun\s?[-–]\s?sat\b/iu,
    unless: timeOff,
  },
  {
    family: 'availability',
    name: 'nights',
    item: /\bnights?\b|\bevenings?\b|\bafter closing|\bpast midnight|\blate shifts?/iu,
    ad: /\b(?:over)?nights?\b|\bevenings?\b|\b(?:late|third|3rd|graveyard|closing) shifts?/iu,
    unless: timeOff,
  },
  {
    family: 'availability',
    name: 'early starts',
    item: /\b[2-6](?::\d\d)? ?a\.?m\b|\bearly (?:morning|start|shift|or late)|\bbefore sunrise/iu,
    ad: anyOf('iu')`
      \b[2-6](?::\d\d)? ?a\.?m\b
      \bearly (?:mornings?|starts?|shifts?)
      \bopening shifts?
      \bopen (?:the )?(?:shop|store|cafe|café)\b
    `,
    unless: timeOff,
  },
  {
    family: 'availability',
    name: 'holidays',
    item: /\bholidays?\b/iu,
    ad: /\bholidays?\b/iu,
    unless: timeOff,
  },
  {
    family: 'availability',
    name: 'shift work',
    item: anyOf('iu')`
      \bshift work\b
      \b(?:rotating|second|double|posted|12-hour|twelve-hour|night) shifts?\b
      \bshifts?\b.{0,25}\b(?:nights|weekends)
      \bopen availability
    `,
    ad: anyOf('iu')`
      \b(?:rotating|swing|second|2nd|third|3rd|night|(?:8|10|12)[- ]?(?:hour|hr)|various|varying|all
        |any|double) (?:\p{L}+ )?shifts?\b
      \bshift work
      \bflexible (?:schedule|with hours|hours|availability)
      \bopen availability
    `,
    unless: /\bwe offer\b|\benjoy\b/iu,
  },
  { family: 'on call', name: 'on call', item: /\bon[- ]call\b|\bfor call\b/iu, ad: /\bon[- ]call\b|\bcall rotation/iu },
  {
    family: 'travel',
    name: 'travel',
    item: anyOf('iu')`
      \b(?:willing\w*|readiness|able|free) to travel
      ^travel\b
      \btravel (?:of|between|availability)
      \bweekend, night and travel
    `,
    ad: /\btravel(?:ling|ing)?\b/iu,
    unless: anyOf('iu')`
      travel (?:expense|allowance|reimburs|insurance|agen|industry|pay\b|stipend|benefit|discount
        |compan)
      \bno travel
      \btravel (?:is )?not
    `,
  },
];
