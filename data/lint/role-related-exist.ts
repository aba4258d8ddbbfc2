import type { Rule } from './rule.ts';

/** Every link leads somewhere else. */
export const roleRelatedExist: Rule = {
  name: 'role-related-exist',
  what: 'related roles and ladder steps are written roles, none is the role itself, none stands twice',
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) => {
    const slugs = new Set(roles.map(({ slug }) => slug));
    return roles.flatMap((role) => {
      const lists = [role.related, role.ladder?.below ?? [], role.ladder?.above ?? []];
      const wrong = lists.flat().filter((slug) => slug === role.slug || !slugs.has(slug));
      const twice = lists.flatMap((list) => list.filter((slug, at) => list.indexOf(slug) !== at));
      return [
        ...wrong.map((slug) => ({
          where: role.slug,
          problem: `links to ${slug}, which is ${slug === role.slug ? 'itself' : 'not written'}`,
        })),
        ...twice.map((slug) => ({ where: role.slug, problem: `links to ${slug} twice` })),
      ];
    });
  },
};
