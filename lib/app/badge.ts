import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';

export interface Badge {
  /** At most four characters; a difference, a dot, or nothing. */
  text: string;
  /** Tooltip in words. */
  title: string;
}

/** What the toolbar shows for a tab: the difference when the offer is comparable, a dot when a role is known, else nothing. */
export function badgeText(found: { difference: string | null; role: boolean }, style: Settings['badge']): string {
  if (style === 'off' || !found.role) return '';
  return style === 'difference' && found.difference ? found.difference : '•';
}

/** Sets the tab's badge and tooltip; a tab that is already gone is no failure. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  const failed = () => undefined;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }).catch(failed),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#17624f' }).catch(failed),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' })?.catch(failed),
    browser.action.setTitle({ tabId, title: badge.title }).catch(failed),
  ]);
}
