import { describe, expect, test } from 'vitest';
import type { RawPosting } from '../../lib/page/raw-posting.ts';
import type { Match } from '../../lib/titles/match.ts';
import { type Engines, understandCard, understandPosting, understandTitle } from '../../lib/understand.ts';

const match = (part: Partial<Match>): Match => ({
  title: '',
  role: 'tuner',
  occupation: '49-9063',
  level: null,
  confidence: 0.9,
  reason: 'a test',
  why: { kind: 'filed', words: '', role: '', occupation: '' },
  removed: [],
  alternatives: [],
  ...part,
});

/** Engines that know one job and one place. */
const engines = (part: Partial<Engines> = {}, found: Partial<Match> = {}): Engines =>
  ({
    match: (title: string) => match({ title, ...found }),
    nationalUnit: async () => null,
    occupationOf: () => '49-9063',
    isCorrected: () => false,
    roleOf: async () => ({ qualifications: ['A tuning fork of your own'], skills: [], tools: ['Strobe tuner'] }),
    place: (text: string) => ({ country: text.includes('Oslo') ? 'NO' : 'US', name: text, how: 'city', confidence: 1 }),
    summaryOf: () => ({
      code: '49-9063',
      wageCode: '49-9063',
      title: 'Tuners',
      employment: 1,
      mean: 50_000,
      median: 48_000,
      unit: 'YEAR',
      growthPercent: 1,
      group: null,
    }),
    ...part,
  }) as Engines;

const posting = (part: Partial<RawPosting>) =>
  ({
    title: 'Piano Tuner',
    company: null,
    location: null,
    pay: null,
    country: null,
    language: 'en',
    description: null,
    seniority: null,
    url: 'https://x.example/',
    jobId: null,
    ...part,
  }) as unknown as RawPosting;

describe('a title', () => {
  test.each([
    [{ confidence: 0.9 }, 'sure'],
    [{ confidence: 0.05 }, 'unsure'],
    [{ occupation: null, role: null, confidence: 0 }, 'unknown'],
  ] as const)('%j is %s', (found, certainty) => {
    expect(understandTitle('Piano Tuner', 'en', engines({}, found)).certainty).toBe(certainty);
  });
});

describe('a posting', () => {
  test('its pay is read in the currency of the place it names', async () => {
    const { place, pay } = await understandPosting(
      posting({ location: 'Oslo', pay: 'kr 520 000 per year' }),
      engines(),
    );
    expect(place?.country).toBe('NO');
    expect(pay).toMatchObject({ currency: 'NOK', period: 'YEAR' });
  });

  test('its text is held against the role, and says which tool it names', async () => {
    const { advert } = await understandPosting(
      posting({ description: 'You tune forty pianos a month with a strobe tuner. Requirements: a driving license.' }),
      engines(),
    );
    expect(advert?.mentioned.map(({ item }) => item)).toContain('Strobe tuner');
  });

  test('without a role or a text nothing is held against it', async () => {
    expect((await understandPosting(posting({}), engines())).advert).toBeNull();
    expect((await understandPosting(posting({ description: 'x' }), engines({}, { role: null }))).advert).toBeNull();
  });
});

describe('a card of a list', () => {
  const card = { title: 'Piano Tuner', company: null, location: null, pay: '$30 - $35 an hour', jobId: '1' } as never;
  test('carries the typical pay of a sure match, and its own', () => {
    const read = understandCard(card, { language: 'en', country: 'US' }, engines());
    expect(read).toMatchObject({
      typical: { amount: 50_000, unit: 'YEAR' },
      pay: { min: 30, max: 35, period: 'HOUR' },
    });
  });

  test('a weak match has no typical pay', () => {
    expect(
      understandCard(card, { language: 'en', country: 'US' }, engines({}, { confidence: 0.05 })).typical,
    ).toBeNull();
  });
});
