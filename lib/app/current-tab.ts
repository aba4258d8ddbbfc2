import { browser } from 'wxt/browser';

/** The tab this page is about: the one in its address (`?tab=12`, as tests and our own pages ask), else the active one. */
export async function currentTab(): Promise<number | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked !== null) return Number(asked) >= 0 ? Number(asked) : null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
