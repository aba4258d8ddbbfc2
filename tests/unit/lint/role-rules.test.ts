import { describe, expect, test } from 'vitest';
import { readRoles } from '../../../data/build/read-roles.ts';
import { emptyLintData } from '../../../data/lint/lint-data.ts';
import { roleAliasesUnique } from '../../../data/lint/role-aliases-unique.ts';
import { roleCanonical } from '../../../data/lint/role-canonical.ts';
import { roleFiller } from '../../../data/lint/role-filler.ts';
import { roleLadderMutual } from '../../../data/lint/role-ladder-mutual.ts';
import { roleLengths } from '../../../data/lint/role-lengths.ts';
import { roleNeutral } from '../../../data/lint/role-neutral.ts';
import { roleReadingLevel } from '../../../data/lint/role-reading-level.ts';
import { roleRelatedExist } from '../../../data/lint/role-related-exist.ts';
import { roleRuns } from '../../../data/lint/role-runs.ts';
import { roleSentencesUnique } from '../../../data/lint/role-sentences-unique.ts';
import { roleSpelling } from '../../../data/lint/role-spelling.ts';
import type { Rule } from '../../../data/lint/rule.ts';
import type { Role } from '../../../data/schema/role.ts';

const nurse = readRoles().find(({ slug }) => slug === 'registered-nurse')!;
const alone: Role = { ...nurse, related: [], ladder: undefined };
const changed = (change: Partial<Role>, slug = 'other-nurse'): Role => ({
  ...alone,
  slug,
  title: 'Other Nurse',
  aliases: alone.aliases.map((alias) => `${alias} ${slug}`),
  ...change,
});
const long = (words: number) => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');

/** Each rule with roles that break it and part of the message the writer is to see. */
const violations: [rule: Rule, what: string, roles: Role[], message: RegExp][] = [
  [roleLengths, 'an overview of 20 words', [changed({ overview: long(20) })], /overview has 20 words/],
  [roleLengths, 'a duty of three words', [changed({ duties: ['Do the thing'] })], /"Do the thing" has 3 words/],
  [roleLengths, 'nine aliases', [changed({ aliases: alone.aliases.slice(0, 9) })], /9 aliases/],
  [roleFiller, 'a cliché in a duty', [changed({ duties: ['Thrive in a fast-paced setting'] })], /fast-paced/],
  [roleSentencesUnique, 'the same texts in two roles', [alone, changed({})], /stands in registered-nurse too/],
  [roleRuns, 'the same texts in four roles', ['a', 'b', 'c', 'd'].map((slug) => changed({}, slug)), /all say/],
  [
    roleAliasesUnique,
    "an alias that is another role's title",
    [alone, changed({ aliases: ['registered  NURSE'] })],
    /already names registered-nurse/,
  ],
  [roleRelatedExist, 'a link to nowhere', [changed({ related: ['no-such-role'] })], /not written/],
  [roleRelatedExist, 'a link to itself', [changed({ related: ['other-nurse'] })], /itself/],
  [
    roleLadderMutual,
    'a step up that knows no way back',
    [changed({ ladder: { below: [], above: ['registered-nurse'] } }), alone],
    /does not link back/,
  ],
  [
    roleReadingLevel,
    'prose of an institution',
    [
      changed({
        overview:
          'Organizational interdependencies necessitate multidisciplinary prioritization methodologies notwithstanding institutional particularities. '.repeat(
            20,
          ),
      }),
    ],
    /reads at grade/,
  ],
  [roleNeutral, 'a pronoun', [changed({ overview: 'She sees patients.' })], /says "She"/],
  [roleSpelling, 'a slip of the pen', [changed({ overview: 'You recieve patients.' })], /"recieve"/],
];

describe('rules about roles', () => {
  test.each(violations)('%o finds %s', (rule, _what, roles, message) => {
    const findings = rule.check({ ...emptyLintData, roles });
    expect(findings.map(({ problem }) => problem).join('\n')).toMatch(message);
  });

  test('a well-written role passes every rule', () => {
    for (const [rule] of violations) expect(rule.check({ ...emptyLintData, roles: [alone] })).toEqual([]);
  });

  test('a file written with tabs is not canonical', () => {
    const recordFiles = [{ path: 'roles/x.json', text: '{\t"slug": "x"}' }];
    expect(roleCanonical.check({ ...emptyLintData, recordFiles })).toHaveLength(1);
  });
});
