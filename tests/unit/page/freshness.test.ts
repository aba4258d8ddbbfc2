import { expect, test } from 'vitest';
import { indeed } from '../../../data/portals/indeed.ts';
import { linkedin } from '../../../data/portals/linkedin.ts';
import { contentOf, isFresh, pageKey } from '../../../lib/page/freshness.ts';
import type { RawPosting } from '../../../lib/page/raw-posting.ts';

const posting = (title: string, idOnPage = false) =>
  ({ title, company: 'Galley', location: null, description: null, idOnPage }) as RawPosting;
const cook = { key: 'cook', content: contentOf(posting('Cook')) };

test('before anything was shown, everything is fresh', () => {
  expect(isFresh(posting('Cook'), 'cook', null)).toBe(true);
});
test('the same content under another address is the old pane', () => {
  expect(isFresh(posting('Cook'), 'deckhand', cook)).toBe(false);
});
test('changed content is fresh', () => {
  expect(isFresh(posting('Deckhand'), 'deckhand', cook)).toBe(true);
});
test('the same content with its own id is fresh: a job may be posted twice', () => {
  expect(isFresh(posting('Cook', true), 'deckhand', cook)).toBe(true);
});
test('coming back to the job shown before is fresh', () => {
  expect(isFresh(posting('Cook'), 'cook', cook)).toBe(true);
});

test.each([
  [
    'https://www.linkedin.com/jobs/search/?currentJobId=1&start=0',
    'https://www.linkedin.com/jobs/search/?currentJobId=1&start=25',
    linkedin,
    true,
  ],
  [
    'https://www.linkedin.com/jobs/search/?currentJobId=1',
    'https://www.linkedin.com/jobs/search/?currentJobId=2',
    linkedin,
    false,
  ],
  [
    'https://www.indeed.com/jobs?q=a&vjk=0123456789abcdef',
    'https://www.indeed.com/jobs?q=a&vjk=0123456789abcdee',
    indeed,
    false,
  ],
  ['https://a.example/jobs/1#apply', 'https://a.example/jobs/1#top', null, true],
  ['https://a.example/#/jobs/1', 'https://a.example/#/jobs/2', null, false],
  ['https://a.example/jobs?id=1', 'https://a.example/jobs?id=2', null, false],
])('%s and %s', (one, other, adapter, same) => {
  expect(pageKey(one, adapter) === pageKey(other, adapter)).toBe(same);
});
