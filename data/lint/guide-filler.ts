import type { Guide } from '../schema/guide.ts';
import { fillerIn } from './filler-words.ts';
import type { RoleText } from './role-prose.ts';
import type { Rule } from './rule.ts';

/** Every text of a guide with the place it stands in ("section 2"). */
function textsOf({ title, summary, sections, checklist }: Guide): RoleText[] {
  return [
    { where: 'title', text: title },
    { where: 'summary', text: summary },
    ...sections.map(({ heading, paragraphs }, at) => ({
      where: `section ${at + 1}`,
      text: [heading, ...paragraphs].join('\n'),
    })),
    ...checklist.map((text, at) => ({ where: `checklist ${at + 1}`, text })),
  ];
}

/** Advice that would fit any page about jobs helps nobody. */
export const guideFiller: Rule = {
  name: 'guide-filler',
  what: 'a guide uses none of the phrases that would fit any job',
  scope: 'guides',
  exceptions: [],
  check: ({ guides }) =>
    guides.flatMap((guide) =>
      textsOf(guide).flatMap(({ where, text }) =>
        fillerIn(text).map((phrase) => ({ where: `${guide.slug} ${where}`, problem: `says "${phrase}"` })),
      ),
    ),
};
