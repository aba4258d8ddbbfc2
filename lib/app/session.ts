import { storage } from 'wxt/utils/storage';
import type { TabState } from '../understand.ts';

const keyOf = (tabId: number) => `session:tab-${tabId}` as const;

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
  await storage.removeItem(keyOf(tabId)).catch(() => undefined);
}

/** Calls back with each new state of the tab; returns the way to stop. */
export function watchTab(tabId: number, callback: (state: TabState | null) => void): () => void {
  return storage.watch<unknown>(keyOf(tabId), (state) => callback(soundState(state)));
}
