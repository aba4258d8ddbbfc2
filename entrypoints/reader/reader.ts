import { installedAdapters } from '../../data/portals/installed.ts';
import { adapterShelf } from '../../data/portals/shelf.ts';
import type { PortalAdapter } from '../../data/schema/portal-adapter.ts';
import { adapterForUrl } from '../../lib/page/adapter-for-url.ts';
import { contentOf, isFresh, pageKey, type ShownPosting, withoutPosting } from '../../lib/page/freshness.ts';
import { jsonLdMark } from '../../lib/page/json-ld.ts';
import type { PageReading, RawCard } from '../../lib/page/raw-posting.ts';
import { readPageSteps } from '../../lib/page/read-page.ts';
import { isConnected, tellBackground } from './background-link.ts';
import { PageWatch } from './page-watch.ts';
import { runSliced } from './sliced.ts';

const knownCardsAtMost = 1_000;

/**
 * Reads this page, reports it, and follows it where an adapter knows the portal. Elsewhere one look is all, but what
 * it showed is withdrawn when the address changes.
 */
export class Reader {
  readonly #life = new AbortController();
  #run = new AbortController();
  #isReading = false;
  #changedMeanwhile = false;
  #watch: PageWatch | null = null;
  #url = location.href;
  #shown: ShownPosting | null = null;
  /** Last report as text, to send only news. */
  #reported = '';
  readonly #knownCards = new Map<string, RawCard>();
  /** Structured data as last read, and as last read before the address changed: until it differs, it is the old page's. */
  #structured: string | null = null;
  #oldStructured: string | null = null;

  start(): void {
    adapterShelf().arrived = () => this.#begin();
    // A portal's own script runs right after this one; its adapter must be on the shelf for the first reading.
    setTimeout(() => this.#begin());
  }

  isAlive(): boolean {
    return isConnected() && !this.#life.signal.aborted;
  }

  /** Reads now and reports even what is already known. */
  readAgain(): void {
    this.#depart();
    this.#reported = '';
    if (!this.#adapter()) this.#shown = null;
    this.#read();
  }

  #begin(): void {
    this.#watch ??= new PageWatch(this.#life.signal, {
      moved: () => this.#moved(),
      changed: () => this.#readUnlessReading(),
      followsContent: () => this.#isFollowed(),
    });
    this.#watch.expectMore();
    if (this.#isFollowed() || !this.#adapter()) this.#read();
  }

  #adapter(): PortalAdapter | null {
    return adapterForUrl(location.href, [...installedAdapters, ...adapterShelf().adapters]);
  }

  /** A portal's page on which jobs may appear. */
  #isFollowed(): boolean {
    const adapter = this.#adapter();
    return adapter !== null && !adapter.asleep?.test(location.pathname + location.search);
  }

  /** A page that changes all the time must not keep a reading from ending. */
  #readUnlessReading(): void {
    if (this.#isReading) this.#changedMeanwhile = true;
    else this.#read();
  }

  #read(): void {
    this.#run.abort();
    if (!isConnected()) {
      this.#life.abort();
      return;
    }
    this.#run = new AbortController();
    this.#isReading = true;
    this.#structured = jsonLdMark(document);
    const ignoreStructured = this.#oldStructured !== null && this.#oldStructured === this.#structured;
    const steps = readPageSteps(document, this.#url, this.#adapter(), {
      ignoreStructured,
      knownCards: this.#knownCards,
    });
    runSliced(steps, this.#run.signal, (reading) => this.#report(reading));
  }

  #report(reading: PageReading): void {
    this.#isReading = false;
    if (location.href !== this.#url) {
      this.#moved();
      return;
    }
    this.#tellNews(this.#onlyFresh(reading));
    if (this.#changedMeanwhile) this.#watch?.lookAgain();
    this.#changedMeanwhile = false;
  }

  #tellNews(reading: PageReading): void {
    const text = JSON.stringify(reading);
    if (text === this.#reported) {
      this.#watch?.calmDown();
      return;
    }
    this.#reported = text;
    this.#watch?.expectMore();
    tellBackground({ type: 'page-read', url: this.#url, reading });
  }

  #onlyFresh(reading: PageReading): PageReading {
    if (!reading.posting) return reading;
    const key = pageKey(this.#url, this.#adapter());
    if (!isFresh(reading.posting, key, this.#shown)) return withoutPosting(reading);
    this.#shown = { key, content: contentOf(reading.posting) };
    return reading;
  }

  #moved(): void {
    this.#depart();
    this.#watch?.expectMore();
    if (this.#isFollowed()) this.#read();
  }

  /** Withdraws what was shown when the address is about another job now. */
  #depart(): void {
    const left = this.#url;
    this.#url = location.href;
    this.#run.abort();
    this.#isReading = false;
    if (pageKey(left, this.#adapter()) === pageKey(this.#url, this.#adapter())) return;
    this.#oldStructured = this.#structured;
    this.#reported = '';
    if (this.#knownCards.size > knownCardsAtMost) this.#knownCards.clear();
    tellBackground({ type: 'page-left', url: left });
  }
}
