import { browser } from 'wxt/browser';
import { report } from '../../lib/app/errors.ts';
import { ownUrl } from '../../lib/app/own-url.ts';
import { searchRoles } from '../../lib/app/role-search.ts';

/** Chrome reads suggestions as XML. */
const escaped = (text: string) => text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Suggests roles while the reader types after the keyword "role". */
export function offerRoles(text: string, suggest: (results: { content: string; description: string }[]) => void): void {
  searchRoles(text, 6)
    .then((hits) => suggest(hits.map((hit) => ({ content: hit.title, description: escaped(hit.title) }))))
    .catch((error) => report('omnibox', error));
}

/** Opens what was typed or chosen, in the tab or beside it as the reader's keys ask. */
export function openRole(text: string, disposition: string): void {
  const url = ownUrl(`explore.html#title=${encodeURIComponent(text.slice(0, 200))}`);
  if (disposition === 'currentTab') void browser.tabs.update({ url });
  else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
