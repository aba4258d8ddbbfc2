import { readFileSync } from 'node:fs';
import { portalAdapters } from '../data/portals/all.ts';
import { adapterForUrl } from '../lib/page/adapter-for-url.ts';
import type { PageReading, RawCard, RawPosting } from '../lib/page/raw-posting.ts';
import { readPage } from '../lib/page/read-page.ts';
import type { CorpusPage } from './corpus-pages.ts';
import { openPage } from './page-document.ts';

export type Outcome = 'right' | 'wrong' | 'missing';

/** One expectation about one page and how it came out. */
export interface Finding {
  field: string;
  outcome: Outcome;
  wanted: unknown;
  got: unknown;
}

/** Fields where one text may contain the other: portals repeat them in longer and shorter forms. */
const contained = new Set(['company', 'location', 'pay']);

/** Reads the page as the extension would and checks each expectation. */
export function scorePage(page: CorpusPage): Finding[] {
  const reading = readingOf(page);
  return [
    ...postingFindings(page, reading),
    ...cardFindings(page, reading),
    ...firstCardFindings(page, reading),
    ...pageFindings(page, reading),
  ];
}

function readingOf({ file, url, runScripts }: CorpusPage): PageReading {
  const page = openPage(readFileSync(file, 'utf8'), url, runScripts);
  const reading = readPage(page.document, url, adapterForUrl(url, portalAdapters));
  page.close();
  return reading;
}

function postingFindings(page: CorpusPage, { posting }: PageReading): Finding[] {
  if (!page.checksPosting) return [];
  if (!page.posting) return [finding('nothing', posting === null, null, posting?.title ?? null)];
  return Object.entries(page.posting).map(([field, wanted]) => {
    const got = posting?.[field as keyof RawPosting] ?? null;
    return finding(field, agrees(field, wanted, got), wanted, got);
  });
}

function cardFindings(page: CorpusPage, { cards }: PageReading): Finding[] {
  if (page.cards) return [finding('cards', same(page.cards, cards), page.cards, cards)];
  if (page.cardTitles.length === 0) return [];
  const titles = new Set(cards.map((card) => folded(card.title)));
  const off = Math.abs(cards.length - (page.cardCount ?? cards.length));
  const right =
    page.cardTitles.every((title) => titles.has(folded(title))) && off <= Math.max(1, 0.1 * (page.cardCount ?? 0));
  return [finding('cards', right, `${page.cardCount}: ${page.cardTitles.join(' / ')}`, cards.length || null)];
}

function firstCardFindings({ firstCard, cardTitles }: CorpusPage, { cards }: PageReading): Finding[] {
  const card = cards.find(({ title }) => folded(title) === folded(cardTitles[0] ?? ''));
  return Object.entries(firstCard).map(([field, wanted]) => {
    const got = card?.[field as keyof RawCard] ?? null;
    return finding(`card ${field}`, agrees(field, wanted, got), wanted, got);
  });
}

function pageFindings(page: CorpusPage, reading: PageReading): Finding[] {
  const findings: Finding[] = [];
  if (page.kind) findings.push(finding('kind', reading.kind === page.kind, page.kind, reading.kind));
  if (page.silence !== undefined)
    findings.push(finding('silence', reading.silence === page.silence, page.silence, reading.silence));
  if (page.frameHosts)
    findings.push(finding('frames', same(page.frameHosts, reading.frameHosts), page.frameHosts, reading.frameHosts));
  return findings;
}

function finding(field: string, right: boolean, wanted: unknown, got: unknown): Finding {
  const outcome = right ? 'right' : got === null || (Array.isArray(got) && got.length === 0) ? 'missing' : 'wrong';
  return { field, outcome, wanted, got };
}

function agrees(field: string, wanted: unknown, got: unknown): boolean {
  if (typeof wanted !== 'string' || typeof got !== 'string') return same(wanted, got);
  const [a, b] = [folded(wanted), folded(got)];
  return a === b || (contained.has(field) && (a.includes(b) || b.includes(a)));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Deep equality whatever the order of keys. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
