import type { Page } from '@playwright/test';
import { corpusPage } from './corpus-page.ts';
import { type Extension, expect, test } from './extension.ts';

/** An ad that names no place, so that it is compared where the reader lives. */
const placeless = {
  url: 'https://www.linkedin.com/jobs/view/4200000888/',
  html: `<!doctype html><html lang="en"><head><title>Registered Nurse</title></head><body><main class="main"><section class="top-card-layout">
    <h1 class="top-card-layout__title">Registered Nurse</h1><a class="topcard__org-name-link">Quillfeather Clinic</a></section>
    <div class="description__text"><div class="show-more-less-html__markup">We pay $48 to $55 an hour. Requirements: a licence as a registered nurse.</div></div></main></body></html>`,
};

const lookOf = (extension: Extension, tab: number) =>
  extension.worker.evaluate(
    async (key) => ((await chrome.storage.session.get(key))[key] as { look?: { key: string } } | undefined) ?? null,
    `look-${tab}`,
  );

/** A tab with a posting whose answer stands ready. */
async function readyTab(extension: Extension, page: Page): Promise<number> {
  const tab = await extension.tabOf(page);
  await expect.poll(() => lookOf(extension, tab)).not.toBeNull();
  return tab;
}

/** From now on no file of roles or figures can be read: what is shown was ready. */
const hideFiles = (extension: Extension) =>
  extension.context.route(/\/(figures|roles|world)\/[^/]+\.json$/, (route) => route.abort());

test('the answer stands ready: it is drawn with the background stopped and without the shipped figures', async ({
  extension,
}) => {
  const { url, posting, ...source } = corpusPage('linkedin/guest-detail');
  const tab = await readyTab(extension, await extension.open(url, source));
  await hideFiles(extension);
  await extension.stopWorker();
  const popup = await extension.popupOfTab(tab);
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Data Engineer');
  await expect(popup.locator('.headline .average')).toContainText('$');
  await expect(popup.locator('.offer-words')).toContainText(posting.pay!);
  await expect(popup.locator('.meter svg[role="img"]')).toHaveAccessibleName(/percentile/);
  await expect(popup.getByRole('alert')).toContainText(/file/i);
  await popup.getByRole('button', { name: 'Not this role?' }).click();
  await expect(popup.locator('.match-more .choice').first()).toBeVisible();
});

test('a home place set after the ad was read: the answer made ready is there, and an older one is not shown', async ({
  extension,
}) => {
  const tab = await readyTab(extension, await extension.open(placeless.url, placeless));
  const before = await lookOf(extension, tab);
  const options = await extension.own('options.html');
  await options.getByLabel('Home place', { exact: false }).fill('Seattle, WA');
  await options.getByLabel('Home place', { exact: false }).press('Enter');
  await options.getByLabel('Home place', { exact: false }).blur();
  await expect.poll(async () => (await lookOf(extension, tab))?.look?.key).toContain('42660');
  await options.close();

  await extension.worker.evaluate(([key, look]) => chrome.storage.session.set({ [key as string]: look }), [
    `look-${tab}`,
    before,
  ] as const);
  const popup = await extension.popupOfTab(tab);
  await expect(popup.locator('.offer-panel')).toContainText('Seattle');
  const places = popup.getByRole('combobox', { name: 'Place', exact: true });
  await expect.poll(() => places.locator('option').count()).toBeGreaterThan(500);
  await expect(places).toHaveValue('area:42660');
});

test('level, hours and language chosen after the ad was read show in the answer made ready', async ({ extension }) => {
  const tab = await readyTab(extension, await extension.open(placeless.url, placeless));
  await extension.worker.evaluate(() =>
    chrome.storage.local.set({ settings: { level: 'senior', hoursPerWeek: 20, language: 'de' } }),
  );
  await hideFiles(extension);
  const popup = await extension.popupOfTab(tab);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'de');
  await expect(popup.locator('.meter-row-level')).toBeVisible();
  await expect(popup.locator('.steps')).toContainText('20');
});

test('another job in the same tab: its answer takes the place of the first', async ({ extension }) => {
  const page = await extension.open(placeless.url, placeless);
  const tab = await readyTab(extension, page);
  await extension.serve('https://www.linkedin.com', placeless.html.replaceAll('Registered Nurse', 'Data Engineer'));
  await page.goto('https://www.linkedin.com/jobs/view/4200000889/');
  await expect.poll(async () => (await lookOf(extension, tab))?.look?.key).toContain('data-engineer');
  await hideFiles(extension);
  await expect((await extension.popupOfTab(tab)).getByRole('heading', { level: 1 })).toHaveText('Data Engineer');
});

test('nothing moves when the rest comes after the answer', async ({ extension }) => {
  const { url, ...source } = corpusPage('linkedin/guest-detail');
  const tab = await readyTab(extension, await extension.open(url, source));
  const popup = await extension.context.newPage();
  await popup.addInitScript(() => {
    const seen = window as unknown as { shift: number };
    seen.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${extension.id}/popup.html?tab=${tab}`);
  await expect(popup.locator('#duties')).toBeVisible();
  await popup.waitForTimeout(500);
  expect(await popup.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
});
