import type { Role } from '../schema/role.ts';
import { proseOf, wordCount } from './role-prose.ts';
import type { Rule } from './rule.ts';

/** Words each kind of text may have; set by the catalogue's brief so that a popup holds them. */
const bounds: [kind: RegExp, least: number, most: number][] = [
  [/^overview/, 50, 90],
  [/^responsibility/, 35, 60],
  [/^faq/, 40, 80],
];
const lineBounds = { least: 4, most: 28 };
const aliasBounds = { least: 10, most: 30 };

function proseFindings(role: Role): string[] {
  return proseOf(role).flatMap(({ where, text }) => {
    const [, least, most] = bounds.find(([kind]) => kind.test(where))!;
    const words = wordCount(text);
    return words < least || words > most ? [`${where} has ${words} words, wants ${least} to ${most}`] : [];
  });
}

function lineFindings(role: Role): string[] {
  return [...role.duties, ...role.qualifications, ...role.skills]
    .filter((line) => wordCount(line) < lineBounds.least || wordCount(line) > lineBounds.most)
    .map((line) => `"${line}" has ${wordCount(line)} words, wants ${lineBounds.least} to ${lineBounds.most}`);
}

function aliasFindings({ aliases }: Role): string[] {
  const right = aliases.length >= aliasBounds.least && aliases.length <= aliasBounds.most;
  return right ? [] : [`${aliases.length} aliases, wants ${aliasBounds.least} to ${aliasBounds.most}`];
}

/** Long enough to say something, short enough for one look. */
export const roleLengths: Rule = {
  name: 'role-lengths',
  what: 'texts, lines and alias lists keep the lengths the popup is drawn for',
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) =>
    roles.flatMap((role) =>
      [...proseFindings(role), ...lineFindings(role), ...aliasFindings(role)].map((problem) => ({
        where: role.slug,
        problem,
      })),
    ),
};
