import { describe, expect, it } from 'vitest';
import { formatFacts } from '../../../data/ingest/fact-file.ts';
import { factsCanonical } from '../../../data/lint/facts-canonical.ts';
import { codesResolve } from '../../../data/lint/facts-codes-resolve.ts';
import { gapsAreKnown } from '../../../data/lint/facts-gaps.ts';
import { figuresHaveSources } from '../../../data/lint/facts-have-sources.ts';
import { historyOrdered } from '../../../data/lint/facts-history-ordered.ts';
import { levelsRise } from '../../../data/lint/facts-levels-rise.ts';
import { percentilesAscend } from '../../../data/lint/facts-percentiles-ascend.ts';
import { statesAgree } from '../../../data/lint/facts-states-agree.ts';
import { worldPlausible } from '../../../data/lint/facts-world-plausible.ts';
import { emptyLintData, type LintData, readLintData } from '../../../data/lint/lint-data.ts';
import { roleOccupationExists } from '../../../data/lint/role-occupation-exists.ts';
import type { Rule } from '../../../data/lint/rule.ts';
import { applyRule } from '../../../data/lint/rule.ts';
import { rules } from '../../../data/lint/rules.ts';

const real = readLintData();
const factRules = [...rules.filter(({ scope }) => scope === 'facts'), roleOccupationExists];
const found = (rule: Rule, data: Partial<LintData>) => rule.check({ ...emptyLintData, ...data });
const first = <Item>(items: Item[]): Item => items[0] as Item;

describe('the committed data', () => {
  it.each(factRules)('hold $name: $what', (rule) => {
    expect(applyRule(rule, real)).toEqual([]);
  });

  it('are looked at by rules with names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });
});

describe('percentiles that descend', () => {
  const chiefs = first(real.national);

  it.each([
    ['national', { national: [{ ...chiefs, p25: 1 }] }, 'us/national 11-1011'],
    ['national hourly', { national: [{ ...chiefs, h90: 1 }] }, 'us/national 11-1011 hourly'],
    ['group', { groups: [{ ...first(real.groups), p50: 1 }] }, 'us/groups 00-0000'],
    ['state', { states: [{ ...first(real.states), rows: [{ ...chiefs, p90: 2 }] }] }, 'us/states/AK 11-1011'],
    ['nonmetropolitan', { nonmetro: [{ ...first(real.nonmetro), p90: 2 }] }, 'us/nonmetro 100001 11-1011'],
  ] as [string, Partial<LintData>, string][])('are found: %s', (_, data, where) => {
    expect(found(percentilesAscend, data).map((finding) => finding.where)).toEqual([where]);
  });

  it('are found across a gap', () => {
    const rows = [{ ...chiefs, p25: null, p50: 75_000 }];
    expect(found(percentilesAscend, { national: rows })).toHaveLength(1);
  });
});

describe('figures of other countries', () => {
  const table = (row: string) => ({
    path: 'world/de-units.tsv',
    text: `${['id', 'publisher', 'release', 'licence', 'attribution', 'year', 'retrieved', 'leftOut'].map((field) => `# ${field}\t\n`).join('')}unit\tmean\tp10\tp50\tp90\n${row}\n`,
  });

  it.each([
    ['percentiles that fall', '11101\t2884\t2900\t2771\t3600', 'percentiles descend: 2900, 2771, 3600'],
    ['a mean with a wrong first figure', '11101\t9884\t\t2771\t', 'the mean is 9884, the median 2771'],
  ])('show %s', (_, row, problem) =>
    expect(found(worldPlausible, { factFiles: [table(row)] }).map((finding) => finding.problem)).toEqual([problem]),
  );

  it('may be missing or top-coded', () =>
    expect(found(worldPlausible, { factFiles: [table('11101\t\t2000\t>7100\t')] })).toEqual([]));
});

describe('states and nation', () => {
  const nation = { ...first(real.national), code: '15-1252', employment: 1000, mean: 100_000 };
  const state = (employment: number, mean: number) => ({
    ...first(real.states),
    rows: [{ ...first(first(real.states).rows), code: '15-1252', employment, mean }],
  });

  it.each([
    ['a mean 4% off', [state(500, 100_000), state(500, 108_000)], "states' mean is 104000, the nation's 100000"],
    ['too many people', [state(900, 100_000), state(300, 100_000)], 'states count 1200 people, the nation 1000'],
  ])('that disagree are found: %s', (_, states, problem) => {
    expect(found(statesAgree, { national: [nation], states })).toEqual([{ where: 'us/national 15-1252', problem }]);
  });

  it('are not compared where the states publish too few people', () => {
    expect(found(statesAgree, { national: [nation], states: [state(500, 200_000)] })).toEqual([]);
  });
});

describe('histories', () => {
  const row = first(real.history);
  const nation = first(real.national);
  const check = (change: Partial<typeof row>) =>
    found(historyOrdered, { history: [{ ...row, ...change }], national: [nation] });

  it.each([
    ['a jump', { median2023: { amount: 999_000, topcoded: false } }, 'jumps to 999000 in 2023'],
    ['a top-code where none was', { median2024: { amount: 206_420, topcoded: true } }, 'top-coded at 206420 in 2024'],
    [
      'another end',
      { median2025: { amount: 200_000, topcoded: false } },
      "ends at 200000, this year's median is 213990",
    ],
  ])('are checked for %s', (_, change, problem) => {
    expect(check(change).map((finding) => finding.problem)).toContain(problem);
  });

  it('must have their years in order', () => {
    const text = 'code\tmean2024\tmedian2021\tmedian2020\n';
    expect(found(historyOrdered, { factFiles: [{ path: 'us/history.tsv', text }] })).toHaveLength(1);
  });
});

describe('sources', () => {
  const source = { ...first(real.sources), publisher: 'Office of X', leftOut: 'the rest', retrieved: '2026-01-31' };
  const file = (change: object) => ({
    path: 'us/x.tsv',
    text: formatFacts({ source: { ...source, ...change }, columns: ['a'], rows: [] }),
  });

  it.each(['publisher', 'release', 'licence', 'retrieved', 'leftOut'])('must say %s', (field) => {
    const data = { factFiles: [file({ [field]: null })], sources: real.sources };
    expect(found(figuresHaveSources, data)).toEqual([
      { where: 'us/x.tsv', problem: `its source does not say ${field}` },
    ]);
  });

  it('named in code must exist', () => {
    const sources = real.sources.filter(({ id }) => id !== 'us-dol-ladders');
    expect(found(figuresHaveSources, { sources }).map(({ where }) => where)).toEqual(['us-dol-ladders']);
  });
});

describe('canonical form', () => {
  const good = formatFacts({ source: first(real.sources), columns: ['a', 'b'], rows: [['1', '2']] });

  it.each([
    ['a row twice', good.replace('1\t2\n', '1\t2\n1\t2\n'), 'a row stands twice'],
    ['a carriage return', good.replace('1\t2\n', '1\t2\r\n'), /not a row|canonical/],
    ['an end cut off', good.slice(0, -1), 'the last line does not end'],
    ['too many bytes', good + '1\t2\n'.repeat(1_000_001), /too many/],
  ])('is broken by %s', (_, text, problem) => {
    const findings = found(factsCanonical, { factFiles: [{ path: 'x.tsv', text }] });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.problem).toMatch(problem);
  });
});

