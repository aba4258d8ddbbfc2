import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packAreas, packPlace } from '../../../data/build/figures-places-pack.ts';
import type { UsPlaces } from '../../../data/schema/figures.ts';
import {
  annualOfHourly,
  decodeFigures,
  decodePlace,
  type FiguresFile,
  levelsBetween,
} from '../../../lib/pay/figures-file.ts';

const tens = fc.option(fc.integer({ min: 0, max: 80_000 }).map((value) => value * 10));
const cents = fc.option(fc.integer({ min: 725, max: 30_000 }).map((value) => value / 100));
const placeFact = fc.record({
  employment: tens,
  mean: tens,
  p10: tens,
  p25: tens,
  p50: tens,
  p75: tens,
  p90: tens,
  hmean: cents,
  h50: cents,
});

const empty: FiguresFile = {
  v: 1,
  us: [
    '15-1252',
    'X',
    'both',
    [null, 0, 0],
    [2020],
    0,
    [],
    0,
    [],
    [],
    [],
    [[], [], [], []],
    [],
    0,
    0,
    null,
    [],
    'cents',
    [],
    [],
  ],
  c: [],
};
const places: UsPlaces = {
  states: [
    { code: 'AK', name: 'Alaska' },
    { code: 'AL', name: 'Alabama' },
  ],
  areas: ['10180', '10420', '10500', '10540'].map((code) => ({ code, name: code, kind: 'metro', states: ['TX'] })),
  nonmetro: [],
};
const withUs = (change: (us: FiguresFile['us']) => void): FiguresFile => {
  const file = structuredClone(empty);
  change(file.us);
  return file;
};

describe('places', () => {
  it('come back as they were packed, gaps included', () => {
    fc.assert(
      fc.property(placeFact, (fact) => {
        const row = packPlace(fact);
        const { employment, annual, hourly } = decodePlace(row === 0 ? [] : row);
        const { mean = null, p10 = null, p25 = null, p50 = null, p75 = null, p90 = null } = annual ?? {};
        const back = {
          employment,
          mean,
          p10,
          p25,
          p50,
          p75,
          p90,
          hmean: hourly?.mean ?? null,
          h50: hourly?.p50 ?? null,
        };
        expect(back).toEqual(fact);
      }),
    );
  });

  it('with amounts that are no multiples of ten are refused', () => {
    const fact = {
      employment: 15,
      mean: null,
      p10: null,
      p25: null,
      p50: null,
      p75: null,
      p90: null,
      hmean: null,
      h50: null,
    };
    expect(() => packPlace(fact)).toThrow('15 is not a multiple of ten');
  });

  it('stand under their codes; those not published are absent', () => {
    const file = withUs((us) => {
      us[16] = [0, [81]];
    });
    expect(decodeFigures(file, places).states).toEqual({ AL: { employment: 810, annual: null, hourly: null } });
  });
});

describe('areas', () => {
  const decodeAreas = (pairs: string[], unit: 'cents' | 'annual') =>
    decodeFigures(
      withUs((us) => {
        us[17] = unit;
        us[18] = packAreas(pairs);
      }),
      places,
    ).areas;

  it('have two levels stored and two between, in dollars an hour; repeated and missing areas too', () => {
    const levels = [47.73, 74.99, 102.25, 129.51];
    expect(decodeAreas(['4773:12951', '-', '1000:1003', '4773:12951'], 'cents')).toEqual({
      '10180': { unit: 'HOUR', levels },
      '10500': { unit: 'HOUR', levels: [10, 10.01, 10.02, 10.03] },
      '10540': { unit: 'HOUR', levels },
    });
  });

  it('of annual-only occupations are dollars a year', () => {
    expect(decodeAreas(['25240:63560'], 'annual')).toEqual({
      '10180': { unit: 'YEAR', levels: [25240, 38013, 50787, 63560] },
    });
  });

  it('come back as they were packed', () => {
    const level = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }));
    const pair = fc.option(level, { freq: 4 });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 4, maxLength: 4 }), (pairs) => {
        const texts = pairs.map((cells) => (cells === null ? '-' : `${cells[0]}:${cells[0] + cells[1]}`));
        const areas = decodeAreas(texts, 'annual');
        const back = places.areas.map(({ code }) => areas[code]?.levels);
        expect(back).toEqual(
          pairs.map((cells) => (cells === null ? undefined : levelsBetween(cells[0], cells[0] + cells[1]))),
        );
      }),
    );
  });
});

describe('DOL arithmetic', () => {
  it.each([
    // hourly, annual: DOL July 2025, Chief Executives in Abilene TX
    [47.73, 99278],
    [74.99, 155979],
    [102.25, 212680],
    [129.51, 269381],
  ])('%d an hour is %d a year', (hourly, annual) => {
    expect(annualOfHourly(hourly)).toBe(annual);
  });
});

describe('the rest of a file', () => {
  it('marks top-coded medians, leaves missing years out and brings tools in order', () => {
    const file = withUs((us) => {
      us[4] = [2020, -208000, null, 239000];
      us[11] = [['SQL'], ['Git'], ['Excel'], ['Abacus']];
    });
    const { history, tools } = decodeFigures(file, places);
    expect(history).toEqual([
      { year: 2020, median: 208000, topcoded: true },
      { year: 2022, median: 239000, topcoded: false },
    ]);
    expect(tools.map(({ name, hot, inDemand }) => [name, hot, inDemand])).toEqual([
      ['SQL', true, true],
      ['Git', false, true],
      ['Excel', true, false],
      ['Abacus', false, false],
    ]);
  });

  it('scales areas by this year’s national mean over the year before, or not at all', () => {
    const file = withUs((us) => {
      us[3] = [10, [110, null, null, null, null, null], 0];
      us[15] = 100;
    });
    expect(decodeFigures(file, places).areaScale).toBeCloseTo(1.1);
    expect(decodeFigures(empty, places)).toMatchObject({
      areaScale: null,
      outlook: null,
      jobZone: null,
      ladder: null,
      isco08: null,
    });
  });
});
