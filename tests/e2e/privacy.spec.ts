import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

const screens = [
  'popup.html?tab=-1',
  'popup.html?tab=-1#role=actor',
  'sidepanel.html',
  'explore.html',
  'explore.html#role=registered-nurse',
  'explore.html#saved',
  'options.html',
  'welcome.html',
];
const pages = [
  'linkedin/guest-detail',
  'linkedin/sdui-detail',
  'linkedin/classic-two-pane',
  'linkedin/guest-list',
  'linkedin/feed',
  'indeed/viewjob',
  'indeed/two-pane',
  'stepstone/detail',
  'stepstone/list',
  'cityjobs/detail-json-ld',
];

test('every kind of page and every screen: no request leaves the browser', async ({ extension }) => {
  test.setTimeout(180_000);
  for (const name of pages) {
    const { url, ...source } = corpusPage(name);
    const page = await extension.open(url, source);
    await (await extension.popup(page)).waitForTimeout(400);
    await page.close();
  }
  for (const path of screens) await (await extension.own(path)).waitForTimeout(400);
  expect(extension.refused).toEqual([]);
});

test('reading an ad writes nothing of it to disk', async ({ extension }) => {
  const { url, posting, ...source } = corpusPage('indeed/viewjob');
  const popup = await extension.popup(await extension.open(url, source));
  await popup.locator('.headline').waitFor();
  const stored = JSON.stringify(await extension.worker.evaluate(() => chrome.storage.local.get(null)));
  for (const secret of [posting.title, posting.company, 'viewjob']) expect(stored).not.toContain(secret);
});

test('closing the tab forgets the ad in memory too', async ({ extension }) => {
  const { url, ...source } = corpusPage('indeed/viewjob');
  const page = await extension.open(url, source);
  await (await extension.popup(page)).locator('.headline').waitFor();
  await page.close();
  await expect
    .poll(() =>
      extension.worker.evaluate(
        async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab-')).length,
      ),
    )
    .toBe(0);
});
