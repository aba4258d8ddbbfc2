import './fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetTab, readLook, readTabAndLook, readTabs, writeLook, writeTab } from '../../../lib/app/session.ts';
import type { FirstLook } from '../../../lib/first-look.ts';
import type { TabState } from '../../../lib/understand.ts';

const state: TabState = {
  url: 'x',
  kind: 'list',
  silence: null,
  posting: null,
  cards: [],
  frameHosts: [],
  framed: false,
};
const look = { key: 'k', others: [] } as unknown as FirstLook;
const release = (version: string) => {
  fakeBrowser.runtime.getManifest = () => ({ version, name: '', manifest_version: 3 });
};

beforeEach(() => {
  fakeBrowser.reset();
  release('1.0');
});

test('a tab and its look are kept, listed and forgotten together', async () => {
  await writeTab(7, state);
  await writeLook(7, look);
  expect(await readTabAndLook(7)).toEqual({ tab: state, look });
  expect(await readTabAndLook(8)).toEqual({ tab: null, look: null });
  expect(await readTabs()).toEqual([{ tabId: 7, state }]);
  await forgetTab(7);
  expect(await readTabAndLook(7)).toEqual({ tab: null, look: null });
});

test('a look another release made is not shown: its figures may be others', async () => {
  await writeLook(7, look);
  release('1.1');
  expect(await readLook(7)).toBeNull();
  expect((await readTabAndLook(7)).look).toBeNull();
});

test.each([['a text'], [{ release: '1.0' }], [{ release: '1.0', look: { key: 3 } }], [[1, 2]]])(
  'a damaged look %j counts as none',
  async (value) => {
    await fakeBrowser.storage.session.set({ 'look-7': value });
    expect((await readTabAndLook(7)).look).toBeNull();
  },
);
