import type { Rule } from './rule.ts';

/** Files differ only where their content does. */
export const roleCanonical: Rule = {
  name: 'role-canonical',
  what: 'a role or guide file is its record written out with two spaces and a line end',
  scope: 'roles',
  exceptions: [],
  check: ({ recordFiles }) =>
    recordFiles
      .filter(({ text }) => `${JSON.stringify(JSON.parse(text), null, 2)}\n` !== text)
      .map(({ path }) => ({ where: path, problem: 'is not in canonical form; npm run data:format mends it' })),
};
