import type { Guide } from '../schema/guide.ts';
import { wordCount } from './role-prose.ts';
import type { Rule } from './rule.ts';

/** Paragraphs and checklist together: a few minutes' reading. */
const wordBounds = { least: 500, most: 900 };
const checklistBounds = { least: 6, most: 10 };

/** Words of a guide's paragraphs and checklist; headings do not count. */
export function guideWords({ sections, checklist }: Guide): number {
  return [...sections.flatMap(({ paragraphs }) => paragraphs), ...checklist].reduce(
    (sum, text) => sum + wordCount(text),
    0,
  );
}

function outside(what: string, count: number, { least, most }: { least: number; most: number }): string[] {
  return count < least || count > most ? [`${count} ${what}, wants ${least} to ${most}`] : [];
}

/** Short enough to read before a call, long enough to help in it. */
export const guideLengths: Rule = {
  name: 'guide-lengths',
  what: 'a guide has 500 to 900 words and a checklist of 6 to 10 lines',
  scope: 'guides',
  exceptions: [],
  check: ({ guides }) =>
    guides.flatMap((guide) =>
      [
        ...outside('words', guideWords(guide), wordBounds),
        ...outside('checklist lines', guide.checklist.length, checklistBounds),
      ].map((problem) => ({
        where: guide.slug,
        problem,
      })),
    ),
};
