import './fake-browser.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  changeSettings,
  checkedSettings,
  defaultSettings,
  readSettings,
  soundSettings,
} from '../../../lib/app/settings.ts';

test('nothing stored: the defaults, chips off everywhere', () => {
  expect(checkedSettings(null)).toEqual(defaultSettings);
  expect(defaultSettings.chips).toEqual([]);
});

test('a bad field falls back on its own, the good ones stay', () => {
  const settings = checkedSettings({ country: 'Germany', theme: 'dark', hoursPerWeek: 35, badge: 7 });
  expect(settings).toEqual({ ...defaultSettings, theme: 'dark', hoursPerWeek: 35 });
});

test('whatever is stored, the settings are whole', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(Object.keys(checkedSettings(value))).toEqual(Object.keys(defaultSettings));
    }),
  );
});

test('a file says which of its settings were left out', () => {
  expect(soundSettings({ theme: 'dark', country: 'Germany', colour: 'red' })).toEqual({
    settings: { theme: 'dark' },
    skipped: ['country', 'colour'],
  });
});

test('changes made at the same moment all stay', async () => {
  const changes = [{ country: 'GB' }, { theme: 'dark' as const }, { hoursPerWeek: 35 }, { chips: ['indeed'] }];
  await Promise.all(changes.map(changeSettings));
  expect(await readSettings()).toMatchObject(Object.assign({}, ...changes));
});
