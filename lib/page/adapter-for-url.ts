import type { PortalAdapter } from '../../data/schema/portal-adapter.ts';

/** The adapter whose host patterns cover `url`; null when none does or `url` is no address. */
export function adapterForUrl(url: string, adapters: readonly PortalAdapter[]): PortalAdapter | null {
  return adapters.find((adapter) => adapter.hosts.some((pattern) => matchesPattern(pattern, url))) ?? null;
}

/** Match patterns of the form "https://*.host/path*", the only ones adapters use. */
function matchesPattern(pattern: string, url: string): boolean {
  const parts = /^(\*|https?):\/\/(\*\.)?([^/]+)(\/.*)$/.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  const [, scheme, anySubdomain, host = '', path = ''] = parts;
  if (scheme !== '*' && `${scheme}:` !== protocol) return false;
  if (hostname !== host && !(anySubdomain && hostname.endsWith(`.${host}`))) return false;
  return path.endsWith('*') ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}
