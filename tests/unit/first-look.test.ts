import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../data/build/figures-of.ts';
import { readUsPlaces } from '../../data/build/figures-places.ts';
import type { OccupationFigures } from '../../data/schema/figures.ts';
import { levels } from '../../data/schema/level.ts';
import type { Source } from '../../data/schema/source.ts';
import { type BenchmarkQuestion, benchmarkFor } from '../../lib/benchmark.ts';
import { comparedPlaceName, comparedPlaceOf } from '../../lib/compared-place.ts';
import { type AnswerData, firstLook, lookKey } from '../../lib/first-look.ts';
import { levelLadder } from '../../lib/pay/levels.ts';
import type { Place } from '../../lib/places/place.ts';
import type { Match } from '../../lib/titles/match.ts';

const usPlaces = readUsPlaces();
const rates = { date: '2026-09-29', base: 'USD', perUnit: { EUR: 0.86, GBP: 0.75, CAD: 1.39 } };
const cited = [
  'us-oews-national',
  'us-oews-state',
  'us-dol-ladders',
  'us-dol-levels',
  'us-oews-history',
  'us-oews-nonmetro',
];
const source = (id: string): Source => ({
  id,
  publisher: id,
  release: '',
  licence: '',
  attribution: null,
  year: null,
  retrieved: null,
  leftOut: null,
});

/** Software developers (all figures), nurses, actors (paid by the hour only), teachers (by the year only). */
const occupations = ['15-1252', '29-1141', '27-2011', '25-2031'].map((code) => figuresOf(code, usPlaces)!);
const salaries = [undefined, { amount: 158_328, currency: 'USD', period: 'YEAR' as const, source: 'x', dated: null }];

const countries = [...new Set(occupations.flatMap(({ countries: rows }) => rows.map(({ country }) => country)))];
const place = (part: Partial<Place>): Place => ({ country: 'US', name: '', confidence: 1, ...part }) as Place;
const anyPlace = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...usPlaces.states).map(({ code }) => place({ region: code })),
  fc.constantFrom(...usPlaces.areas).map(({ code, states }) => place({ region: states[0]!, area: code })),
  fc
    .tuple(fc.constantFrom(...countries, 'JP', 'DE', 'IN'), fc.constantFrom(undefined, 'ON', 'BC', 'Sydsverige'))
    .map(([country, region]) => place({ country, ...(region ? { region } : {}) })),
);
const anyHome = fc.record({
  country: fc.constantFrom('US', 'GB', 'CA', 'SE', 'JP'),
  homePlace: fc.option(fc.record({ place: anyPlace })),
});
const match: Match = {
  title: 'x',
  role: 'x',
  occupation: '15-1252',
  level: null,
  confidence: 0.9,
  reason: '',
  why: { kind: 'filed', words: '', role: '', occupation: '' },
  removed: [],
  alternatives: [],
};

function dataOf(figures: OccupationFigures, salary: (typeof salaries)[number]): AnswerData {
  const role = { slug: 'x', title: 'X', branch: 'Data & AI' as const, ...(salary ? { salary } : {}) };
  const sources = [...cited, ...figures.countries.map((row) => row.source), 'never-cited'].map(source);
  return { role, occupation: figures.wageCode, summary: null, figures, usPlaces, rates, sources };
}

describe('a first look', () => {
  test('shows what all figures show, wherever the posting or the reader is', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...occupations),
        fc.constantFrom(...salaries),
        anyPlace,
        anyHome,
        fc.constantFrom(null, ...levels),
        fc.constantFrom(null, 'EUR', 'USD'),
        (figures, salary, where, home, level, currency) => {
          const data = dataOf(figures, salary);
          const look = firstLook({ ...data, others: [] }, { match, place: where }, home);
          const shown = (job: AnswerData) => {
            const at = comparedPlaceOf(where ?? home.homePlace?.place ?? null, home.country, job.figures!);
            const placeName = comparedPlaceName(at, job.usPlaces, 'en', 'the United States');
            const asked = { figures: job.figures!, role: job.role, place: at, placeName, usPlaces: job.usPlaces };
            const terms = { level, currency, rates: job.rates, levelAssumed: false, weak: false };
            const question: BenchmarkQuestion = { ...asked, ...terms };
            const benchmark = benchmarkFor(question);
            const roleSalary = job.role?.salary ?? null;
            const national = levelLadder({ figures: job.figures!, roleSalary, place: { kind: 'nation' } });
            const ids = benchmark?.sources ?? [];
            return {
              at,
              placeName,
              benchmark,
              national,
              named: job.sources.filter(({ id }) => ids.includes(id)).map(({ id }) => id),
            };
          };
          expect(shown(JSON.parse(JSON.stringify(look)))).toEqual(JSON.parse(JSON.stringify(shown(data))));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('is small: a fraction of what it spares reading', () => {
    for (const figures of occupations) {
      const look = firstLook(
        { ...dataOf(figures, undefined), others: [] },
        { match, place: null },
        { country: 'US', homePlace: null },
      );
      expect(JSON.stringify(look).length).toBeLessThan(6000);
    }
  });

  test('of an occupation without wages has none', () => {
    const data = { ...dataOf(occupations[0]!, undefined), figures: null, others: [] };
    expect(firstLook(data, { match, place: null }, { country: 'US', homePlace: null })).toMatchObject({
      figures: null,
      sources: [],
    });
  });
});

describe('the key of a first look', () => {
  const asked = { match, place: place({ region: 'WA' }) };
  const home = { country: 'US', homePlace: null };
  /** [what became another, posting, settings] */
  const changes: [string, Parameters<typeof lookKey>[0], Parameters<typeof lookKey>[1]][] = [
    ['role, as after a correction', { ...asked, match: { ...match, role: 'y' } }, home],
    ['occupation', { ...asked, match: { ...match, occupation: '29-1141' } }, home],
    [
      'unit of a national table',
      {
        ...asked,
        match: { ...match, nationalUnit: { scheme: 'SOC2020', code: '2134', confidence: 0.9 } },
      },
      home,
    ],
    [
      'likely others',
      { ...asked, match: { ...match, alternatives: [{ role: 'z', occupation: '11-1011', confidence: 0.1 } as never] } },
      home,
    ],
    ['place of the ad', { ...asked, place: place({ region: 'OR' }) }, home],
    ['country of the reader', asked, { ...home, country: 'DE' }],
  ];
  test.each(changes)('is another when the %s is another', (_, otherAsked, otherHome) =>
    expect(lookKey(otherAsked, otherHome)).not.toBe(lookKey(asked, home)),
  );

  test('is the same after storage gave the posting back with its fields in another order', () => {
    const sorted = (_: string, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)))
        : value;
    expect(lookKey(JSON.parse(JSON.stringify(asked), sorted), home)).toBe(lookKey(asked, home));
  });

  test('asks for the home place where the ad names none, and only there', () => {
    const elsewhere = { country: 'US', homePlace: { place: place({ region: 'OR' }) } };
    expect(lookKey({ ...asked, place: null }, elsewhere)).not.toBe(lookKey({ ...asked, place: null }, home));
    expect(lookKey(asked, elsewhere)).toBe(lookKey(asked, home));
  });
});
