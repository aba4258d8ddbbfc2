import { browser } from 'wxt/browser';

/** Chrome's and Firefox's ways to a view beside the page; each browser has one of them. */
interface SideViews {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
}

const views = () => browser as unknown as SideViews;

/** True where the browser has a side panel or sidebar (Firefox for Android has none). */
export const hasSidePanel = (): boolean => views().sidePanel !== undefined || views().sidebarAction !== undefined;

/**
 * Opens the side panel. Must be called in a click, before anything is awaited: both browsers ask for that.
 * `windowId` is the window it opens in (Chrome).
 */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = views();
  return (sidePanel ? sidePanel.open({ windowId }) : sidebarAction?.open()) ?? Promise.resolve();
}
