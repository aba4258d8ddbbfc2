import type { Page } from '@playwright/test';
import { corpusPage } from './corpus-page.ts';
import { type Extension, expect, test } from './extension.ts';

const badgeOf = async (extension: Extension, page: Page) => {
  const tabId = await extension.tabOf(page);
  return extension.worker.evaluate(
    async (id) => ({
      text: await chrome.action.getBadgeText({ tabId: id }),
      title: await chrome.action.getTitle({ tabId: id }),
    }),
    tabId,
  );
};

test('a comparable offer: the difference on the badge, in words in the tooltip', async ({ extension }) => {
  const { url, ...source } = corpusPage('linkedin/guest-detail');
  const page = await extension.open(url, source);
  await expect.poll(async () => (await badgeOf(extension, page)).text).toMatch(/^[+-]?\d{1,2}%$/);
  expect((await badgeOf(extension, page)).title).toMatch(/(above|below|equal to) the (average|median)/);
});

test('the tooltip speaks the language of the options', async ({ extension }) => {
  await extension.worker.evaluate(() => chrome.storage.local.set({ settings: { language: 'de' } }));
  const { url, ...source } = corpusPage('linkedin/guest-detail');
  const page = await extension.open(url, source);
  await expect.poll(async () => (await badgeOf(extension, page)).title).toMatch(/Vergleichswert: Median .*Kanada\./);
});

test('a role without pay: a dot; badge off: nothing', async ({ extension }) => {
  const html = `<!doctype html><html lang="en"><body><section class="top-card-layout"><h1 class="top-card-layout__title">Registered Nurse</h1>
    <a class="topcard__org-name-link">Larch Clinic</a><span class="topcard__flavor--bullet">Boise, ID</span></section>
    <div class="description__text"><div class="show-more-less-html__markup">Care for patients on a surgical ward.</div></div></body></html>`;
  const page = await extension.open('https://www.linkedin.com/jobs/view/4200000123/', { html });
  await expect.poll(async () => (await badgeOf(extension, page)).text).toBe('•');
  await extension.worker.evaluate(() => chrome.storage.local.set({ settings: { badge: 'off' } }));
  await page.reload();
  await expect.poll(async () => (await badgeOf(extension, page)).text).toBe('');
});

test('a page without an ad: nothing', async ({ extension }) => {
  const { url, ...source } = corpusPage('linkedin/sign-in-wall');
  const page = await extension.open(url, source);
  await page.waitForTimeout(1500);
  expect((await badgeOf(extension, page)).text).toBe('');
});
