import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { fitChips } from '../../lib/app/chips-access.ts';
import { answerChips } from '../../lib/app/chips-answer.ts';
import { report } from '../../lib/app/errors.ts';
import { fitHomePlace } from '../../lib/app/home-place.ts';
import { listen } from '../../lib/app/messages.ts';
import { ownUrl } from '../../lib/app/own-url.ts';
import { fitRegistrations, portalOf, readTabOnce } from '../../lib/app/portal-access.ts';
import { checkedReading } from '../../lib/app/reading-schema.ts';
import { readSettings, watchSettings } from '../../lib/app/settings.ts';
import { tabAccess } from '../../lib/app/tab-access.ts';
import { askReader, keepReading, refreshLooks, withdraw } from '../../lib/app/tab-reading.ts';
import { correctTitle, understandTyped } from '../../lib/app/typed-title.ts';
import { parsePay } from '../../lib/pay/parse.ts';
import { answerMenu, fitMenus } from './context-menu.ts';
import { offerRoles, openRole } from './omnibox.ts';

export default defineBackground(() => {
  listen({
    'page-read': async ({ url, reading }, { tabId, mainFrame, url: page }) => {
      const checked = checkedReading(reading);
      if (checked && tabId !== null && !(await isPaused(page)))
        await keepReading(tabId, String(url).slice(0, 2000), checked, mainFrame);
    },
    'page-left': async (_, { tabId, mainFrame }) => {
      if (tabId !== null && mainFrame) await withdraw(tabId);
    },
    'read-tab': ({ tabId }) => readTabOnce(tabId),
    'tab-access': ({ tabId }) => tabAccess(tabId),
    'understand-title': ({ title, language }) => understandTyped(title, language),
    'correct-title': ({ title, choice, tabId }) => correctTitle(title, choice, tabId),
    'read-offer': async ({ text, country }) => parsePay(text.slice(0, 200), { country, source: 'typed' }),
    'portals-changed': () => fitScripts(),
    'chips-for': (ask, sender) => answerChips(ask, sender),
  });

  const refit = () => fitScripts().catch((error) => report('registrations', error));
  watchSettings((settings) => {
    fitChips(settings).catch((error) => report('chips', error));
    fitHomePlace(settings)
      .then(refreshLooks)
      .catch((error) => report('home place', error));
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void fitMenus();
    void refit();
    if (reason === 'install') void browser.tabs.create({ url: ownUrl('welcome.html') });
  });
  browser.permissions.onAdded.addListener(() => void refit().then(readActiveTabs));
  browser.permissions.onRemoved.addListener(refit);

  browser.tabs.onRemoved.addListener((tabId) => void withdraw(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void askReader(tabId);
  });

  browser.contextMenus.onClicked.addListener(answerMenu);
  browser.omnibox.onInputChanged.addListener(offerRoles);
  browser.omnibox.onInputEntered.addListener(openRole);
});

/** Registers readers and chips to fit what is granted and switched on. */
async function fitScripts(): Promise<void> {
  await fitRegistrations();
  await fitChips(await readSettings());
}

/** The user switched this portal off in the options: its reader is heard, and not listened to. */
async function isPaused(url: string): Promise<boolean> {
  const portal = portalOf(url);
  return portal !== null && (await readSettings()).paused.includes(portal.id);
}

/** A portal was just enabled: Firefox may have closed the popup that asked, so its page is read from here. */
async function readActiveTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map(({ id, url }) => (id !== undefined && url && portalOf(url) ? readTabOnce(id) : false)));
}
