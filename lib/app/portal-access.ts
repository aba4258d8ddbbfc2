import { browser } from 'wxt/browser';
import { type PortalHost, portalHosts } from '../../data/portals/hosts.ts';
import { report } from './errors.ts';

const matches = (pattern: string, url: string): boolean => {
  const parts = /^https:\/\/(\*\.)?([^/]+)\//.exec(pattern);
  if (!parts || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (
    protocol === 'https:' && (hostname === parts[2] || (parts[1] !== undefined && hostname.endsWith(`.${parts[2]}`)))
  );
};

/** The declared portal an address belongs to, null for any other site. */
export function portalOf(url: string): PortalHost | null {
  return portalHosts.find((portal) => portal.hosts.some((host) => matches(host, url))) ?? null;
}

/** Script files that read a page of this portal: the reader, and the adapter's own file where it has one. */
export function readerFiles(portal: PortalHost | null): string[] {
  return portal?.file ? [portal.file, 'reader.js'] : ['reader.js'];
}

const registrationId = (portal: PortalHost) => `portal-${portal.id}`;

/** Registers the readers of all granted optional portals and removes those no longer granted. */
export async function fitRegistrations(): Promise<void> {
  const optional = portalHosts.filter((portal) => !portal.installed);
  const granted = await Promise.all(optional.map((portal) => browser.permissions.contains({ origins: portal.hosts })));
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map((script) => script.id));
  const wanted = optional.filter((_, index) => granted[index]);
  const gone = optional.filter((portal, index) => !granted[index] && registered.has(registrationId(portal)));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone.map(registrationId) });
  const missing = wanted.filter((portal) => !registered.has(registrationId(portal)));
  await browser.scripting.registerContentScripts(
    missing.map((portal) => ({
      id: registrationId(portal),
      matches: portal.hosts,
      js: readerFiles(portal),
      runAt: 'document_idle' as const,
      allFrames: portal.framed ?? false,
    })),
  );
}

/**
 * Reads a tab once. Works where the click on the icon or a granted host allows it; answers false where the browser
 * does not (its own pages, the stores, a tab the click was not for).
 */
export async function readTabOnce(tabId: number): Promise<boolean> {
  try {
    const tab = await browser.tabs.get(tabId);
    const portal = tab.url ? portalOf(tab.url) : null;
    await browser.scripting.executeScript({
      target: { tabId, allFrames: portal?.framed ?? false },
      files: readerFiles(portal) as never,
    });
    return true;
  } catch (error) {
    report(
      'read-tab',
      error instanceof Error && /cannot|denied|permission|chrome|gallery|No tab/i.test(error.message)
        ? 'message port closed'
        : error,
    );
    return false;
  }
}
