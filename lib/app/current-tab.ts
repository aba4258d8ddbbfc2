import { browser } from 'wxt/browser';

/** The tab this page is about: the one in its address (`?tab=12`, as tests and our own pages ask), else the active one. */
export async function currentTab(): Promise<number | null> {
  const asked = askedTab();
  if (asked !== undefined) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab the address asks for, null for none, undefined when it does not say. */
function askedTab(): number | null | undefined {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked === null) return undefined;
  return Number(asked) >= 0 ? Number(asked) : null;
}

/**
 * Calls back with the window's active tab, now (it may have changed since the page began) and whenever another becomes
 * it; never when the address asks for a tab.
 */
export function watchCurrentTab(callback: (tabId: number) => void): () => void {
  if (askedTab() !== undefined) return () => undefined;
  let stopped = false;
  const own = browser.windows.getCurrent().then(({ id }) => id);
  const onActivated = async ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId === (await own) && !stopped) callback(tabId);
  };
  browser.tabs.onActivated.addListener(onActivated);
  void currentTab().then((tabId) => tabId !== null && !stopped && callback(tabId));
  return () => {
    stopped = true;
    browser.tabs.onActivated.removeListener(onActivated);
  };
}
