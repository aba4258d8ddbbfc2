import type { OfferDraft, SavedOffer } from '../../lib/saved/saved-offer.ts';

/** What the saved offers' screen asks of storage. Every change rejects when the browser refuses to store; nothing is lost then. */
export interface SavedStore {
  read: () => Promise<SavedOffer[]>;
  /** Entries that are no offers any more: kept aside, never shown as offers. */
  readDamaged: () => Promise<unknown[]>;
  add: (draft: OfferDraft) => Promise<SavedOffer>;
  /** Puts offers in, or in place of those with the same id. */
  put: (offers: readonly SavedOffer[]) => Promise<void>;
  remove: (id: string) => Promise<void>;
  watch: (callback: (offers: SavedOffer[]) => void) => () => void;
}
