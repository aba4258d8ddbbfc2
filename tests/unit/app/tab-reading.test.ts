import './fake-browser.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab, writeTab } from '../../../lib/app/session.ts';
import { askReader } from '../../../lib/app/tab-reading.ts';
import { nextTurn } from '../../../lib/app/tab-turns.ts';
import type { TabState } from '../../../lib/understand.ts';

const state: TabState = {
  url: 'https://www.linkedin.com/jobs/view/1',
  kind: 'none',
  silence: null,
  posting: null,
  cards: [],
  frameHosts: [],
  framed: false,
};
const nobodyListens = () => Promise.reject(new Error('Receiving end does not exist.'));

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('Rolewise');
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setTitle'] as const)
    vi.spyOn(fakeBrowser.action, name).mockResolvedValue(undefined as never);
});

test('a tab loads and no reader answers: what was known of it is gone', async () => {
  await writeTab(7, state);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(nobodyListens);
  await askReader(7);
  expect(await readTab(7)).toBeNull();
});

test('a reader still alive answers for itself', async () => {
  await writeTab(7, state);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue(undefined);
  await askReader(7);
  expect(await readTab(7)).toEqual(state);
});

test('the new page reported before the browser said that nobody listens: its report stands', async () => {
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async () => {
    nextTurn(7);
    await writeTab(7, state);
    return nobodyListens();
  });
  await askReader(7);
  expect(await readTab(7)).toEqual(state);
});
