import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.ts';

/**
 * `npm run bench:popup`: how long from opening the popup on a read posting until it can be used (its answer drawn), on a
 * warm and on a stopped background, beside an empty extension page in the same run. Needs a build in .output/chrome-mv3.
 */
const folder = '.output/chrome-mv3';
const url = 'https://www.linkedin.com/jobs/view/4200000001/';
const rounds = 9;

async function launch(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
  const body = readFileSync('scripts/sample-posting.html', 'utf8');
  await context.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked.startsWith('chrome-extension:')) return route.continue();
    return asked === url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  return context;
}

const context = await launch();
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const id = new URL(worker.url()).host;
await (await context.newPage()).goto(url);

async function tabRead(): Promise<string> {
  for (;;) {
    const key = Object.keys(await worker.evaluate(() => chrome.storage.session.get(null))).find((name) =>
      name.startsWith('tab-'),
    );
    if (key) return key.slice(4);
  }
}

async function stopWorker(): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const target of targetInfos)
    if (target.type === 'service_worker') await session.send('Target.closeTarget', { targetId: target.targetId });
}

/** Milliseconds from the start of the navigation to the mark the page sets, read off its own clock. */
async function timeTo(page: Page, selector: string): Promise<number> {
  await page.locator(selector).first().waitFor();
  return page.evaluate(() => performance.now());
}

async function open(path: string, selector: string): Promise<{ time: number; shift: number }> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'commit' });
  const time = await timeTo(page, selector);
  await page.waitForTimeout(300);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );
  await page.close();
  return { time, shift };
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const show = (values: number[]) =>
  `${median(values).toFixed(0)} ms (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

const tab = await tabRead();
await open(`popup.html?tab=${tab}`, '.headline');
const empty: number[] = [];
const warm: number[] = [];
const cold: number[] = [];
const shifts: number[] = [];
for (let round = 0; round < rounds; round++) {
  empty.push((await open('sources.json', 'body')).time);
  const opened = await open(`popup.html?tab=${tab}`, '.headline');
  warm.push(opened.time);
  shifts.push(opened.shift);
  await stopWorker();
  cold.push((await open(`popup.html?tab=${tab}`, '.headline')).time);
}
await context.close();
console.log('| Opening | Median (range) | Against an empty extension page |');
console.log('|---|---|---|');
console.log(`| an empty extension page | ${show(empty)} | 1 |`);
console.log(`| popup, background awake | ${show(warm)} | ${(median(warm) / median(empty)).toFixed(1)} x |`);
console.log(`| popup, background stopped | ${show(cold)} | ${(median(cold) / median(empty)).toFixed(1)} x |`);
console.log(
  `\nLayout shift after first paint: ${median(shifts).toFixed(3)} (median), ${Math.max(...shifts).toFixed(3)} (most)`,
);
