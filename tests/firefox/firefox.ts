import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-browser.ts';

const folder = new URL('../../.output/firefox-mv3', import.meta.url).pathname;
const corpus = new URL('../corpus/', import.meta.url);
/** Firefox gives each installation a random address; a test sets it beforehand. */
const address = '5b1d1e5e-0000-4000-8000-0000000000aa';

/** A real Firefox with the built extension; only the test's own pages answer, every other address fails the test. */
export class FirefoxExtension {
  readonly refused: string[] = [];
  private readonly browser: Browser;

  private constructor(browser: Browser) {
    this.browser = browser;
  }

  static async start(): Promise<FirefoxExtension> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox(),
      headless: true,
      // Without it WebDriver BiDi may not open extension pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'rolewise@rolewise.dev': address }),
        // The browser's question about a further site is answered with yes; everything after it is real.
        'extensions.webextOptionalPermissionPrompts': false,
      },
    });
    await browser.installExtension(folder);
    return new FirefoxExtension(browser);
  }

  /** One of our own test pages under the address it is served at. */
  async open(name: string): Promise<{ page: Page; posting: { title: string; pay: string | null } }> {
    const { url, posting } = JSON.parse(readFileSync(new URL(`${name}.json`, corpus), 'utf8'));
    const body = readFileSync(new URL(`${name}.html`, corpus), 'utf8');
    const page = await this.browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() === url) return void request.respond({ contentType: 'text/html; charset=utf-8', body });
      if (new URL(request.url()).origin !== new URL(url).origin && request.url().startsWith('http'))
        this.refused.push(request.url());
      void request.abort();
    });
    await page.goto(url);
    return { page, posting };
  }

  /** A page of the extension. Its address changes the process, which BiDi's own waiting does not survive. */
  async own(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: 400, height: 700 });
    await page.goto(`moz-extension://${address}/${path}`, { timeout: 1500 }).catch(() => undefined);
    await this.until(() =>
      page.evaluate(() => document.readyState === 'complete' && document.body.childElementCount > 0),
    );
    return page;
  }

  /** The popup about the tab that shows `title`. */
  async popupFor(title: string, file = 'popup.html'): Promise<Page> {
    const probe = await this.own('popup.html?tab=-1');
    const tab = await probe.evaluate(async (wanted) => {
      const tabs = await (globalThis as unknown as { browser: typeof chrome }).browser.tabs.query({});
      return tabs.find((one) => one.title === wanted)?.id ?? -1;
    }, title);
    await probe.close();
    return this.own(`${file}?tab=${tab}`);
  }

  /** Visible text of a page once it holds `wanted`; throws with what it holds after ten seconds. */
  async textWith(page: Page, wanted: string): Promise<string> {
    let text = '';
    const found = await this.until(async () => {
      text = await page.evaluate(() => document.body.innerText);
      return text.includes(wanted);
    }, false);
    if (!found) throw new Error(`"${wanted}" did not appear in: ${text.slice(0, 500)}`);
    return text;
  }

  /** Waits until it holds, ten seconds at most. */
  async until(holds: () => Promise<boolean>, must = true): Promise<boolean> {
    for (let tries = 0; tries < 100; tries++) {
      if (await holds().catch(() => false)) return true;
      await setTimeout(100);
    }
    if (must) throw new Error('the page did not get ready in ten seconds');
    return false;
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}
