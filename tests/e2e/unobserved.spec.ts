import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

/** Runs in the page before anything else: whatever an extension could do to it leaves a line here. */
const watcher = `
  window.traces = [];
  const trace = (what) => window.traces.push(what);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { trace('event ' + event.type); return dispatch.call(this, event); };
  addEventListener('message', (event) => trace('message ' + JSON.stringify(event.data)));
  for (const name of ['wxt:locationchange', 'wxt:content-script-started']) for (const target of [window, document]) target.addEventListener(name, () => trace('heard ' + name));
  new MutationObserver((records) => { if (window.loaded) for (const record of records) trace('mutation ' + record.type); }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('load', () => setTimeout(() => { window.loaded = true; }, 0));
`;

for (const file of ['linkedin/guest-detail', 'linkedin/sdui-detail', 'linkedin/feed']) {
  test(`${file}: on linkedin.com nothing observable happens`, async ({ extension }) => {
    const { url, ...source } = corpusPage(file);
    await extension.context.addInitScript(watcher);
    const page = await extension.open(url, source);
    await (await extension.popup(page)).waitForTimeout(1500);
    await page.evaluate(() => history.pushState(null, '', '?moved=1'));
    await page.waitForTimeout(1500);
    const traces = await page.evaluate(() => (window as unknown as { traces: string[] }).traces);
    expect(traces).toEqual([]);
    const own = await page.evaluate(() => Object.keys(window).filter((key) => /rolewise|wxt/i.test(key)));
    expect(own).toEqual([]);
  });
}
