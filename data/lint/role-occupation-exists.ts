import type { Rule } from './rule.ts';

/** A role belongs to an occupation that O*NET or OEWS has, and its wages, if any, are there to be shown. */
export const roleOccupationExists: Rule = {
  name: 'role-occupation-exists',
  what: 'every role’s occupation is a SOC-2018 code of O*NET or OEWS',
  scope: 'roles',
  exceptions: [],
  check: ({ roles, codes, national }) => {
    const known = new Set([...codes.map(({ onet }) => onet.slice(0, 7)), ...national.map(({ code }) => code)]);
    const lost = roles.filter(({ occupation }) => !known.has(occupation));
    return lost.map(({ slug, occupation }) => ({ where: slug, problem: `no occupation ${occupation}` }));
  },
};
