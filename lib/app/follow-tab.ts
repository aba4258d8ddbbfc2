import type { TabAccess, TabView } from '../tab-view.ts';
import type { TabState } from '../understand.ts';
import { report } from './errors.ts';
import { send } from './messages.ts';
import { readTabAndLook, watchTab } from './session.ts';

/** How long a page may take to answer a reading before a view says that nothing was found. */
const patienceMs = 1500;

const isFound = (tab: TabState | null) => tab !== null && (tab.posting !== null || tab.cards.length > 0);

export interface FollowedTab {
  /** Reads the tab once more: after a failure, or when a site was just enabled. */
  readAgain: () => void;
  stop: () => void;
}

/** What is known of the tab at this moment, to begin with. */
export async function glanceAtTab(tabId: number): Promise<TabView> {
  const known = await readTabAndLook(tabId);
  return { status: isFound(known.tab) ? 'read' : 'reading', ...known, access: null };
}

/** Calls `show` with what is known of the tab, and with every change; asks for one reading when nothing is known. */
export function followTab(tabId: number, show: (view: TabView) => void): FollowedTab {
  let view: TabView = { status: 'reading', tab: null, look: null, access: null };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let live = true;
  const change = (part: Partial<TabView>) => {
    if (!live) return;
    view = { ...view, ...part };
    show(view);
  };
  const settle = () => change({ status: 'read' });
  const seeAccess = () => send('tab-access', { tabId }).then((access: TabAccess) => change({ access }));
  const read = async () => {
    const allowed = await send('read-tab', { tabId });
    await seeAccess();
    timer = setTimeout(settle, allowed ? patienceMs : 0);
  };
  const failed = (error: unknown) => {
    report('view', error);
    change({ status: 'failed' });
  };
  const begin = async () => {
    const { access: _, ...known } = await glanceAtTab(tabId);
    change(known);
    await (known.status === 'read' ? seeAccess() : read());
  };
  const stopWatching = watchTab(tabId, (tab) => {
    change({ tab, ...(isFound(tab) ? { status: 'read' as const } : {}) });
    if (tab) seeAccess().catch(failed);
  });
  begin().catch(failed);
  return {
    readAgain: () => {
      change({ status: 'reading' });
      read().catch(failed);
    },
    stop: () => {
      live = false;
      clearTimeout(timer);
      stopWatching();
    },
  };
}