describe('levels', () => {
  const areas = real.areas.slice(0, 2);

  it.each([
    ['one area too few', '1:2', '1 places for 2 areas'],
    ['I above IV', '1:2 5:3', 'level I above IV: 5:3'],
  ])('with %s are found', (_, levels, problem) => {
    const findings = found(levelsRise, { areas, levels: [{ code: '11-1011', unit: 'cents', levels }] });
    expect(findings).toEqual([{ where: 'us/levels 11-1011', problem }]);
  });

  it('whose ladder does not rise are found', () => {
    const ladders = [{ code: '11-1011', areas: 5, l1: 0.9, l2: 0.8, l4: 1.2 }];
    expect(found(levelsRise, { ladders })).toHaveLength(1);
  });
});

describe('codes that lead nowhere', () => {
  it.each([
    ['a wage code', { codes: [{ onet: '11-1011.00', wageCode: '11-9999', title: 'X' }] }],
    [
      'a state’s row',
      { states: [{ ...first(real.states), rows: [{ ...first(first(real.states).rows), code: '99-0000' }] }] },
    ],
    ['an area', { nonmetro: [{ ...first(real.nonmetro), area: '99999' }] }],
  ] as [string, Partial<LintData>][])('are found: %s', (_, change) => {
    expect(found(codesResolve, { national: real.national, areas: real.areas, ...change })).toHaveLength(1);
  });

  it('are found in roles', () => {
    const roles = [{ ...first(real.roles), slug: 'x', occupation: '99-9999' }];
    expect(found(roleOccupationExists, { ...real, roles })).toEqual([{ where: 'x', problem: 'no occupation 99-9999' }]);
  });
});

describe('gaps', () => {
  const excused = new Set(gapsAreKnown.exceptions.map(({ where }) => where));
  const unknown = (data: LintData) => gapsAreKnown.check(data).filter(({ where }) => !excused.has(where));

  it.each([
    [
      'a lost projection',
      { projections: real.projections.filter(({ code }) => code !== '29-1141') },
      'projections 29-1141',
    ],
    ['a lost ladder', { ladders: real.ladders.filter(({ code }) => code !== '29-1141') }, 'ladder 29-1141'],
    ['a lost history', { history: real.history.filter(({ code }) => code !== '29-1141') }, 'history 29-1141'],
    [
      'a lost mean',
      { national: real.national.map((row) => ({ ...row, mean: row.code === '29-1141' ? null : row.mean })) },
      'wages 29-1141',
    ],
    ['lost skills', { profiles: new Map([...real.profiles].filter(([code]) => code !== '29-1141')) }, 'skills 29-1141'],
    [
      'an area’s lost level',
      {
        levels: real.levels.map((row) => ({
          ...row,
          levels: row.code === '29-1141' ? row.levels.replace(/\S+/, '-') : row.levels,
        })),
      },
      'areas 29-1141:1',
    ],
  ] as [string, Partial<LintData>, string][])('that the source has not are found: %s', (_, change, where) => {
    expect(unknown({ ...real, ...change }).map((finding) => finding.where)).toContain(where);
  });
});
