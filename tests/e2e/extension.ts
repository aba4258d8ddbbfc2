import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.ts';

export { expect };

const folder = join(import.meta.dirname, '../../.output/chrome-mv3');
const corpus = join(import.meta.dirname, '../corpus');

/** A real Chromium with the built extension; nothing outside it but the pages a test serves can be reached. */
export class Extension {
  readonly context: BrowserContext;
  private latest: Worker;
  readonly id: string;
  /** Addresses somebody asked for and was refused: must stay empty. */
  readonly refused: string[] = [];
  /** Errors and logged errors of any page. */
  readonly errors: string[] = [];

  constructor(context: BrowserContext, worker: Worker) {
    this.context = context;
    this.latest = worker;
    context.on('serviceworker', (started) => {
      this.latest = started;
    });
    this.id = new URL(worker.url()).host;
  }

  /** Serves our own test page (tests/corpus/<file>) or a text under a portal's real address, and opens it. */
  async open(url: string, source: { file: string } | { html: string }): Promise<Page> {
    const body = 'file' in source ? readFileSync(join(corpus, source.file), 'utf8') : source.html;
    await this.serve(new URL(url).origin, body);
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /** Every document asked for under `origin` answers with `body`. */
  async serve(origin: string, body: string): Promise<void> {
    await this.context.route(`${origin}/**`, (route) =>
      route.request().resourceType() === 'document'
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
        : route.fulfill({ status: 204, body: '' }),
    );
  }

  /** The browser's id of a page's tab. */
  async tabOf(page: Page): Promise<number> {
    const url = page.url();
    const title = await page.title();
    const own = await this.worker.evaluate(() => chrome.tabs.query({}));
    const index = this.context
      .pages()
      .filter((other) => other.url() === url)
      .indexOf(page);
    const candidates = own.filter((tab) => tab.url === url || (tab.url === undefined && tab.title === title));
    const id = candidates[index]?.id ?? (await this.activeTab(page));
    if (id === undefined) throw new Error(`no tab for ${url}`);
    return id;
  }

  private async activeTab(page: Page): Promise<number | undefined> {
    await page.bringToFront();
    const [tab] = await this.worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
    return tab?.id;
  }

  /** The popup as a page of its own, about the tab of `page` (or about none). */
  async popup(page?: Page, hash = ''): Promise<Page> {
    return this.popupOfTab(page ? await this.tabOf(page) : -1, hash);
  }

  /** The popup about a tab by its id: asks the background nothing, so it works while that is stopped. */
  popupOfTab(tab: number, hash = ''): Promise<Page> {
    return this.own(`popup.html?tab=${tab}${hash}`, { width: 400, height: 600 });
  }

  /** A page of the extension. */
  async own(path: string, viewport = { width: 1000, height: 800 }): Promise<Page> {
    const own = await this.context.newPage();
    await own.setViewportSize(viewport);
    await own.goto(`chrome-extension://${this.id}/${path}`);
    return own;
  }

  /** The background; a new one after it was stopped and woke again. */
  get worker(): Worker {
    return this.latest;
  }

  /** Really stops the background, as the browser does after half a minute of rest. */
  async stopWorker(): Promise<void> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { type, url, targetId } of targetInfos) {
      if (type === 'service_worker' && url.includes(this.id)) await session.send('Target.closeTarget', { targetId });
    }
  }

  /** Title of the newest posting the background keeps for any tab. */
  async storedTitle(): Promise<string | null> {
    const all = await this.worker.evaluate(() => chrome.storage.session.get(null));
    const states = Object.values(all) as { posting: { raw: { title: string } } | null }[];
    return states.find((state) => state.posting)?.posting?.raw.title ?? null;
  }

  /** Clicks the toolbar icon for real: grants activeTab and opens the popup. */
  async clickIcon(page: Page): Promise<void> {
    const session = await this.context.browser()!.newBrowserCDPSession();
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const target = targetInfos.find((info) => info.url === page.url());
    if (!target) throw new Error(`no target for ${page.url()}`);
    await (session.send as (method: string, params: object) => Promise<unknown>)('Extensions.triggerAction', {
      id: this.id,
      targetId: target.targetId,
    });
  }
}

const quiet = /net::ERR_|Failed to load resource|favicon/;

/**
 * A new installation greets in a tab of its own. On a busy machine it would come before the page a test clicks on, and
 * store the country after the settings a test stores.
 */
async function welcomed({ worker }: Extension): Promise<void> {
  const isGreeted = () =>
    worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get<{ settings?: { welcomed: boolean } }>('settings');
      return settings?.welcomed ?? false;
    });
  await expect.poll(isGreeted, 'the first page opens by itself').toBe(true);
}

export const test = base.extend<{ extension: Extension; args: string[] }>({
  args: [[], { option: true }],
  extension: async ({ args }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'rolewise-'));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findChromium(),
      headless: false,
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
        '--enable-unsafe-extension-debugging',
        ...args,
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const extension = new Extension(context, worker);
    await context.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith('chrome-extension://') || url.startsWith('data:') || url.startsWith('about:'))
        return route.continue();
      extension.refused.push(url);
      return route.abort();
    });
    context.on('page', (page) => {
      page.on('pageerror', (error) => extension.errors.push(`${page.url()}: ${error}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !quiet.test(message.text()))
          extension.errors.push(`${page.url()}: ${message.text()}`);
      });
    });
    await welcomed(extension);
    await use(extension);
    expect(extension.refused, 'requests outside the extension and the test pages').toEqual([]);
    expect(extension.errors, 'errors in pages').toEqual([]);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  },
});
