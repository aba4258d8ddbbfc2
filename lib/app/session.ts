import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import type { FirstLook } from '../first-look.ts';
import type { TabState } from '../understand.ts';

const keyOf = (tabId: number) => `session:tab-${tabId}` as const;
const lookKeyOf = (tabId: number) => `session:look-${tabId}` as const;

/** Only what we wrote ourselves is shown; a damaged state counts as none, and the page is read again. */
function soundState(value: unknown): TabState | null {
  const state = value as TabState | null;
  const posting = state?.posting;
  const sound =
    Array.isArray(state?.cards) &&
    (posting === null || typeof posting?.raw?.title === 'string') &&
    (!posting || typeof posting.match?.title === 'string');
  return sound ? state : null;
}

/** The tab's state (kept in memory only, gone with the tab or its next page), or null when nothing was read there. */
export async function readTab(tabId: number): Promise<TabState | null> {
  return soundState(await storage.getItem<unknown>(keyOf(tabId)).catch(() => null));
}

/** The look, if this release of the extension made it: another's figures may be others. */
function ownLook(value: unknown): FirstLook | null {
  const kept = value as { release: string; look: FirstLook } | null;
  return kept?.release === release() && typeof kept.look?.key === 'string' ? kept.look : null;
}

const release = () => browser.runtime.getManifest().version;

/** The answer made ready for the tab, or null; whether it is what is asked now, its key says. */
export async function readLook(tabId: number): Promise<FirstLook | null> {
  return ownLook(await storage.getItem<unknown>(lookKeyOf(tabId)).catch(() => null));
}

/** Keeps the answer made ready for the tab. Where session storage has no room the views read the files themselves. */
export async function writeLook(tabId: number, look: FirstLook): Promise<void> {
  await storage.setItem(lookKeyOf(tabId), { release: release(), look }).catch(() => undefined);
}

/** The tab's state and the answer made ready for it, in one reading. */
export async function readTabAndLook(tabId: number): Promise<{ tab: TabState | null; look: FirstLook | null }> {
  const kept = await storage.getItems([keyOf(tabId), lookKeyOf(tabId)]).catch(() => []);
  return { tab: soundState(kept[0]?.value), look: ownLook(kept[1]?.value) };
}

/** Every tab something is known of. */
export async function readTabs(): Promise<{ tabId: number; state: TabState }[]> {
  return Object.entries(await storage.snapshot('session')).flatMap(([key, value]) => {
    const state = soundState(value);
    const tabId = Number(/^tab-(\d+)$/.exec(key)?.[1] ?? Number.NaN);
    return state && Number.isInteger(tabId) ? { tabId, state } : [];
  });
}

/** Keeps the tab's state. When session storage is full, all other tabs' states make room. */
export async function writeTab(tabId: number, state: TabState): Promise<void> {
  try {
    await storage.setItem(keyOf(tabId), state);
  } catch {
    const all = await storage.snapshot('session');
    await Promise.all(Object.keys(all).map((key) => storage.removeItem(`session:${key}`)));
    await storage.setItem(keyOf(tabId), state);
  }
}

/** Forgets the tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItems([keyOf(tabId), lookKeyOf(tabId)]).catch(() => undefined);
}

/** Calls back with each new state of the tab; returns the way to stop. */
export function watchTab(tabId: number, callback: (state: TabState | null) => void): () => void {
  return storage.watch<unknown>(keyOf(tabId), (state) => callback(soundState(state)));
}
