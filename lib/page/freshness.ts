import type { PortalAdapter } from '../../data/schema/portal-adapter.ts';
import { idInAddress } from './portal-reader.ts';
import type { PageReading, RawPosting } from './raw-posting.ts';

/** The posting last shown, remembered to tell whether a pane has changed since. */
export interface ShownPosting {
  /** {@link pageKey} of the address it was shown for. */
  key: string;
  content: string;
}

/**
 * What an address is about: the selected job's id where the portal's addresses name one, else path and query. Two
 * addresses with one key show the same job (a jump to an anchor, a changed filter beside the selected job).
 */
export function pageKey(url: string, adapter: PortalAdapter | null): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search, hash } = new URL(url);
  const id = adapter && idInAddress(pathname + search, adapter);
  return id ? `${host}#${id}` : host + pathname + search + (/^#[!/]/.test(hash) ? hash : '');
}

/**
 * Whether the posting belongs to the page with this key, judged after a soft navigation: its own id says so, or it
 * differs from what was shown before, or the reader has come back to the job shown before.
 */
export function isFresh(posting: RawPosting, key: string, shown: ShownPosting | null): boolean {
  if (!shown || shown.key === key || posting.idOnPage) return true;
  return contentOf(posting) !== shown.content;
}

/** The reading without a posting that may be another page's. */
export function withoutPosting(reading: PageReading): PageReading {
  return { ...reading, kind: reading.cards.length > 0 ? 'list' : 'none', posting: null, silence: 'pending' };
}

/** What tells one posting from another: title, company, place, and the start of the description. */
export function contentOf({ title, company, location, description }: RawPosting): string {
  return [title, company, location, description?.slice(0, 2_000)].join('\n');
}
