import { browser } from 'wxt/browser';
import { type PortalHost, portalHosts } from '../../data/portals/hosts.ts';
import { report } from './errors.ts';
import { portalOf } from './portal-access.ts';
import type { Settings } from './settings.ts';

/** LinkedIn's user agreement forbids putting anything into its pages: there, never. */
const neverOn = 'linkedin';

type ChipSettings = Pick<Settings, 'chips' | 'paused'>;

const isWanted = ({ id }: PortalHost, { chips, paused }: ChipSettings): boolean =>
  id !== neverOn && chips.includes(id) && !paused.includes(id);

/** Whether chips may stand on the page of this address. */
export function chipsWantedAt(url: string, settings: ChipSettings): boolean {
  const portal = portalOf(url);
  return portal !== null && isWanted(portal, settings);
}

const registrationId = ({ id }: PortalHost) => `chips-${id}`;
const filesOf = ({ file }: PortalHost) => (file ? [file, 'chips.js'] : ['chips.js']);

/**
 * Registers the chips' script for the portals that are switched on and that the browser lets us read, takes it from
 * all others, and starts it in the tabs already open. Running chips remove themselves when the settings change.
 */
export async function fitChips(settings: ChipSettings): Promise<void> {
  const wanted = portalHosts.filter((portal) => isWanted(portal, settings));
  const granted = await Promise.all(wanted.map(({ hosts }) => browser.permissions.contains({ origins: hosts })));
  const ready = wanted.filter((_, index) => granted[index]);
  const registered = (await browser.scripting.getRegisteredContentScripts())
    .map(({ id }) => id)
    .filter((id) => id.startsWith('chips-'));
  const gone = registered.filter((id) => !ready.some((portal) => registrationId(portal) === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const missing = ready.filter((portal) => !registered.includes(registrationId(portal)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((portal) => ({
      id: registrationId(portal),
      matches: portal.hosts,
      js: filesOf(portal),
      runAt: 'document_idle' as const,
      allFrames: portal.framed ?? false,
    })),
  );
  await Promise.all(missing.map(startInOpenTabs));
}

async function startInOpenTabs(portal: PortalHost): Promise<void> {
  const tabs = await browser.tabs.query({ url: portal.hosts });
  const starts = tabs.flatMap(({ id }) =>
    id === undefined ? [] : browser.scripting.executeScript({ target: { tabId: id }, files: filesOf(portal) as never }),
  );
  await Promise.all(starts.map((start) => start.catch((error) => report('chips', error))));
}
