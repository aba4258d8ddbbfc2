import { textsOf } from './role-prose.ts';
import type { Rule } from './rule.ts';

const gendered =
  /\b(?:he|she|his|her|hers|him|himself|herself|salesman|salesmen|foreman|foremen|manpower|waitress|stewardess)\b/i;

/** Nobody is left out by a pronoun. */
export const roleNeutral: Rule = {
  name: 'role-neutral',
  what: 'texts assume nothing about who does the job',
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) =>
    roles.flatMap((role) =>
      textsOf(role).flatMap(({ where, text }) => {
        const word = gendered.exec(text)?.[0];
        return word ? [{ where: `${role.slug} ${where}`, problem: `says "${word}"` }] : [];
      }),
    ),
};
