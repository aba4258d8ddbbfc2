import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { corpusPage } from '../tests/e2e/corpus-page.ts';
import { Extension } from '../tests/e2e/extension.ts';
import { findChromium } from './find-browser.ts';
import { type Shot, shots } from './gallery-shots.ts';

/**
 * `npm run gallery [WORD]`: draws every screen and state of the built extension into gallery/ (light, dark, narrow,
 * German) and the README's pictures into docs/. With a word, only the shots whose name holds it.
 */
const built = join(import.meta.dirname, '../.output/chrome-mv3');
const wanted = process.argv[2] ?? '';

async function launch(profile: string): Promise<Extension> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless: false,
    deviceScaleFactor: 2,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${built}`,
      `--load-extension=${built}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await refuseNetwork(context);
  return new Extension(context, worker);
}

/** Only what a test page serves may be reached. */
async function refuseNetwork(context: BrowserContext): Promise<void> {
  await context.route('**/*', (route) => {
    const own = /^(chrome-extension|data|about):/.test(route.request().url());
    return own ? route.continue() : route.abort();
  });
}

async function openShot(extension: Extension, shot: Shot): Promise<Page> {
  const settings = { welcomed: true, theme: shot.theme ?? 'light', language: shot.language ?? 'en', ...shot.settings };
  await extension.worker.evaluate(
    (kept) => chrome.storage.local.set({ settings: kept, settings$: { v: 1 }, ...kept.more }),
    { ...settings, more: shot.stored ?? {} },
  );
  let query = '';
  if (shot.on) {
    const { url, file } = corpusPage(shot.on);
    const page = await extension.open(url, { file });
    if (shot.page.startsWith('popup')) await clickIcon(extension, page);
    await page.waitForTimeout(shot.settle ?? 900);
    query = `?tab=${await extension.tabOf(page)}`;
  } else if (/^(popup|sidepanel)/.test(shot.page)) query = '?tab=-1';
  const [path, hash] = shot.page.split('#');
  return extension.own(`${path}${query}${hash ? `#${hash}` : ''}`, { width: shot.width, height: shot.height });
}

/** A popup is opened by a click, which lets it read any page. */
async function clickIcon(extension: Extension, page: Page): Promise<void> {
  await page.bringToFront();
  await extension.clickIcon(page);
}

async function draw(extension: Extension, shot: Shot): Promise<void> {
  const page = await openShot(extension, shot);
  await page.waitForTimeout(900);
  await page.locator('.skeleton').waitFor({ state: 'detached', timeout: 5000 });
  if (shot.prepare) await shot.prepare(page);
  await page.waitForTimeout(250);
  await page.screenshot({ path: `gallery/${shot.name}.png`, fullPage: shot.whole ?? false });
  if (shot.docs) await page.screenshot({ path: `docs/${shot.docs}.png` });
  console.log(`gallery/${shot.name}.png`);
  for (const open of extension.context.pages().slice(1)) await open.close();
}

const profile = mkdtempSync(join(tmpdir(), 'rolewise-gallery-'));
for (const folder of ['gallery', 'docs']) mkdirSync(folder, { recursive: true });
const extension = await launch(profile);
try {
  for (const shot of shots.filter(({ name }) => name.includes(wanted))) {
    await draw(extension, shot).catch((error) => {
      process.exitCode = 1;
      console.error(`${shot.name}: ${error}`);
    });
  }
} finally {
  await extension.context.close();
  rmSync(profile, { recursive: true, force: true });
}
