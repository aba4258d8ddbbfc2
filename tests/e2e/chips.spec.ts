import type { Page } from '@playwright/test';
import { corpusPage } from './corpus-page.ts';
import { type Extension, expect, test } from './extension.ts';

const settings = (chips: string[]) => ({ settings: { chips }, settings$: { v: 1 } });

/** Switches chips as the options do once the browser has said yes (its question cannot be answered by a test). */
const switchTo = (extension: Extension, chips: string[]) =>
  extension.worker.evaluate((change) => chrome.storage.local.set(change), settings(chips));

/** Runs the chips' script in the page's tab, as its registration would. */
async function runChips(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  await extension.clickIcon(page);
  const tabId = await extension.tabOf(page);
  await extension.worker.evaluate(
    (id) => chrome.scripting.executeScript({ target: { tabId: id }, files: ['chips.js'] }),
    tabId,
  );
}

test('typical pay beside each card, with the list as it changes, gone at once when switched off', async ({
  extension,
}) => {
  await switchTo(extension, ['indeed']);
  const { url, ...source } = corpusPage('indeed/two-pane');
  const page = await extension.open(url, source);
  await runChips(extension, page);
  const chips = page.locator('rolewise-chip');
  await expect(chips.first()).toContainText('typically $');
  const before = await chips.count();
  await page.evaluate(() => {
    const card = document.querySelector('.job_seen_beacon')!;
    const copy = card.cloneNode(true) as Element;
    copy.querySelector('rolewise-chip')?.remove();
    card.parentElement!.append(copy);
  });
  await expect(chips).toHaveCount(before + 1);
  await switchTo(extension, []);
  await expect(chips).toHaveCount(0);
});

test('a background that cannot answer at first is asked again', async ({ extension }) => {
  await switchTo(extension, ['indeed']);
  await extension.worker.evaluate(() => {
    const whole = fetch;
    globalThis.fetch = () => Promise.reject(new Error('not now'));
    setTimeout(() => Object.assign(globalThis, { fetch: whole }), 1500);
  });
  const { url, ...source } = corpusPage('indeed/two-pane');
  const page = await extension.open(url, source);
  await runChips(extension, page);
  await expect(page.locator('rolewise-chip').first()).toContainText('typically $');
});

test('off by default: the script puts nothing into a page', async ({ extension }) => {
  const { url, ...source } = corpusPage('indeed/two-pane');
  const page = await extension.open(url, source);
  await runChips(extension, page);
  await page.waitForTimeout(800);
  await expect(page.locator('rolewise-chip')).toHaveCount(0);
});

test('never on LinkedIn, even when a stored setting says so', async ({ extension }) => {
  await switchTo(extension, ['linkedin']);
  const { url, ...source } = corpusPage('linkedin/classic-two-pane');
  const page = await extension.open(url, source);
  await runChips(extension, page);
  await page.waitForTimeout(800);
  await expect(page.locator('rolewise-chip')).toHaveCount(0);
  const registered = await extension.worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  expect(registered).toEqual([]);
});
