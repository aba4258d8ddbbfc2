import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import type { ReaderMessage } from '../../../entrypoints/reader/background-link.ts';
import { Reader } from '../../../entrypoints/reader/reader.ts';
import { type OpenPage, openPage } from '../../../scripts/page-document.ts';

// The real reader on our own two-pane pages with scripts running: jobs are switched fast, panes follow late.
const two = {
  linkedin: 'https://www.linkedin.com/jobs/search/?keywords=payroll',
  indeed: 'https://www.indeed.com/jobs?q=bookkeeper',
};
let page: OpenPage;

function follow(file: string, url: string): ReaderMessage[] {
  page = openPage(readFileSync(`tests/corpus/${file}.html`, 'utf8'), url, true);
  const window = page.document.defaultView!;
  const sent: ReaderMessage[] = [];
  const runtime = {
    id: 'x',
    sendMessage: async (message: ReaderMessage) => void sent.push(message),
    onMessage: { addListener: () => undefined },
  };
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('location', window.location);
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('chrome', { runtime });
  Object.defineProperty(window.document, 'visibilityState', { value: 'visible', configurable: true });
  reader = new Reader();
  reader.start();
  return sent;
}

let reader: Reader;
afterEach(() => {
  vi.stubGlobal('chrome', {});
  reader.readAgain(); // a reader without its extension ends itself
  page.close();
  vi.unstubAllGlobals();
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const click = (selector: string) => (page.document.querySelector(selector) as HTMLElement).click();
const jobIdOf = (url: string) => /(?:currentJobId|vjk)=(\w+)/.exec(url)?.[1];
const titles = (sent: ReaderMessage[]) =>
  sent.map((message) => (message.type === 'page-read' ? (message.reading.posting?.title ?? null) : 'left'));

const untilShown = (sent: ReaderMessage[], title: string) =>
  vi.waitFor(() => expect(titles(sent).at(-1)).toBe(title), { timeout: 10_000, interval: 20 });

test('a switch withdraws the old job at once and shows the new one when its pane has come', async () => {
  const sent = follow('linkedin/classic-two-pane', `${two.linkedin}&delay=1000`);
  await untilShown(sent, 'Payroll Manager');
  click('[data-job-id="6300000002"]');
  await vi.waitFor(() => expect(titles(sent)).toEqual(['Payroll Manager', 'left', null]), {
    timeout: 900,
    interval: 20,
  });
  await untilShown(sent, 'Senior Software Engineer');
  expect(titles(sent)).toEqual(['Payroll Manager', 'left', null, 'Senior Software Engineer']);
});

test.each([
  [
    'linkedin/classic-two-pane',
    two.linkedin,
    ['[data-job-id="6300000003"]', '[data-job-id="6300000004"]', '[data-job-id="6300000002"]'],
  ],
  [
    'indeed/two-pane',
    two.indeed,
    ['#jobTitle-aaaa000000000002', '#jobTitle-aaaa000000000003', '#jobTitle-aaaa000000000001'],
  ],
])('%s: fast and back and forth, a job is never shown under the address of another', async (file, url, cards) => {
  const sent = follow(file, `${url}&delay=350`);
  await vi.waitFor(() => expect(sent.length).toBe(1), { timeout: 10_000 });
  for (const [card, wait] of [...cards, ...cards].map((card, index) => [card, [60, 450, 200][index % 3]!] as const)) {
    click(card);
    await pause(wait);
  }
  page.document.defaultView!.history.back();
  await pause(1_200);
  const shown = sent.flatMap((message) => (message.type === 'page-read' && message.reading.posting ? [message] : []));
  expect(shown.length).toBeGreaterThan(1);
  for (const { url, reading } of shown) expect(reading.posting?.jobId).toBe(jobIdOf(url) ?? reading.posting?.jobId);
  for (const { url, reading } of shown)
    expect(reading.cards.find((card) => card.jobId === jobIdOf(url))?.title ?? reading.posting?.title).toBe(
      reading.posting?.title,
    );
});

test('the feed is neither read nor reported; leaving a job for it withdraws the job', async () => {
  const sent = follow('linkedin/classic-two-pane', `${two.linkedin}&delay=0`);
  await untilShown(sent, 'Payroll Manager');
  page.document.defaultView!.history.pushState(null, '', '/feed/');
  await pause(700);
  page.document.body.append('Something new');
  await pause(500);
  expect(titles(sent)).toEqual(['Payroll Manager', 'left']);
});

test('a page read on a click is not followed, but withdrawn when its address changes, and read again on the next click', async () => {
  const sent = follow('generic/company-page', 'https://www.bridgewren.example/careers/structural-engineer');
  await untilShown(sent, 'Structural Engineer');
  page.document.defaultView!.history.pushState(null, '', '/careers/bridge-painter');
  page.document.querySelector('script[type="application/ld+json"]')!.textContent =
    '{"@type":"JobPosting","title":"Bridge Painter"}';
  await pause(700);
  expect(titles(sent)).toEqual(['Structural Engineer', 'left']);
  reader.readAgain();
  await untilShown(sent, 'Bridge Painter');
});

test('an endless storm of changes neither stops the reading nor repeats it', async () => {
  const sent = follow('linkedin/classic-two-pane', `${two.linkedin}&delay=0`);
  const storm = setInterval(() => page.document.body.append(page.document.createElement('i')), 5);
  await untilShown(sent, 'Payroll Manager');
  await pause(1_200);
  clearInterval(storm);
  expect(titles(sent)).toEqual(['Payroll Manager']);
});

test('a page is left as it was: no node, no attribute, no event', async () => {
  const sent = follow('linkedin/classic-two-pane', `${two.linkedin}&delay=0`);
  const window = page.document.defaultView!;
  const traces: string[] = [];
  const dispatch = vi.spyOn(window.EventTarget.prototype, 'dispatchEvent');
  window.addEventListener('message', () => traces.push('message'));
  new window.MutationObserver((records) => traces.push(...records.map(({ type }) => type))).observe(page.document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  await untilShown(sent, 'Payroll Manager');
  await pause(500);
  expect(traces).toEqual([]);
  expect(dispatch).not.toHaveBeenCalled();
});
