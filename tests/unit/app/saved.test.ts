import './fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addOffer, readDamaged, readSaved, removeOffer, saveOffers } from '../../../lib/app/saved.ts';
import { bareOffer, fullOffer } from '../saved/example-offers.ts';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test('saved, changed, removed', async () => {
  await saveOffers([fullOffer, bareOffer]);
  await saveOffers([{ ...fullOffer, note: 'changed' }]);
  expect((await readSaved()).map(({ note }) => note)).toEqual(['', 'changed']);
  await removeOffer(bareOffer.id);
  expect(await readSaved()).toHaveLength(1);
});

test('two changes at once: both are kept', async () => {
  await Promise.all([addOffer(fullOffer), addOffer(bareOffer), removeOffer('nobody')]);
  expect((await readSaved()).map(({ title }) => title).sort()).toEqual([bareOffer.title, fullOffer.title].sort());
});

test('damaged entries are never lost: shown as damaged, and set aside by the next change', async () => {
  await fakeBrowser.storage.local.set({ saved: [{ ...fullOffer, url: 'javascript:1' }, bareOffer], saved$: { v: 2 } });
  expect(await readSaved()).toEqual([bareOffer]);
  expect(await readDamaged()).toHaveLength(1);
  await removeOffer(bareOffer.id);
  expect(await readSaved()).toEqual([]);
  expect(await readDamaged()).toMatchObject([{ title: fullOffer.title }]);
});

test('a browser that refuses to store: the change fails and nothing is lost', async () => {
  await saveOffers([bareOffer]);
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(saveOffers([fullOffer])).rejects.toThrow('quota');
  expect(await readSaved()).toEqual([bareOffer]);
});
