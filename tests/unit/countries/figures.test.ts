import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { buildCountries, countrySources, countryWagesFor, packedCountriesFor } from '../../../data/build/countries.ts';
import type { CountryFile, GroupsFile } from '../../../data/schema/country-wage.ts';
import { groupWages, nationalWage, unpackCountries, wageFromCells } from '../../../lib/pay/country-figures.ts';

const files = new Map(buildCountries().map((file) => [file.path, file.bytes]));
const json = <T>(path: string) => JSON.parse(new TextDecoder().decode(files.get(path))) as T;
const country = (code: string) => json<CountryFile>(`world/${code}.json`);

/** Read by eye in the publishers' tables: unit, statistic, figure. */
const published: [string, string, 'mean' | 'p10' | 'p25' | 'p50' | 'p75' | 'p90', number | null][] = [
  ['gb', '2134', 'p50', 54669],
  ['gb', '2134', 'mean', 63363],
  ['gb', '1111', 'mean', null],
  ['gb', '1111', 'p50', 88056],
  ['ca', '21232', 'p50', 48.08],
  ['de', '43414', 'p50', 6000],
  ['de', '71402', 'p50', 3810],
  ['no', '2512', 'p50', 77420],
  ['se', '0310', 'p50', 31800],
  ['se', '0310', 'p90', 48900],
  ['ch', '25', 'p50', 9949],
  ['nl', '0814', 'p50', 34.5],
];

describe('national units', () => {
  test.each(published)('%s %s %s', (code, unit, statistic, amount) => {
    expect(nationalWage(country(code), unit)?.wage[statistic]).toBe(amount);
  });

  test('carry currency, period, year and population', () => {
    expect(nationalWage(country('gb'), '2134')).toMatchObject({
      currency: 'GBP',
      period: 'YEAR',
      year: 2024,
      population: 'full-time',
      basis: 'measured',
      scope: 'unit',
      unit: { scheme: 'SOC2020', code: '2134', title: 'Programmers and software development professionals' },
    });
  });

  test('a unit without any figure, or none at all, is null', () => {
    expect(nationalWage(country('gb'), '9999')).toBeNull();
    expect(nationalWage(country('gb'), 'constructor')).toBeNull();
  });

  test('provinces and Swedish areas stand beside the nation', () => {
    const ontario = nationalWage(country('ca'), '10010')?.regions?.find(({ code }) => code === 'ON');
    expect(ontario?.name).toBe('Ontario');
    expect(ontario?.wage.p50).toBeGreaterThan(40);
    expect(nationalWage(country('ca'), '10010')?.regionsFrom?.year).toBe(2024);
    expect(nationalWage(country('se'), '2512')?.regions?.map(({ name }) => name)).toContain('Stockholm');
  });

  test.each(['gb', 'ca', 'de', 'se', 'no', 'au', 'ch', 'nl'])(
    'percentiles of %s ascend, nation and regions',
    (code) => {
      const file = country(code);
      const wages = Object.keys(file.units).map((unit) => nationalWage(file, unit)!);
      const all = wages.flatMap(({ wage, regions = [] }) => [wage, ...regions.map((region) => region.wage)]);
      for (const { p10, p25, p50, p75, p90 } of all) {
        const known = [p10, p25, p50, p75, p90].filter((value) => value !== null);
        expect(known).toEqual([...known].sort((a, b) => a - b));
      }
    },
  );

  test('another year’s quartiles are kept apart and a ceiling is no number', () => {
    const spread = nationalWage(country('de'), '43414')?.spread;
    expect(spread).toMatchObject({ p25: 4703, p50: 5858, p75: null, p75Above: 7100, year: 2023 });
  });
});

describe('an occupation abroad', () => {
  test('registered nurses lead to the units signed for them', () => {
    const units = countryWagesFor('29-1141').filter(({ scope }) => scope === 'unit');
    expect(Object.fromEntries(units.map((wage) => [wage.country, wage.unit?.code]))).toEqual({
      GB: '2237',
      CA: '31301',
      DE: '81302',
      SE: '2221',
      NO: '2223',
      AU: '2544',
    });
  });

  test('what is not signed shows the group, labelled', () => {
    const british = countryWagesFor('15-2051').find((wage) => wage.country === 'GB');
    expect(british).toMatchObject({ basis: 'group', scope: 'major-group', currency: 'GBP', period: 'MONTH' });
    expect(british?.unit).toEqual({ scheme: 'ISCO08', code: '2', title: 'Professionals' });
  });

  test('a country without groups shows all jobs', () => {
    expect(countryWagesFor('15-2051').find((wage) => wage.country === 'JP')).toMatchObject({
      scope: 'all-jobs',
      unit: null,
    });
  });

  test('every country stands once and the US not at all', () => {
    const all = countryWagesFor('11-1011').map((wage) => wage.country);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(140);
    expect(all).not.toContain('US');
  });

  test('packed and unpacked is the same', () => {
    const packed = packedCountriesFor('15-1252');
    expect(unpackCountries(JSON.parse(JSON.stringify(packed)))).toEqual(
      countryWagesFor('15-1252').slice(0, packed.length),
    );
  });
});

describe('ILO groups', () => {
  const groups = json<GroupsFile>('world/groups.json');

  test('no row is older than ten years', () => {
    for (const row of Object.values(groups)) {
      for (const figures of [row.groups, row.allJobs]) if (figures) expect(figures.year).toBeGreaterThanOrEqual(2016);
    }
  });

  test('Qatar’s armed forces, given as zero, fall back to all jobs', () => {
    expect(groupWages(groups, '0110').find((wage) => wage.country === 'QA')?.scope).toBe('all-jobs');
  });

  test('an unknown ISCO code leads to all jobs', () => {
    expect(groupWages(groups, null).every((wage) => wage.scope === 'all-jobs')).toBe(true);
  });
});

test('cut-off cells are "not published"', () => {
  expect(wageFromCells([1, null, 3])).toEqual({ mean: 1, p10: null, p25: 3, p50: null, p75: null, p90: null });
});

test('every source used is listed', () => {
  const ids = new Set(countrySources().map(({ id }) => id));
  for (const wage of countryWagesFor('15-1252')) expect(ids).toContain(wage.source);
});

test('all files together stay within the budget of other countries', () => {
  const packed = [...files.values()].reduce((sum, bytes) => sum + deflateSync(bytes, { level: 9 }).length, 0);
  expect(packed).toBeLessThan(300_000);
});
