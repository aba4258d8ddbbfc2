import { corpusPage } from './corpus-page.ts';
import { expect, test } from './extension.ts';

test('the service worker is stopped: the popup still shows the job and still answers a look-up', async ({
  extension,
}) => {
  const { url, posting, ...source } = corpusPage('linkedin/guest-detail');
  const page = await extension.open(url, source);
  const tab = await extension.tabOf(page);
  await (await extension.popupOfTab(tab)).locator('.headline').waitFor();
  await extension.stopWorker();
  const popup = await extension.popupOfTab(tab);
  await expect(popup.locator('.ad-line').first()).toContainText(posting.title);
  await extension.stopWorker();
  await popup.getByRole('combobox', { name: 'Look up a job title' }).fill('residential plumber');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('heading', { level: 1 }).first()).toContainText(/Plumber|Which job is this/);
});

test('the worker is stopped while jobs are selected: the popup follows', async ({ extension }) => {
  const { url, ...source } = corpusPage('indeed/two-pane');
  const page = await extension.open(url, source);
  const popup = await extension.popup(page);
  await popup.locator('.headline').waitFor();
  await extension.stopWorker();
  await page.locator('.job_seen_beacon', { hasText: 'Forklift Operator' }).click();
  await expect(popup.locator('.ad-line').first()).toContainText('Forklift Operator', { timeout: 15_000 });
});

/** What storage may hold after an accident, and still everything works. */
const damaged: [what: string, stored: Record<string, unknown>][] = [
  ['settings that are a text', { settings: 'oops' }],
  [
    'settings with fields of the wrong type',
    { settings: { theme: 7, hoursPerWeek: 'many', closedSections: [1, 2], payUnit: 'EON' } },
  ],
  ['corrections that are a list', { corrections: [1, 2, 3] }],
  ['saved offers that are a number', { saved: 12 }],
  ['a version from the future', { settings: { theme: 'dark' }, settings$: { v: 99 } }],
];

for (const [what, stored] of damaged) {
  test(`damaged storage, ${what}: the popup opens as ever`, async ({ extension }) => {
    await extension.worker.evaluate((value) => chrome.storage.local.set(value), stored);
    const { url, ...source } = corpusPage('linkedin/guest-detail');
    const popup = await extension.popup(await extension.open(url, source));
    await expect(popup.locator('.headline')).toBeVisible();
  });
}

test('damaged session state: the tab is read again', async ({ extension }) => {
  const { url, posting, ...source } = corpusPage('linkedin/guest-detail');
  const page = await extension.open(url, source);
  const tab = await extension.tabOf(page);
  await (await extension.popup(page)).locator('.headline').waitFor();
  await extension.worker.evaluate(
    ([key]) => chrome.storage.session.set({ [key!]: { posting: { nonsense: true }, cards: 'none' } }),
    [`tab-${tab}`],
  );
  const popup = await extension.popup(page);
  await expect(popup.getByRole('combobox')).toBeVisible();
  await page.reload();
  await expect(popup.locator('.ad-line').first()).toContainText(posting.title);
});

test('a file of the extension is missing: a clear word and a way to try again', async ({ extension }) => {
  await extension.context.route('**/roles/actuary.json', (route) => route.abort());
  const popup = await extension.popup(undefined, '#role=actuary');
  await expect(popup.getByRole('alert')).toBeVisible();
  await extension.context.unroute('**/roles/actuary.json');
  extension.errors.length = 0;
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('Actuary');
});

test('the extension is reloaded under an open page: the page stays quiet', async ({ extension }) => {
  const { url, ...source } = corpusPage('indeed/two-pane');
  const page = await extension.open(url, source);
  await (await extension.popup(page)).close();
  await extension.worker.evaluate(() => void setTimeout(() => chrome.runtime.reload(), 50));
  await page.waitForTimeout(1500);
  await page.locator('.job_seen_beacon', { hasText: 'Forklift Operator' }).click();
  await page.waitForTimeout(1500);
  expect(extension.errors).toEqual([]);
});

test('a thousand soft navigations: nothing piles up', async ({ extension }) => {
  test.setTimeout(180_000);
  const { url, ...source } = corpusPage('indeed/two-pane');
  const page = await extension.open(url, source);
  await (await extension.popup(page)).close();
  const session = await extension.context.newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize;
  };
  const walk = (steps: number) =>
    page.evaluate(async (count) => {
      for (let step = 0; step < count; step++) {
        history.pushState(null, '', `/jobs?q=bookkeeper&vjk=${(step % 16).toString(16).padStart(16, 'a')}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }, steps);
  await walk(100);
  const early = await heap();
  await walk(1000);
  const late = await heap();
  console.log(
    `page heap after 100 soft navigations ${(early / 1e6).toFixed(1)} MB, after 1,100 ${(late / 1e6).toFixed(1)} MB`,
  );
  expect(late).toBeLessThan(early * 2 + 5e6);
  const bytes = await extension.worker.evaluate(() => chrome.storage.session.getBytesInUse());
  expect(bytes).toBeLessThan(1_000_000);
});

test('fifty tabs: each keeps its own job, and closing them frees it', async ({ extension }) => {
  test.setTimeout(180_000);
  const { url, ...source } = corpusPage('linkedin/guest-detail');
  const first = await extension.open(url, source);
  const pages = [first];
  while (pages.length < 50) {
    const page = await extension.context.newPage();
    await page.goto(url);
    pages.push(page);
  }
  const states = () =>
    extension.worker.evaluate(
      async () => Object.keys(await chrome.storage.session.get(null)).filter((key) => key.startsWith('tab-')).length,
    );
  await expect.poll(states, { timeout: 60_000 }).toBe(50);
  for (const page of pages.slice(1)) await page.close();
  await expect.poll(states).toBe(1);
});
