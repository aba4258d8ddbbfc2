import type { SavedOffer } from './saved-offer.ts';

/** The offers that hold every word of `text` in title, company, place, pay or note; all of them for an empty text. */
export function findOffers(offers: readonly SavedOffer[], text: string): SavedOffer[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return offers.filter(({ title, company, place, pay, note }) => {
    const own = [title, company, place, pay?.text, note].join(' ').toLowerCase();
    return words.every((word) => own.includes(word));
  });
}
