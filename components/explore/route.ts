/** Orders of the list of roles. */
export const sortings = ['title', 'pay', 'growth'] as const;
export type Sorting = (typeof sortings)[number];

/** The view of Explore that an address asks for. */
export type Route =
  | { view: 'roles'; branch: string | null; text: string; sort: Sorting }
  | { view: 'job'; role: string | null; occupation: string | null; section: string | null }
  | { view: 'title'; title: string }
  | { view: 'countries'; role: string | null; occupation: string | null }
  | { view: 'compare'; roles: string[] }
  | { view: 'guides' }
  | { view: 'guide'; slug: string }
  | { view: 'saved' };

/** Roles side by side at most: more columns cannot be read at once. */
export const comparedAtMost = 3;

/** The list of all roles, unfiltered. */
export const allRolesHash = '#roles';

const isSlug = (text: string | null): text is string => text !== null && /^[a-z0-9-]{1,80}$/.test(text);
const isCode = (text: string | null): text is string => text !== null && /^\d{2}-\d{4}$/.test(text);

function jobOf(id: string | null): { role: string | null; occupation: string | null } | null {
  if (isCode(id)) return { role: null, occupation: id };
  return isSlug(id) ? { role: id, occupation: null } : null;
}

/**
 * Reads an address such as "#role=data-engineer&section=salary", "#occupation=15-1243", "#title=data ninja",
 * "#countries=data-engineer", "#compare=a,b", "#guide=ask-for-pay", "#guides", "#saved", "#branch=Sales&sort=pay".
 * Anything else, damaged or empty, is the list of all roles.
 */
export function routeOfHash(hash: string): Route {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const [role, occupation] = [asked.get('role'), asked.get('occupation')];
  const countries = jobOf(asked.get('countries'));
  const title = asked.get('title')?.trim().slice(0, 200);
  const compared = (asked.get('compare')?.split(',') ?? []).filter(isSlug).slice(0, comparedAtMost);
  const guide = asked.get('guide');
  const section = sectionOf(asked.get('section'));
  if (isSlug(role)) return { view: 'job', role, occupation: null, section };
  if (isCode(occupation)) return { view: 'job', role: null, occupation, section };
  if (title) return { view: 'title', title };
  if (countries) return { view: 'countries', ...countries };
  if (compared.length > 0) return { view: 'compare', roles: compared };
  if (isSlug(guide)) return { view: 'guide', slug: guide };
  if (asked.has('guides')) return { view: 'guides' };
  if (asked.has('saved')) return { view: 'saved' };
  return listRoute(asked);
}

function listRoute(asked: URLSearchParams): Route {
  const sort = sortings.find((known) => known === asked.get('sort')) ?? 'title';
  return { view: 'roles', branch: asked.get('branch'), text: (asked.get('find') ?? '').slice(0, 100), sort };
}

/** "description" is how links name a role's first section. */
function sectionOf(section: string | null): string | null {
  return section === 'description' ? 'overview' : isSlug(section) ? section : null;
}

/** The address of a view; reading it back gives the same view. */
export function hashOfRoute(route: Route): string {
  switch (route.view) {
    case 'roles':
      return listHash(route);
    case 'job':
      return `#${route.role ? 'role' : 'occupation'}=${route.role ?? route.occupation}${route.section ? `&section=${route.section}` : ''}`;
    case 'title':
      return `#title=${encodeURIComponent(route.title)}`;
    case 'countries':
      return `#countries=${route.role ?? route.occupation}`;
    case 'compare':
      return `#compare=${route.roles.join(',')}`;
    case 'guide':
      return `#guide=${route.slug}`;
    default:
      return `#${route.view}`;
  }
}

function listHash({ branch, text, sort }: Extract<Route, { view: 'roles' }>): string {
  const parts = new URLSearchParams();
  if (branch) parts.set('branch', branch);
  if (text) parts.set('find', text);
  if (sort !== 'title') parts.set('sort', sort);
  return parts.size > 0 ? `#${parts}` : allRolesHash;
}
