import { browser } from 'wxt/browser';
import { portalHosts } from '../../data/portals/hosts.ts';

const optional = portalHosts.filter(({ installed }) => !installed);
const hostsOf = (ids: readonly string[]) =>
  portalHosts.filter(({ id }) => ids.includes(id)).flatMap(({ hosts }) => hosts);

/** Ids of the optional portals the browser lets us read. */
export async function readGranted(): Promise<ReadonlySet<string>> {
  const allowed = await Promise.all(optional.map(({ hosts }) => browser.permissions.contains({ origins: hosts })));
  return new Set(optional.filter((_, index) => allowed[index]).map(({ id }) => id));
}

/** Asks for portals. Must run straight from a click; the background registers their readers when told of the new right. */
export function requestPortals(ids: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hostsOf(ids) });
}

/** Gives the right to read a portal back. */
export function removePortal(id: string): Promise<boolean> {
  return browser.permissions.remove({ origins: hostsOf([id]) });
}

/** Calls back when a right was given or taken, here or in the browser's own settings; returns the way to stop. */
export function watchPermissions(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}
