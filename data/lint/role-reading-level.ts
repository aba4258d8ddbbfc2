import { readingGrade } from './reading-grade.ts';
import { proseOf } from './role-prose.ts';
import type { Rule } from './rule.ts';

/** Grades 9 to 10 are aimed at; names of degrees and tools lift a text by one or two. */
const hardest = 11.5;

/** Plain English. */
export const roleReadingLevel: Rule = {
  name: 'role-reading-level',
  what: `prose reads at grade ${hardest} (Flesch-Kincaid) or below`,
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) =>
    roles.flatMap((role) => {
      const grade = readingGrade(
        proseOf(role)
          .map(({ text }) => text)
          .join(' '),
      );
      return grade > hardest ? [{ where: role.slug, problem: `reads at grade ${grade.toFixed(1)}` }] : [];
    }),
};
