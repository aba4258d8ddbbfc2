import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.ts';
import { type Opening, type Watched, watchOpening } from './popup-opening.ts';

/**
 * `npm run bench:popup [-- FOLDER]`: how long the popup takes to open on a posting that was read, with the background
 * awake and stopped, beside a popup of one line in the same run. It is the real popup, opened by the toolbar icon, with
 * no other page of the extension open, and each time in a process of the extension that never showed it before. Measured is the time from the start of the navigation until the answer is
 * painted: the ad's own line, the role, how sure that is, the average, the verdict and the offer meter. The page notes it
 * itself on its own clock, by a script put before its own into a copy of the extension (popup-opening.ts): no polling,
 * no round trip and no intercepted request is in it. "A press at once" is a press on "Not this role?" in that very
 * moment, until what it changes is painted. Needs a build in FOLDER, .output/chrome-mv3 by default; ROUNDS is 15.
 */
const built = process.argv[2] ?? '.output/chrome-mv3';
const rounds = Number(process.env.ROUNDS ?? 15);
const posting = 'https://www.linkedin.com/jobs/view/4200000001/';

const answer: Watched = {
  parts: [
    '.ad-line',
    '.role-head h1',
    '.confidence',
    '.headline .average',
    '.offer-panel .verdict',
    '.offer-panel .meter svg[role=img]',
    '.offer-panel .meter-row-average dd',
  ],
  press: null,
};
const first = '<meta charset="utf-8">';
const emptyPage = `<!doctype html>${first}<title>Empty</title><p>Empty</p>`;

/** The pages opened, by name: the extension's popup and a page of one line, each with the watching script first. */
const pages: Record<string, Watched> = {
  'empty.html': { parts: ['p'], press: null },
  'popup.html': answer,
  'pressed.html': { ...answer, press: '.match-note button' },
};

/** A copy of the extension with those pages, and one to talk to it through. */
function watchedCopy(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'rolewise-popup-')), 'extension');
  cpSync(built, folder, { recursive: true });
  const popup = readFileSync(join(folder, 'popup.html'), 'utf8');
  writeFileSync(join(folder, 'helper.html'), emptyPage);
  for (const [page, watched] of Object.entries(pages)) {
    const script = page.replace('html', 'watch.js');
    const html = page === 'empty.html' ? emptyPage : popup;
    writeFileSync(join(folder, page), html.replace(first, `${first}<script src="/${script}"></script>`));
    writeFileSync(join(folder, script), `(${watchOpening})(${JSON.stringify(watched)})`);
  }
  return folder;
}

async function launch(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless: false,
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
}

class Bench {
  readonly context: BrowserContext;
  readonly session: CDPSession;
  readonly id: string;

  constructor(context: BrowserContext, session: CDPSession, id: string) {
    this.context = context;
    this.session = session;
    this.id = id;
  }

