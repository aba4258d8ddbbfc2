import type { Rule } from './rule.ts';

const keyOf = (alias: string) =>
  alias
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();

/** A name leads to one role, or the matcher could not tell them apart. */
export const roleAliasesUnique: Rule = {
  name: 'role-aliases-unique',
  what: 'no title or alias names two roles, none stands twice in one',
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) => {
    const titles = new Map(roles.map((role) => [keyOf(role.title), role.slug]));
    const owners = new Map<string, string>();
    return roles.flatMap((role) =>
      role.aliases.flatMap((alias) => {
        const key = keyOf(alias);
        const owner = titles.get(key) ?? owners.get(key);
        owners.set(key, owner ?? role.slug);
        return owner ? [{ where: role.slug, problem: `alias "${alias}" already names ${owner}` }] : [];
      }),
    );
  },
};
