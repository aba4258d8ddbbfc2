import { offersFromCsv } from './offers-csv.ts';
import { offersFromJson } from './offers-json.ts';
import type { SavedOffer } from './saved-offer.ts';

export interface OfferImport {
  offers: SavedOffer[];
  /** What was left out, by number of rows or entries. */
  skipped: number;
}

/** Reads an exported file, JSON or CSV, told apart by its first sign. Null when it is neither. `now` is an ISO time. */
export function importOffers(text: string, now: string): OfferImport | null {
  if (/^\uFEFF?\s*[[{]/.test(text)) return offersFromJson(text.replace(/^\uFEFF/, ''));
  const read = offersFromCsv(text, now);
  return read && { offers: read.offers, skipped: read.skipped.length };
}
