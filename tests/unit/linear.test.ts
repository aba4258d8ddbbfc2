import { describe, expect, test } from 'vitest';
import { buildPlaces } from '../../data/build/places.ts';
import { adAgainstRole } from '../../lib/advert/ad-against-role.ts';
import { checkedReading } from '../../lib/app/reading-schema.ts';
import { lenientJson } from '../../lib/page/lenient-json.ts';
import { readPage } from '../../lib/page/read-page.ts';
import { finish } from '../../lib/page/steps.ts';
import { findPayInProse } from '../../lib/pay/prose.ts';
import { createPlaces } from '../../lib/places/resolve.ts';
import { importOffers } from '../../lib/saved/import-offers.ts';
import { inferLevel } from '../../lib/titles/level.ts';
import { normalise } from '../../lib/titles/normalise.ts';
import { openPage } from '../../scripts/page-document.ts';
import { leastTime } from './processor-time.ts';

/**
 * No input makes a parser hang: ten times the input costs at most 25 times the time (processor time, best of five;
 * a busy machine gets further tries). Quadratic work would cost a hundred times.
 */
const most = 25;

const places = createPlaces(JSON.parse(new TextDecoder().decode(buildPlaces()[0]!.bytes)));
const role = { qualifications: ['CDL Class A license'], skills: ['Read a torque wrench'], tools: ['SQL', 'R'] };
const prose = 'We pay $50,000 - $60,000 a year and ask for 5+ years of experience with SQL (nice to have). ';

/** [parser, characters or entries at first, makes an input of n, runs it] */
const parsers: [name: string, n: number, run: (n: number) => () => unknown][] = [
  [
    'titles: normalise',
    1_000,
    (n) => {
      const text = 'Sr. Nurse (m/w/d) | Remote - '.repeat(n / 29);
      return () => normalise(text);
    },
  ],
  [
    'levels out of a description',
    3_000,
    (n) => {
      const description = prose.repeat(n / prose.length);
      return () => inferLevel({ title: 'Nurse', description });
    },
  ],
  [
    'pay in prose',
    10_000,
    (n) => {
      const text = prose.repeat(n / prose.length);
      return () => findPayInProse(text, { country: 'US' });
    },
  ],
  [
    'places',
    400,
    (n) => {
      const text = 'San Jose, CA or '.repeat(n / 16);
      return () => places.resolve(`${text}x${Math.random()}`, 'US');
    },
  ],
  [
    'ad against role',
    4_000,
    (n) => {
      const description = prose.repeat(n / prose.length);
      return () => adAgainstRole({ description, role, level: null });
    },
  ],
  [
    'ad of one endless list against a role',
    1_000,
    (n) => {
      const description = 'SQL, 5 years of work (a plus), '.repeat(n / 31);
      return () => adAgainstRole({ description, role, level: null });
    },
  ],
  [
    'JSON-LD of blanks',
    10_000,
    (n) => {
      const text = `{"a": ${' '.repeat(n)} 1 ${'\n'.repeat(n)} ] `;
      return () => finish(lenientJson(text));
    },
  ],
  [
    'JSON-LD that never closes',
    8_000,
    (n) => {
      const text = '{"a":[{"b":"c\n'.repeat(n / 14);
      return () => finish(lenientJson(text));
    },
  ],
  [
    'an import file of commas and quotes',
    8_000,
    (n) => {
      const text = '"a,""b"\n,'.repeat(n / 9);
      return () => importOffers(text, '2026-01-01T00:00:00.000Z');
    },
  ],
  [
    'a message with many cards',
    200,
    (n) => {
      const cards = Array.from({ length: n }, () => ({
        jobId: null,
        title: 'x'.repeat(900),
        company: null,
        location: null,
        pay: null,
      }));
      return () => checkedReading({ kind: 'list', posting: null, cards, silence: null, frameHosts: [] });
    },
  ],
  [
    'a page of many elements',
    60,
    (n) => {
      const { document } = openPage(
        `<main><h1>Cook</h1>${'<p>Apply now <b>requirements</b> <span>$20 an hour</span></p>'.repeat(n)}</main>`,
        'https://example.com/careers/cook',
      );
      return () => readPage(document, 'https://example.com/careers/cook', null);
    },
  ],
];

describe('every parser is linear', { retry: 3 }, () => {
  test.each(parsers)('%s', (_name, n, make) => {
    const small = make(n);
    const large = make(n * 10);
    small();
    large();
    const ratio = leastTime(large) / leastTime(small);
    expect(ratio).toBeLessThan(most);
  });
});
