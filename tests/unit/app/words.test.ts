import './fake-browser.ts';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fill, languages } from '../../../lib/app/words.ts';

/** As browser.i18n.getMessage does it (Chrome's docs, "Message format"). */
test.each([
  ['$1 a year', ['$90,000'], '$90,000 a year'],
  ['$2 of $1', [10, 3], '3 of 10'],
  ['Try $$62/h', [], 'Try $62/h'],
  ['$1 and $2', ['one'], 'one and '],
  ['$1', ['$2'], '$2'],
])('"%s" filled', (message, values, text) => expect(fill(message, values)).toBe(text));

test('the languages are the folders of public/_locales', () => {
  expect([...languages].sort()).toEqual(readdirSync(join(import.meta.dirname, '../../../public/_locales')).sort());
});
