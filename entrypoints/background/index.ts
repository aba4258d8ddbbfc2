import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { report } from '../../lib/app/errors.ts';
import { listen } from '../../lib/app/messages.ts';
import { ownUrl } from '../../lib/app/own-url.ts';
import { fitRegistrations, readTabOnce } from '../../lib/app/portal-access.ts';
import { checkedReading } from '../../lib/app/reading-schema.ts';
import { keepReading, withdraw } from '../../lib/app/tab-reading.ts';
import { correctTitle, understandTyped } from '../../lib/app/typed-title.ts';
import { parsePay } from '../../lib/pay/parse.ts';
import { answerMenu, fitMenus } from './context-menu.ts';
import { offerRoles, openRole } from './omnibox.ts';

export default defineBackground(() => {
  listen({
    'page-read': async ({ url, reading }, { tabId, mainFrame }) => {
      const checked = checkedReading(reading);
      if (checked && tabId !== null) await keepReading(tabId, String(url).slice(0, 2000), checked, mainFrame);
    },
    'page-left': async (_, { tabId, mainFrame }) => {
      if (tabId !== null && mainFrame) await withdraw(tabId);
    },
    'read-tab': ({ tabId }) => readTabOnce(tabId),
    'understand-title': ({ title, language }) => understandTyped(title, language),
    'correct-title': ({ title, choice, tabId }) => correctTitle(title, choice, tabId),
    'read-offer': async ({ text, country }) => parsePay(text.slice(0, 200), { country, source: 'typed' }),
    'portals-changed': () => fitRegistrations(),
  });

  const fit = () => fitRegistrations().catch((error) => report('registrations', error));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void fitMenus();
    void fit();
    if (reason === 'install') void browser.tabs.create({ url: ownUrl('welcome.html') });
  });
  browser.permissions.onAdded.addListener(fit);
  browser.permissions.onRemoved.addListener(fit);

  browser.tabs.onRemoved.addListener((tabId) => void withdraw(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void askReader(tabId);
  });

  browser.contextMenus.onClicked.addListener(answerMenu);
  browser.omnibox.onInputChanged.addListener(offerRoles);
  browser.omnibox.onInputEntered.addListener(openRole);
});

/** A tab loads: a reader still alive in it (a soft navigation) reads again; without one, what we knew is gone. */
async function askReader(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type: 'read-again' }).catch(() => withdraw(tabId));
}
