import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from './find-browser.ts';

/**
 * `npm run store:screenshots`: the pictures the stores ask for, 1280 x 800, drawn from the built extension on our own
 * sample posting into docs/store/. Needs a build in .output/chrome-mv3.
 */
const extension = '.output/chrome-mv3';
const out = 'docs/store';
const size = { width: 1280, height: 800 };
const sampleUrl = 'https://www.linkedin.com/jobs/view/4200000001/';

const captions = {
  light: ['What the job really is,', 'and what it pays.', 'On the page where you read the ad.'],
  dark: ['Every figure with its source,', 'its year, and how it was made.', 'No account. No request. Ever.'],
};

if (!existsSync(`${extension}/manifest.json`)) {
  console.error(`${extension} is not there: npm run build first`);
  process.exit(2);
}

async function launch(): Promise<{ context: BrowserContext; id: string }> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const body = readFileSync('scripts/sample-posting.html', 'utf8');
  await context.route('**/*', (route) => {
    const asked = route.request().url();
    if (asked.startsWith('chrome-extension:') || asked.startsWith('data:')) return route.continue();
    return asked === sampleUrl ? route.fulfill({ contentType: 'text/html; charset=utf-8', body }) : route.abort();
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, id: new URL(worker.url()).host };
}

async function openPage(
  context: BrowserContext,
  url: string,
  viewport: { width: number; height: number },
  theme: 'light' | 'dark' = 'light',
): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(url);
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(500);
  return page;
}

/** The popup beside a few words, as a store shows it. */
async function captioned(context: BrowserContext, popup: Page, theme: 'light' | 'dark', file: string): Promise<void> {
  const picture = (await popup.screenshot()).toString('base64');
  const [first, second, third] = captions[theme];
  const [paper, ink, muted] = theme === 'light' ? ['#e9efe9', '#17312a', '#46604f'] : ['#10201b', '#eaf5f0', '#9fc4b5'];
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.setContent(`<style>body{margin:0;height:800px;display:flex;align-items:center;justify-content:space-evenly;background:${paper};color:${ink};font-family:system-ui,sans-serif}
    h1{font-size:44px;line-height:1.2;margin:0}div{max-width:640px;padding:0 48px}p{font-size:24px;color:${muted}}img{height:720px;border-radius:14px;box-shadow:0 12px 40px rgb(0 0 0/25%)}</style>
    <div><h1>${first}<br>${second}</h1><p>${third}</p></div><img src="data:image/png;base64,${picture}">`);
  await page.screenshot({ path: `${out}/${file}` });
  await page.close();
}

mkdirSync(out, { recursive: true });
const { context, id } = await launch();
await openPage(context, sampleUrl, size);
const worker = context.serviceWorkers()[0]!;
let tab: string | undefined;
while (!tab)
  tab = Object.keys(await worker.evaluate(() => chrome.storage.session.get(null))).find((key) =>
    key.startsWith('tab-'),
  );
for (const theme of ['light', 'dark'] as const) {
  const popup = await openPage(
    context,
    `chrome-extension://${id}/popup.html?tab=${tab.slice(4)}`,
    { width: 400, height: 720 },
    theme,
  );
  await popup.locator('.headline').waitFor();
  await captioned(context, popup, theme, theme === 'light' ? '1-popup.png' : '2-popup-dark.png');
}
for (const [file, path] of [
  ['3-explore.png', 'explore.html'],
  ['4-role.png', 'explore.html#role=registered-nurse'],
  ['5-countries.png', 'explore.html#countries=software-developer'],
] as const) {
  const page = await openPage(context, `chrome-extension://${id}/${path}`, size);
  await page.screenshot({ path: `${out}/${file}` });
}
await context.close();
console.log(`five pictures in ${out}/`);
