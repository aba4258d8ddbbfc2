import { textsOf } from './role-prose.ts';
import type { Rule } from './rule.ts';

const runLength = 8;
const mostRoles = 3;

function runsOf(texts: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .split(' ');
    for (let at = 0; at + runLength <= words.length; at++) runs.add(words.slice(at, at + runLength).join(' '));
  }
  return runs;
}

/** A skeleton used again and again with other words put in. */
export const roleRuns: Rule = {
  name: 'role-runs',
  what: `no run of ${runLength} words stands in more than ${mostRoles} roles`,
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) => {
    const slugs = new Map<string, string[]>();
    for (const role of roles) {
      for (const run of runsOf(textsOf(role).map(({ text }) => text)))
        slugs.set(run, [...(slugs.get(run) ?? []), role.slug]);
    }
    return [...slugs]
      .filter(([, in_]) => in_.length > mostRoles)
      .map(([run, in_]) => ({ where: in_.join(', '), problem: `all say "${run}"` }));
  },
};
