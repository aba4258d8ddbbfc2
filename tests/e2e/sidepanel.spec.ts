import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

test('the side panel shows the ad and follows the selected job', async ({ extension }) => {
  const { url, posting, ...source } = corpusPage('indeed/two-pane');
  const page = await extension.open(url, source);
  const panel = await extension.own(`sidepanel.html?tab=${await extension.tabOf(page)}`, { width: 360, height: 900 });
  await expect(panel.locator('.ad-line').first()).toContainText(posting.title);
  await page.locator('.job_seen_beacon', { hasText: 'Forklift Operator' }).first().click();
  await expect(panel.getByRole('heading', { level: 1 }).first()).toHaveText('Forklift Operator');
  await expect(panel.locator('.ad-line').first()).toContainText('Forklift Operator');
});

test('the side panel follows the active tab', async ({ extension }) => {
  const first = corpusPage('linkedin/guest-detail');
  const second = corpusPage('indeed/viewjob');
  const one = await extension.open(first.url, { file: first.file });
  const two = await extension.open(second.url, { file: second.file });
  const panel = await extension.own('sidepanel.html', { width: 360, height: 900 });
  await one.bringToFront();
  await expect(panel.locator('.ad-line').first()).toContainText(first.posting.title);
  await two.bringToFront();
  await expect(panel.locator('.ad-line').first()).toContainText(second.posting.title);
});

test('where nothing may be read it says how', async ({ extension }) => {
  const { url, ...source } = corpusPage('reed/detail');
  const page = await extension.open(url, source);
  const panel = await extension.own(`sidepanel.html?tab=${await extension.tabOf(page)}`, { width: 360, height: 900 });
  await expect(panel.getByRole('heading', { name: 'Click the icon to read this page' })).toBeVisible();
});

test('a click on its button opens the panel beside the page', async ({ extension }) => {
  const { url, ...source } = corpusPage('indeed/two-pane');
  const page = await extension.open(url, source);
  const popup = await extension.popup(page);
  await popup.getByRole('button', { name: 'Open beside the page' }).click();
  const panels = async () => {
    const session = await extension.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter((target) => target.url.endsWith('/sidepanel.html')).length;
  };
  await expect.poll(panels).toBe(1);
});
