import { storage } from 'wxt/utils/storage';
import { type OfferDraft, type SavedOffer, sortSaved } from '../saved/saved-offer.ts';
import { savedMigrations, savedVersion } from '../saved/versions.ts';
import { oneAtATime } from './one-at-a-time.ts';

const item = storage.defineItem<unknown>('local:saved', {
  fallback: [],
  version: savedVersion,
  migrations: savedMigrations,
});
const aside = storage.defineItem<unknown[]>('local:savedDamaged', { fallback: [] });

/** Entries set aside beyond this are dropped, oldest first. */
const mostAside = 500;

/** All saved offers, newest first; damaged entries are left out of the list but stay in storage. */
export async function readSaved(): Promise<SavedOffer[]> {
  return sortSaved(await item.getValue().catch(() => [])).sound;
}

/** Entries that are no offers any more: those set aside, and those still among the offers. */
export async function readDamaged(): Promise<unknown[]> {
  const [kept, { damaged }] = await Promise.all([aside.getValue(), item.getValue().then(sortSaved)]);
  return [...kept, ...damaged];
}

/** Stores the list `change` makes of the sound offers; damaged entries are first set aside as they are. */
async function rewrite(change: (offers: SavedOffer[]) => SavedOffer[]): Promise<void> {
  const { sound, damaged } = sortSaved(await item.getValue());
  if (damaged.length > 0) await aside.setValue([...(await aside.getValue()), ...damaged].slice(-mostAside));
  await item.setValue(change(sound));
}

const inTurn = (work: () => Promise<void>): Promise<void> => oneAtATime('saved', work);

/** Puts offers in, or in place of those with the same id. Rejects when the browser refuses to store: nothing changes then. */
export function saveOffers(offers: readonly SavedOffer[]): Promise<void> {
  const ids = new Set(offers.map(({ id }) => id));
  return inTurn(() => rewrite((others) => [...offers, ...others.filter(({ id }) => !ids.has(id))]));
}

/** Saves a new offer with an id and the time of now. */
export async function addOffer(draft: OfferDraft): Promise<SavedOffer> {
  const offer = { ...draft, id: crypto.randomUUID(), savedAt: new Date().toISOString() };
  await saveOffers([offer]);
  return offer;
}

/** Takes an offer out; the caller keeps it for undo. */
export function removeOffer(id: string): Promise<void> {
  return inTurn(() => rewrite((offers) => offers.filter((offer) => offer.id !== id)));
}

/** Forgets all offers, damaged ones too. */
export function forgetSaved(): Promise<void> {
  return inTurn(async () => {
    await item.setValue([]);
    await aside.setValue([]);
  });
}

/** Calls back on every change of the list; returns the way to stop. */
export function watchSaved(callback: (offers: SavedOffer[]) => void): () => void {
  return item.watch((value) => callback(sortSaved(value).sound));
}

/** The saved offers as the screens ask for them. */
export const savedStore = {
  read: readSaved,
  readDamaged,
  add: addOffer,
  put: saveOffers,
  remove: removeOffer,
  watch: watchSaved,
};
