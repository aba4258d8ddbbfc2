import './fake-browser.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chipsWantedAt } from '../../../lib/app/chips-access.ts';
import { checkedChipCards } from '../../../lib/app/chips-answer.ts';

/** [address, portals switched on, paused, wanted] */
test.each([
  ['https://www.indeed.com/jobs?q=nurse', ['indeed'], [], true],
  ['https://www.indeed.com/jobs?q=nurse', [], [], false],
  ['https://www.indeed.com/jobs?q=nurse', ['indeed'], ['indeed'], false],
  ['https://www.linkedin.com/jobs/search/', ['linkedin'], [], false],
  ['https://example.com/', ['indeed'], [], false],
  ['', ['indeed'], [], false],
])('%s with chips on %j, paused %j: %s', (url, chips, paused, wanted) =>
  expect(chipsWantedAt(url, { chips, paused })).toBe(wanted),
);

test('only keys and titles of short cards pass, at most 100', () => {
  expect(
    checkedChipCards([
      { key: 'a', title: 'Nurse', more: 'x' },
      { key: 'b' },
      null,
      7,
      { key: 'c', title: 'x'.repeat(501) },
    ]),
  ).toEqual([{ key: 'a', title: 'Nurse' }]);
  expect(checkedChipCards(Array.from({ length: 300 }, (_, at) => ({ key: String(at), title: 't' })))).toHaveLength(100);
});

test('whatever a page sends, the answer is a list', () => {
  fc.assert(fc.property(fc.anything(), (value) => Array.isArray(checkedChipCards(value))));
});
