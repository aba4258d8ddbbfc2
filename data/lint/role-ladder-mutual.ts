import type { Role } from '../schema/role.ts';
import type { Rule } from './rule.ts';

const names = (list: readonly string[] | undefined, slug: string) => list?.includes(slug) ?? false;

function oneWay(role: Role, other: Role | undefined, step: 'above' | 'below'): boolean {
  if (!other) return false;
  const back = step === 'above' ? other.ladder?.below : other.ladder?.above;
  return !names(back, role.slug) && !names(other.related, role.slug);
}

/** A step up from here is a step down from there, or the two are at least related both ways. */
export const roleLadderMutual: Rule = {
  name: 'role-ladder-mutual',
  what: 'the role a ladder leads to knows the way back, on its ladder or among its related roles',
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) => {
    const bySlug = new Map(roles.map((role) => [role.slug, role]));
    return roles.flatMap((role) =>
      (['above', 'below'] as const).flatMap((step) =>
        (role.ladder?.[step] ?? [])
          .filter((slug) => oneWay(role, bySlug.get(slug), step))
          .map((slug) => ({ where: role.slug, problem: `${slug} stands ${step} it, but does not link back` })),
      ),
    );
  },
};
