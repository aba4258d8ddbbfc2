import { browser } from 'wxt/browser';
import type { PortalHost } from '../../data/portals/hosts.ts';
import type { SiteOffer, TabAccess } from '../tab-view.ts';
import { portalOf } from './portal-access.ts';
import { readTab } from './session.ts';

const offerOf = ({ name, hosts }: PortalHost, framed: boolean): SiteOffer => ({ name, origins: hosts, framed });

async function isGranted({ hosts, installed }: PortalHost): Promise<boolean> {
  return installed || browser.permissions.contains({ origins: hosts });
}

/**
 * What may be read in a tab, and which portals could be enabled for it: its own, and those in its frames. The address
 * is only known where a reader reported it or the icon was clicked; without it nothing is readable.
 */
export async function tabAccess(tabId: number): Promise<TabAccess> {
  const url = (await readTab(tabId))?.url ?? (await addressOf(tabId));
  if (!url) return { readable: false, offers: [] };
  const portal = portalOf(url);
  const own = portal && !(await isGranted(portal)) ? [offerOf(portal, false)] : [];
  return { readable: true, offers: [...own, ...(await framedOffers(tabId, portal))] };
}

const addressOf = (tabId: number): Promise<string | null> =>
  browser.tabs.get(tabId).then(
    (tab) => tab.url ?? null,
    () => null,
  );

async function framedOffers(tabId: number, own: PortalHost | null): Promise<SiteOffer[]> {
  const hosts = (await readTab(tabId))?.frameHosts ?? [];
  const portals = new Set(
    hosts.flatMap((host) => portalOf(`https://${host}/`) ?? []).filter((portal) => portal !== own),
  );
  const missing = await Promise.all(
    [...portals].map(async (portal) => ((await isGranted(portal)) ? [] : [offerOf(portal, true)])),
  );
  return missing.flat();
}
