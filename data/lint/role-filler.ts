import { fillerIn } from './filler-words.ts';
import { textsOf } from './role-prose.ts';
import type { Rule } from './rule.ts';

/** Specific or not at all. */
export const roleFiller: Rule = {
  name: 'role-filler',
  what: 'no phrase that would fit any other job',
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) =>
    roles.flatMap((role) =>
      textsOf(role).flatMap(({ where, text }) =>
        fillerIn(text).map((phrase) => ({ where: `${role.slug} ${where}`, problem: `says "${phrase}"` })),
      ),
    ),
};
