import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { corpusPage } from './corpus-page.ts';
import { type Extension, expect, test } from './extension.ts';

/** Every state of popup and side panel: [name, its page, our test page it is about, what is typed]. */
const states: { name: string; page: string; on?: string; typed?: string }[] = [
  { name: 'a posting with pay', page: 'popup.html', on: 'linkedin/guest-detail' },
  { name: 'a two-pane page with a list', page: 'popup.html', on: 'indeed/two-pane' },
  { name: 'a list', page: 'popup.html', on: 'linkedin/guest-list' },
  { name: 'no ad', page: 'popup.html', on: 'linkedin/sign-in-wall' },
  { name: 'a weak match', page: 'popup.html', on: 'linkedin/classic-two-pane' },
  { name: 'a look-up', page: 'popup.html?tab=-1#role=registered-nurse' },
  { name: 'hourly wages only', page: 'popup.html?tab=-1#role=actor' },
  { name: 'no wages published', page: 'popup.html?tab=-1#occupation=55-1011' },
  { name: 'an unknown title', page: 'popup.html?tab=-1', typed: 'Qwzx Vbnmk' },
  { name: 'the side panel', page: 'sidepanel.html', on: 'indeed/two-pane' },
  { name: 'the side panel where nothing may be read', page: 'sidepanel.html', on: 'reed/detail' },
];

async function openState(extension: Extension, { page, on, typed }: (typeof states)[number]): Promise<Page> {
  let path = page;
  if (on) {
    const { url, file } = corpusPage(on);
    const ad = await extension.open(url, { file });
    path = `${page}?tab=${await extension.tabOf(ad)}`;
  }
  const opened = await extension.own(path, { width: 400, height: 600 });
  if (typed) {
    await opened.getByRole('combobox').fill(typed);
    await opened.keyboard.press('Enter');
    await expect(opened.getByRole('heading', { name: 'No role found' })).toBeVisible();
  }
  await expect(opened.getByRole('heading', { level: 1 })).toBeVisible();
  return opened;
}

/** Opens what is folded inside the sections, so that nothing is left unchecked. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function findingsOn(page: Page): Promise<string[]> {
  await unfold(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

for (const theme of ['light', 'dark'] as const) {
  for (const state of states) {
    test(`axe finds nothing on ${state.name}, ${theme}`, async ({ extension }) => {
      await extension.worker.evaluate(
        (chosen) => chrome.storage.local.set({ settings: { theme: chosen, closedSections: [] } }),
        theme,
      );
      const page = await openState(extension, state);
      // Between two states of a page there may be a skeleton without a heading: what counts is where it comes to rest.
      await expect(async () => expect(await findingsOn(page)).toEqual([])).toPass({ timeout: 20_000 });
    });
  }
}

for (const [name, width, textSize] of [
  ['320 px', 320, '100%'],
  ['text of twice the size', 400, '200%'],
] as const) {
  test(`nothing is cut off sideways at ${name}`, async ({ extension }) => {
    await extension.worker.evaluate(() => chrome.storage.local.set({ settings: { closedSections: [] } }));
    const { url, file } = corpusPage('linkedin/guest-detail');
    const ad = await extension.open(url, { file });
    const popup = await extension.own(`popup.html?tab=${await extension.tabOf(ad)}`, { width, height: 600 });
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
    await popup.evaluate((size) => document.documentElement.style.setProperty('font-size', size), textSize);
    await unfold(popup);
    const beyond = await popup.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const scrolled = document.querySelector('.jump');
      const all = [...document.querySelectorAll('main *')].filter((node) => !scrolled?.contains(node));
      return all
        .filter((node) => node.getBoundingClientRect().right > edge + 1 && !node.closest('.unseen'))
        .map((node) => node.outerHTML.slice(0, 90));
    });
    expect(beyond).toEqual([]);
  });
}
