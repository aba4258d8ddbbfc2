import { sentencesOf, textsOf, wordCount } from './role-prose.ts';
import type { Rule } from './rule.ts';

/** Shorter sentences may coincide ("Bring a portfolio."). */
const shortest = 5;

/** No sentence stands in two roles: what two jobs share is not what tells either of them. */
export const roleSentencesUnique: Rule = {
  name: 'role-sentences-unique',
  what: 'no sentence of five or more words stands in two roles',
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) => {
    const first = new Map<string, string>();
    return roles.flatMap((role) =>
      textsOf(role).flatMap(({ where, text }) =>
        sentencesOf(text).flatMap((sentence) => {
          const key = sentence.toLowerCase().replace(/[.!?]$/, '');
          const other = first.get(key);
          if (wordCount(key) < shortest || other === role.slug) return [];
          if (other) return [{ where: `${role.slug} ${where}`, problem: `"${sentence}" stands in ${other} too` }];
          first.set(key, role.slug);
          return [];
        }),
      ),
    );
  },
};
