import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkedReading } from '../../../lib/app/reading-schema.ts';
import type { PageReading, RawPosting } from '../../../lib/page/raw-posting.ts';

const posting: RawPosting = {
  title: 'Cook',
  company: null,
  location: 'Leeds',
  country: 'GB',
  pay: '£14 an hour',
  structuredPay: null,
  description: 'text',
  employmentType: null,
  workplace: 'on-site',
  seniority: null,
  datePosted: null,
  validThrough: null,
  language: 'en',
  url: 'https://example.com/1',
  jobId: '1',
  portal: null,
  foundBy: { title: 'json-ld' },
};
const reading: PageReading = { kind: 'posting', posting, cards: [], silence: null, frameHosts: [] };

describe('what a page may report', () => {
  test('a sound reading passes unchanged', () => {
    expect(checkedReading(reading)).toEqual(reading);
  });

  test('over-long texts and lists are cut, not refused', () => {
    const long = {
      ...reading,
      posting: { ...posting, title: 'x'.repeat(10_000), description: 'y'.repeat(5_000_000) },
      cards: Array(5000).fill({ jobId: null, title: 'Cook', company: null, location: null, pay: null }),
    };
    const checked = checkedReading(long)!;
    expect(checked.posting!.title).toHaveLength(500);
    expect(checked.posting!.description).toHaveLength(100_000);
    expect(checked.cards).toHaveLength(200);
  });

  test.each([
    ['nothing', null],
    ['a title that is an object', { ...reading, posting: { ...posting, title: {} } }],
    ['a kind nobody knows', { ...reading, kind: 'everything' }],
    ['cards that are no list', { ...reading, cards: 'all' }],
  ])('%s is refused', (_what, value) => {
    expect(checkedReading(value)).toBeNull();
  });

  test('anything at all is answered without an exception', () => {
    fc.assert(fc.property(fc.anything(), (value) => void checkedReading(value)));
  });
});
