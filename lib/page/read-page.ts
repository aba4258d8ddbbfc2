import type { PortalAdapter } from '../../data/schema/portal-adapter.ts';
import { wallOnPage } from './blocked-page.ts';
import { portalCards } from './cards-reader.ts';
import { postingFrameHosts } from './frame-hosts.ts';
import { genericPosting } from './generic-reader.ts';
import type { StructuredPosting } from './job-posting.ts';
import { mergedPosting } from './merge-posting.ts';
import { type PageAddress, pageAddress } from './page-address.ts';
import { idInAddress, type PortalPosting, portalPosting } from './portal-reader.ts';
import type { PageReading, RawCard, RawPosting } from './raw-posting.ts';
import { sameWords } from './same-words.ts';
import { finish, type Steps } from './steps.ts';
import { type Structured, shownItem, structuredPostings } from './structured-postings.ts';

export interface ReadOptions {
  /** The structured data is left over from before a soft navigation: do not believe it. */
  ignoreStructured?: boolean;
  /** Cards read before, by job id: a virtualized list empties the slots that are scrolled away. Filled by the reading. */
  knownCards?: Map<string, RawCard>;
}

/**
 * What a reader of the page sees: its posting, its list of jobs, both, or nothing with a reason. Order: wall check,
 * JobPosting and adapter together, generic reader behind its gate, silence. Never throws on a page's content.
 */
export function readPage(
  document: Document,
  url: string,
  adapter: PortalAdapter | null,
  options?: ReadOptions,
): PageReading {
  return finish(readPageSteps(document, url, adapter, options));
}

/** {@link readPage} in steps of a few ms each even on a page of 100,000 nodes, for a script that must not block. */
export function* readPageSteps(
  document: Document,
  url: string,
  adapter: PortalAdapter | null,
  options: ReadOptions = {},
): Steps<PageReading> {
  const address = pageAddress(url);
  const wall = wallOnPage(document);
  if (wall || adapter?.asleep?.test(address.path)) return silent(wall ?? 'not-a-job-page');
  yield;
  const structured = options.ignoreStructured ? [] : yield* structuredPostings(document);
  yield;
  const portal = adapter && (yield* portalPosting(document, address.path, adapter));
  const cards = adapter ? yield* portalCards(document, address.path, adapter, options.knownCards) : [];
  yield;
  const page: FoundOnPage = { document, address, adapter, structured, portal, cards };
  if (isPending(page)) return { ...reading(null, cards), silence: 'pending' };
  const posting = statedPosting(page) ?? (yield* guessedPosting(page));
  const listed = posting || cards.length > 0 ? cards : cardsOf(structured);
  if (posting || listed.length > 0) return reading(posting, listed);
  return { ...silent('not-a-job-page'), frameHosts: postingFrameHosts(document, address.host) };
}

interface FoundOnPage {
  document: Document;
  address: PageAddress;
  adapter: PortalAdapter | null;
  structured: Structured[];
  portal: PortalPosting | null;
  cards: RawCard[];
}

/** The pane still shows another job than the one the address names, or its own card contradicts it. */
function isPending({ portal, adapter, address, cards }: FoundOnPage): boolean {
  const wanted = adapter && idInAddress(address.path, adapter);
  if (!portal || !wanted) return false;
  if (portal.jobId) return portal.jobId !== wanted;
  const card = cards.find((card) => card.jobId === wanted);
  return card !== undefined && !isCardOf(card, portal);
}

function isCardOf(card: RawCard, portal: PortalPosting): boolean {
  if (!sameWords(card.title, portal.title)) return false;
  return !card.company || !portal.company || sameWords(card.company, portal.company);
}

/** From the adapter, the structured data, or both. */
function statedPosting({ document, address, adapter, structured, portal }: FoundOnPage): RawPosting | null {
  const item = shownItem(structured, document, portal?.title ?? null);
  if (!portal && !item) return null;
  return mergedPosting({ document, address, adapter, seen: portal, seenBy: 'adapter', structured: item });
}

function* guessedPosting({ document, address, adapter, structured, cards }: FoundOnPage): Steps<RawPosting | null> {
  if (structured.length > 0 || cards.length > 0) return null;
  if (adapter && !adapter.genericOn?.test(address.path)) return null;
  const guess = yield* genericPosting(document, address.path);
  return guess && mergedPosting({ document, address, adapter, seen: guess, seenBy: 'generic', structured: null });
}

/** Several structured postings none of which is the page's own are a list. */
function cardsOf(structured: Structured[]): RawCard[] {
  return structured.length > 1 ? structured.map((item) => cardOf(item.posting)) : [];
}

function cardOf({ jobId, title, company, location }: StructuredPosting): RawCard {
  return { jobId, title, company, location, pay: null };
}

function reading(posting: RawPosting | null, cards: RawCard[]): PageReading {
  const kind = posting ? (cards.length > 0 ? 'both' : 'posting') : cards.length > 0 ? 'list' : 'none';
  return { kind, posting, cards, silence: null, frameHosts: [] };
}

function silent(silence: PageReading['silence']): PageReading {
  return { ...reading(null, []), silence };
}
