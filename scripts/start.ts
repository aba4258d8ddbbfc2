import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from './find-browser.ts';

/**
 * `npm start`: the main job in a real browser. Builds the extension, opens a Chromium with it on a sample posting that
 * is served under its real portal address, and shows what Rolewise makes of it. Without a display (or with --headless)
 * it prints what was found, saves screenshots to gallery/start and ends.
 */
const url = 'https://www.linkedin.com/jobs/view/machine-learning-engineer-at-larkfield-robotics-4200000001';
const sample = 'scripts/sample-posting.html';
const extension = '.output/chrome-mv3';
const shots = 'gallery/start';
const headless =
  process.argv.includes('--headless') ||
  (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);

async function launch(): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless: false,
    viewport: null,
    args: [
      ...(headless ? ['--headless=new', '--window-size=1200,900'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const body = readFileSync(sample, 'utf8');
  await context.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked.startsWith('chrome-extension:')) return route.continue();
    return asked === url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  return context;
}

/** The tab the background has read a posting in, as soon as it has. */
async function readTab(worker: Worker): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const kept = await worker.evaluate(() => chrome.storage.session.get(null));
    const key = Object.keys(kept).find((name) => name.startsWith('tab-'));
    if (key) return key.slice('tab-'.length);
    await setTimeout(100);
  }
  throw new Error('the sample posting was not read within ten seconds');
}

/** The popup as a page of its own, about the sample's tab. */
async function openPopup(context: BrowserContext): Promise<Page> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const tab = await readTab(worker);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html?tab=${tab}`);
  await popup.locator('h1').first().waitFor();
  await popup.locator('.headline').waitFor();
  return popup;
}

async function show(popup: Page): Promise<void> {
  const text = (selector: string) =>
    popup
      .locator(selector)
      .first()
      .innerText()
      .then((found) => found.replace(/\s+/g, ' '));
  console.log(`\nRead from     ${url}`);
  console.log(`The ad        ${await text('.ad-line')}`);
  console.log(`Role          ${await text('h1')}`);
  for (const fact of await popup.locator('.headline > div').all()) {
    const [name = '', value = ''] = (await fact.innerText()).split('\n');
    console.log(`${name.padEnd(13)} ${value}`);
  }
  for (const row of await popup.locator('.level-table tbody tr').all())
    console.log(`  ${(await row.innerText()).replace(/\s+/g, ' ')}`);
  console.log(await text('.verdict').catch(() => ''));
}

async function saveScreenshots(context: BrowserContext, popup: Page): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await context
    .pages()
    .find((page) => page.url() === url)
    ?.screenshot({ path: `${shots}/page.png` });
  for (const theme of ['light', 'dark'] as const) {
    await popup.emulateMedia({ colorScheme: theme });
    await popup.screenshot({ path: `${shots}/popup-${theme}.png` });
    await popup.screenshot({ path: `${shots}/popup-${theme}-whole.png`, fullPage: true });
  }
  console.log(`\nScreenshots   ${shots}/`);
}

console.log('Building Rolewise ...');
execFileSync('npx', ['wxt', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });
const context = await launch();
const page = await context.newPage();
await page.goto(url);
const popup = await openPopup(context);
await show(popup);
if (headless) {
  await saveScreenshots(context, popup);
  await context.close();
} else {
  console.log('\nThe browser stays open: click the Rolewise icon on the sample page, or close the window to end.');
  await new Promise((resolve) => context.on('close', resolve));
}
