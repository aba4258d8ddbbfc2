import { browser } from 'wxt/browser';
import { ownUrl } from '../../lib/app/own-url.ts';
import { say } from '../../lib/app/words.ts';

const id = 'what-is';

/** Offers "What is a ...?" on selected text. Set up once at installation: menus outlive the background. */
export async function fitMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, contexts: ['selection'], title: say('menuWhatIs', '%s') });
}

/** Opens the role of the selected text. */
export function answerMenu(info: { menuItemId: string | number; selectionText?: string | undefined }): void {
  const text = info.selectionText?.trim().slice(0, 200);
  if (info.menuItemId !== id || !text) return;
  void browser.tabs.create({ url: ownUrl(`explore.html#title=${encodeURIComponent(text)}`) });
}
