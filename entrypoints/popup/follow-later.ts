import { quietMoment } from '../../components/ui/quiet-moment.ts';
import { type FollowedTab, followTab } from '../../lib/app/follow-tab.ts';
import type { TabView } from '../../lib/tab-view.ts';

/**
 * Follows the tab once the answer that was ready is on screen: following wakes the background, whose start would
 * compete with the first paint. What changed meanwhile is seen then, because following begins with reading the tab.
 */
export function followLater(tabId: number, show: (view: TabView) => void): FollowedTab {
  let following: FollowedTab | null = null;
  let stopped = false;
  void quietMoment().then(() => {
    if (!stopped) following = followTab(tabId, show);
  });
  return {
    readAgain: () => following?.readAgain(),
    stop: () => {
      stopped = true;
      following?.stop();
    },
  };
}
