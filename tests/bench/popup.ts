import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { findChromium } from '../../scripts/find-browser.ts';
import { type Opening, watchOpening } from './popup-opening.ts';

/**
 * `npm run bench:popup [-- FOLDER]`: how long the popup takes to open on a posting that was read: from the start of the
 * navigation until its answer (the ad's own line, role, how sure the match is, average, verdict and offer meter) is
 * painted, with the background awake and stopped, beside an extension page of one line in the same run. The page notes the time itself,
 * on its own clock, by a script put before its own (popup-opening.ts): no polling and no round trip is in it, and no
 * request is intercepted. Each opening is a new document in a new tab. "Answers a press" is a press on "Not this role?"
 * made in that very moment, until what it changes is painted. Needs a build in FOLDER, .output/chrome-mv3 by default.
 */
const built = process.argv[2] ?? '.output/chrome-mv3';
const posting = 'https://www.linkedin.com/jobs/view/4200000001/';
const rounds = Number(process.env.ROUNDS ?? 15);

const answer = [
  '.ad-line',
  '.role-head h1',
  '.confidence',
  '.headline .average',
  '.offer-panel .verdict',
  '.offer-panel .meter svg[role=img]',
  '.offer-panel .meter-row-average dd',
];
const moreButton = '.match-note button';

/** The built extension with a page of one line beside its own, to compare with. */
function withEmptyPage(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'rolewise-popup-')), 'extension');
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, 'empty.html'), '<!doctype html><meta charset="utf-8"><title>Empty</title><p>Empty</p>');
  return folder;
}

async function launch(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless: false,
    viewport: { width: 400, height: 600 },
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
  });
}

/** Opens the sample posting in a tab of its own, alone (the welcome page shares the popup's process), until it is read; the tab's id. */
async function readPosting(context: BrowserContext, worker: Worker): Promise<string> {
  const page = await context.newPage();
  const body = readFileSync('scripts/sample-posting.html', 'utf8');
  await page.route(posting, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(posting);
  for (;;) {
    const kept = Object.keys(await worker.evaluate(() => chrome.storage.session.get(null)));
    const key = kept.find((name) => name.startsWith('tab-'));
    await page.waitForTimeout(1000);
    if (!key) continue;
    for (const other of context.pages()) if (other !== page) await other.close();
    return key.slice(4);
  }
}

async function stopWorker(context: BrowserContext, id: string): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const own = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
  };
  for (const { targetId } of await own()) await session.send('Target.closeTarget', { targetId });
  while ((await own()).length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
  await session.detach();
}

interface Ask {
  path: string;
  parts: string[];
  press?: string;
  before?: () => Promise<void>;
}

async function open(context: BrowserContext, id: string, { path, parts, press, before }: Ask): Promise<Opening> {
  const page = await context.newPage();
  await page.addInitScript(watchOpening, { parts, press: press ?? null });
  await before?.();
  await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'commit' });
  await page.waitForFunction((pressed) => window.opening.painted && (!pressed || window.opening.responded), !!press, {
    polling: 200,
  });
  await page.waitForTimeout(700);
  const opening = await seen(page);
  await page.close();
  return opening;
}

async function seen(page: Page): Promise<Opening> {
  const { opening, visible } = await page.evaluate(() => ({
    opening: window.opening,
    visible: document.visibilityState === 'visible',
  }));
  if (!visible || opening.unseen.length > 0) throw new Error(`not to be seen: ${opening.unseen.join(', ')}`);
  return opening;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const whole = (value: number) => value.toFixed(0);

async function measure(): Promise<void> {
  const folder = withEmptyPage();
  const context = await launch(folder);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const path = `popup.html?tab=${await readPosting(context, worker)}`;
  const asks: Record<string, Ask> = {
    'an extension page of one line': { path: 'empty.html', parts: ['p'] },
    'popup, background awake': { path, parts: answer },
    'popup, background stopped': { path, parts: answer, before: () => stopWorker(context, id) },
    'popup pressed at once, background awake': { path, parts: answer, press: moreButton },
  };
  const openings = new Map(Object.keys(asks).map((name) => [name, [] as Opening[]]));
  for (let round = -1; round < rounds; round++)
    for (const [name, ask] of Object.entries(asks)) {
      const opening = await open(context, id, ask);
      if (round >= 0) openings.get(name)!.push(opening);
    }
  await context.close();
  rmSync(join(folder, '..'), { recursive: true, force: true });
  show(openings);
}

function show(openings: Map<string, Opening[]>): void {
  const all = [...openings];
  const painted = (of: Opening[]) => of.map((opening) => opening.painted);
  const base = median(painted(all[0]![1]));
  console.log('| Opening | Painted, median | Best to worst | Against the empty page | Busy afterwards, worst |');
  console.log('|---|--:|--:|--:|--:|');
  for (const [name, of] of all) {
    const times = painted(of);
    const busy = Math.max(...of.map((opening) => opening.busy));
    console.log(
      `| ${name} | ${whole(median(times))} ms | ${whole(Math.min(...times))} to ${whole(Math.max(...times))} ms | ${(median(times) / base).toFixed(1)} x | ${busy ? `${whole(busy)} ms` : 'under 50 ms'} |`,
    );
  }
  const waits = all.at(-1)![1].map((opening) => opening.responded - opening.painted);
  const shifts = all.slice(1, 3).flatMap(([, of]) => of.map((opening) => opening.shift));
  console.log(
    `\nA press at once is answered after ${whole(median(waits))} ms (median), ${whole(Math.max(...waits))} ms (most).`,
  );
  console.log(
    `Layout shift: ${median(shifts).toFixed(3)} (median), ${Math.max(...shifts).toFixed(3)} (most); ${rounds} rounds.`,
  );
}

await measure();
