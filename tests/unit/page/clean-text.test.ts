import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanCompany, cleanPlace, cleanTitle, manyLines, oneLine } from '../../../lib/page/clean-text.ts';

test.each([
  // Indeed's pane
  ['Bookkeeper - job post', 'Bookkeeper'],
  // LinkedIn's hidden copy
  ['Tax Adviser with verification', 'Tax Adviser'],
  // LinkedIn, 2026
  ['Harbour Pilot (Verified job)Harbour Pilot', 'Harbour Pilot'],
  ['Harbour Pilot (Verified job)', 'Harbour Pilot'],
  ['(12) Harbour Pilot', 'Harbour Pilot'],
  // Greenhouse
  ['Job Application for Rigger', 'Rigger'],
  // What must stay
  ['Staff Nurse (Nights) - Ward 7', 'Staff Nurse (Nights) - Ward 7'],
  ['Duran Duran Tribute Singer', 'Duran Duran Tribute Singer'],
  ['C++ / C# Developer', 'C++ / C# Developer'],
  ['  Two\u00a0\n  lines\u200b ', 'Two lines'],
])('title %j is %j', (text, title) => {
  expect(cleanTitle(text)).toBe(title);
});

test.each([
  // Wuzzuf, Glassdoor
  ['Roaya -', 'Roaya'],
  ['Contour House4.1', 'Contour House'],
  ['Contour House 4.1 ★', 'Contour House'],
  // What must stay
  ['7-Eleven', '7-Eleven'],
  ['Studio 54', 'Studio 54'],
  ['Version 3.5 Ltd', 'Version 3.5 Ltd'],
])('company %j is %j', (text, name) => {
  expect(cleanCompany(text)).toBe(name);
});

test('a place loses only separators at its ends', () => {
  expect(cleanPlace('· Amman · Jordan ·')).toBe('Amman · Jordan');
});

test('nothing is null, not an empty string', () => {
  for (const clean of [oneLine, cleanTitle, cleanCompany, cleanPlace])
    expect([clean(''), clean(' \n'), clean(null)]).toEqual([null, null, null]);
  expect(manyLines(' \n\n ')).toBeNull();
});

test('cleaning twice changes nothing more, and no line is longer than 500', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (text) => {
      const once = oneLine(text);
      expect(oneLine(once)).toBe(once);
      expect(once?.length ?? 0).toBeLessThanOrEqual(500);
    }),
  );
});

test('a title of 10,000 characters is cut', () => {
  expect(cleanTitle('Manager of managers '.repeat(500))?.length).toBeLessThanOrEqual(500);
});
