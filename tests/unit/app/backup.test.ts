import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeBackup, readBackup, resetAll, restoreBackup } from '../../../lib/app/backup.ts';
import { correct, readCorrections } from '../../../lib/app/corrections.ts';
import { readSaved, saveOffers } from '../../../lib/app/saved.ts';
import { changeSettings, defaultSettings, readSettings } from '../../../lib/app/settings.ts';
import { bareOffer, fullOffer } from '../saved/example-offers.ts';

beforeEach(() => fakeBrowser.reset());

test('a backup brings everything back after a reset', async () => {
  await changeSettings({ country: 'DE', chips: ['indeed'] });
  await correct('data ninja', { role: 'data-engineer', occupation: '15-1243' });
  await saveOffers([fullOffer]);
  const text = await makeBackup('2026-11-22T12:00:00.000Z');
  await resetAll();
  expect([await readSettings(), await readCorrections(), await readSaved()]).toEqual([defaultSettings, {}, []]);
  const report = await restoreBackup(text);
  expect(report).toMatchObject({
    corrections: 1,
    offers: 1,
    skippedSettings: [],
    skippedCorrections: 0,
    skippedOffers: 0,
  });
  expect(await readSettings()).toMatchObject({ country: 'DE', chips: ['indeed'] });
  expect(await readCorrections()).toEqual({ 'data ninja': { role: 'data-engineer', occupation: '15-1243' } });
  expect(await readSaved()).toEqual([fullOffer]);
});

test('restoring adds to what is there', async () => {
  await saveOffers([bareOffer]);
  await restoreBackup(
    JSON.stringify({ kind: 'backup', version: 1, settings: {}, corrections: {}, saved: [fullOffer] }),
  );
  expect(await readSaved()).toEqual([bareOffer, fullOffer]);
});

test('damaged parts are left out and counted, the rest comes back', () => {
  const text = JSON.stringify({
    kind: 'backup',
    settings: { theme: 'dark', badge: 'loud' },
    corrections: { porter: { role: null, occupation: '43-4081' }, nurse: { role: '../x', occupation: '29-1141' } },
    saved: [fullOffer, { ...fullOffer, url: 'javascript:alert(1)' }],
  });
  expect(readBackup(text)?.report).toEqual({
    settings: 1,
    corrections: 1,
    offers: 1,
    skippedSettings: ['badge'],
    skippedCorrections: 1,
    skippedOffers: 1,
  });
});

test.each([
  ['broken', '{'],
  ['another file', '{"kind":"recipe"}'],
  ['a number', '7'],
  ['null', 'null'],
])('%s is no backup', (_, text) => expect(readBackup(text)).toBeNull());
