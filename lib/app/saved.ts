import { storage } from 'wxt/utils/storage';
import { checkedSaved, type SavedOffer } from './saved-offer.ts';

const item = storage.defineItem<unknown>('local:saved', {
  fallback: [],
  version: 1,
});

/** All saved offers, newest first; damaged ones are left out of the list but stay in storage until the next save. */
export async function readSaved(): Promise<SavedOffer[]> {
  return checkedSaved(await item.getValue().catch(() => []));
}

/** Puts an offer in, or in place of the one with its id. Rejects when the browser refuses to store: nothing changes then. */
export async function saveOffer(offer: SavedOffer): Promise<void> {
  const others = (await readSaved()).filter((other) => other.id !== offer.id);
  await item.setValue([offer, ...others]);
}

/** Adds several offers, e.g. from a file; those already there by id are replaced. */
export async function saveOffers(offers: readonly SavedOffer[]): Promise<void> {
  const ids = new Set(offers.map((offer) => offer.id));
  const others = (await readSaved()).filter((other) => !ids.has(other.id));
  await item.setValue([...offers, ...others]);
}

/** Takes an offer out; the caller keeps it for undo. */
export async function removeOffer(id: string): Promise<void> {
  await item.setValue((await readSaved()).filter((offer) => offer.id !== id));
}

/** Calls back on every change of the list; returns the way to stop. */
export function watchSaved(callback: (offers: SavedOffer[]) => void): () => void {
  return item.watch((value) => callback(checkedSaved(value)));
}
