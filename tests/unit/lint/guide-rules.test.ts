import { describe, expect, test } from 'vitest';
import { readGuides } from '../../../data/build/read-roles.ts';
import { guideFiller } from '../../../data/lint/guide-filler.ts';
import { guideLengths, guideWords } from '../../../data/lint/guide-lengths.ts';
import { emptyLintData } from '../../../data/lint/lint-data.ts';
import type { Rule } from '../../../data/lint/rule.ts';
import { rules } from '../../../data/lint/rules.ts';
import type { Guide } from '../../../data/schema/guide.ts';

const words = (count: number) => Array.from({ length: count }, () => 'pay').join(' ');

/** Six lines of ten words, and 440 words of text: 500, the least there may be. */
const shortest: Guide = {
  $schema: '../schema/guide.schema.json',
  slug: 'ask-for-pay',
  title: 'Asking for pay',
  summary: 'How to ask what a job pays before the first talk.',
  shownWith: ['offer'],
  sections: [1, 2, 3, 4].map((at) => ({ heading: `Step ${at}`, paragraphs: [words(60), words(50)] })),
  checklist: Array.from({ length: 6 }, () => words(10)),
};
const sectionOf = (...paragraphs: string[]) => [{ heading: 'A step', paragraphs }];

/** Each rule with a change that breaks it and part of the message the writer is to see. */
const violations: [rule: Rule, what: string, change: Partial<Guide>, message: RegExp][] = [
  [guideLengths, 'a guide one word too short', { sections: sectionOf(words(439)) }, /^499 words, wants 500 to 900$/],
  [guideLengths, 'a guide one word too long', { sections: sectionOf(words(841)) }, /^901 words, wants 500 to 900$/],
  [
    guideLengths,
    'a checklist of five lines',
    { checklist: Array.from({ length: 5 }, () => words(12)) },
    /^5 checklist lines, wants 6 to 10$/,
  ],
  [
    guideLengths,
    'a checklist of eleven lines',
    { checklist: Array.from({ length: 11 }, () => words(10)) },
    /^11 checklist lines, wants 6 to 10$/,
  ],
  [
    guideFiller,
    'a cliché in a paragraph',
    { sections: sectionOf(words(440), 'Show that you are a Team Player.') },
    /says "team player"/,
  ],
  [
    guideFiller,
    'a cliché in a heading',
    { sections: [{ heading: 'Be a self-starter', paragraphs: [words(440)] }] },
    /says "self-starter"/,
  ],
  [guideFiller, 'a cliché in the summary', { summary: 'How to thrive in the first talk about pay.' }, /says "thrive"/],
  [
    guideFiller,
    'a cliché in the checklist',
    { checklist: ['Name your track record.', ...shortest.checklist] },
    /says "track record"/,
  ],
];

const check = (rule: Rule, ...guides: Guide[]) => rule.check({ ...emptyLintData, guides });

describe('rules about guides', () => {
  test.each(violations)('%o finds %s', (rule, _what, change, message) => {
    const findings = check(rule, { ...shortest, ...change });
    expect(findings).toHaveLength(1);
    expect(findings[0]!.where).toMatch(/^ask-for-pay/);
    expect(findings[0]!.problem).toMatch(message);
  });

  test('a guide at either bound passes', () => {
    const longest = {
      ...shortest,
      sections: sectionOf(words(800)),
      checklist: Array.from({ length: 10 }, () => words(10)),
    };
    expect([shortest, longest].map(guideWords)).toEqual([500, 900]);
    for (const rule of [guideLengths, guideFiller]) expect(check(rule, shortest, longest)).toEqual([]);
  });

  test('both are among the rules that run', () => {
    expect(rules).toEqual(expect.arrayContaining([guideLengths, guideFiller]));
  });

  test('the eight guides are there, for every place that offers guides', () => {
    const guides = readGuides();
    expect(guides.map(({ slug }) => slug).sort()).toEqual([
      'change-careers',
      'compare-two-offers',
      'first-job',
      'negotiate-an-offer',
      'read-a-job-ad-critically',
      'remote-work-and-tax',
      'stand-out-in-interviews',
      'understand-a-pay-range',
    ]);
    expect(new Set(guides.flatMap(({ shownWith }) => shownWith))).toEqual(
      new Set(['role', 'offer', 'comparison', 'saved']),
    );
  });
});