  /** Opens the sample posting alone and waits until it was read and its answer had a moment to be made ready. */
  async readPosting(): Promise<Page> {
    const page = await this.context.newPage();
    const body = readFileSync('scripts/sample-posting.html', 'utf8');
    await page.route(posting, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    await page.goto(posting);
    const isRead = async () =>
      Object.keys(await chrome.storage.session.get(null)).some((key) => key.startsWith('tab-'));
    while (!(await this.asHelper(isRead))) await page.waitForTimeout(500);
    await page.waitForTimeout(1500);
    for (const other of this.context.pages()) if (other !== page) await other.close();
    return page;
  }

  /** Asks the extension something through a page of its own, which is closed again. */
  async asHelper<A, T>(ask: (arg: A) => Promise<T>, arg?: A): Promise<T> {
    const helper = await this.context.newPage();
    await helper.goto(`chrome-extension://${this.id}/helper.html`);
    const told = await helper.evaluate(ask as (arg: unknown) => Promise<T>, arg as unknown);
    await helper.close();
    return told;
  }

  private async workers(): Promise<string[]> {
    const { targetInfos } = await this.session.send('Target.getTargets');
    return targetInfos.flatMap(({ type, url, targetId }) =>
      type === 'service_worker' && url.includes(this.id) ? [targetId] : [],
    );
  }

  async stopWorker(): Promise<void> {
    for (const targetId of await this.workers()) await this.session.send('Target.closeTarget', { targetId });
  }

  /** Presses the toolbar icon on the tab, as Playwright cannot: it knows no such button. */
  private async pressIcon(): Promise<void> {
    const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const { targetId } = targetInfos.find(({ url }) => url === posting)!;
    await (this.session.send as (method: string, params: object) => Promise<unknown>)('Extensions.triggerAction', {
      id: this.id,
      targetId,
    });
  }

  /** What a page noted when it was opened as the popup. */
  async open(tab: Page, page: string, awake: boolean): Promise<Opening> {
    await this.stopWorker();
    await tab.waitForTimeout(500);
    await this.asHelper(async (popup) => {
      await chrome.storage.local.remove('opening');
      await chrome.action.setPopup({ popup });
    }, page);
    await tab.bringToFront();
    await tab.waitForTimeout(500);
    if (!awake) await this.stopWorker();
    await tab.waitForTimeout(500);
    if ((await this.workers()).length > 0 !== awake)
      throw new Error(`the background is ${awake ? 'stopped' : 'awake'}`);
    await this.pressIcon();
    for (;;) {
      await tab.waitForTimeout(2000);
      const noted = await this.asHelper(async () => (await chrome.storage.local.get('opening')).opening as Opening);
      if (!noted) continue;
      if (noted.unseen.length > 0) throw new Error(`not to be seen: ${noted.unseen.join(', ')}`);
      return noted;
    }
  }
}

const asked: [name: string, page: string, awake: boolean][] = [
  ['a popup of one line, background awake', 'empty.html', true],
  ['a popup of one line, background stopped', 'empty.html', false],
  ['the popup, background awake', 'popup.html', true],
  ['the popup, background stopped', 'popup.html', false],
  ['the popup, pressed at once', 'pressed.html', true],
];

const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
const median = (values: number[]) => sorted(values)[Math.floor(values.length / 2)]!;
const ms = (value: number) => `${value.toFixed(0)} ms`;

function show(openings: Opening[][]): void {
  const times = openings.map((of) => of.map(({ painted }) => painted));
  console.log('| Opening | Painted, median | Best to worst | Against one line | Busy in one go afterwards, most |');
  console.log('|---|--:|--:|--:|--:|');
  for (const [at, [name, , awake]] of asked.entries()) {
    const own = times[at]!;
    const ratio = median(own) / median(times[awake ? 0 : 1]!);
    const busy = Math.max(...openings[at]!.map((opening) => opening.busy));
    const range = `${Math.min(...own).toFixed(0)} to ${ms(Math.max(...own))}`;
    console.log(
      `| ${name} | ${ms(median(own))} | ${range} | ${ratio.toFixed(1)} x | ${busy ? ms(busy) : 'under 50 ms'} |`,
    );
  }
  const waits = openings.at(-1)!.map(({ responded, painted }) => responded - painted);
  const shifts = openings.slice(2, 4).flatMap((of) => of.map(({ shift }) => shift));
  console.log(`\nA press at once is answered within ${ms(median(waits))} (median), ${ms(Math.max(...waits))} (most).`);
  console.log(`Layout shift after first paint: ${Math.max(...shifts).toFixed(3)} (most). ${rounds} rounds.`);
}

const folder = watchedCopy();
const context = await launch(folder);
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const bench = new Bench(context, await context.browser()!.newBrowserCDPSession(), new URL(worker.url()).host);
const tab = await bench.readPosting();
const openings: Opening[][] = asked.map(() => []);
for (let round = -1; round < rounds; round++)
  for (const [at, [, page, awake]] of asked.entries()) {
    const opening = await bench.open(tab, page, awake);
    if (round >= 0) openings[at]!.push(opening);
  }
await context.close();
rmSync(join(folder, '..'), { recursive: true, force: true });
show(openings);
