import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../../../data/build/figures.ts';
import { figuresOf } from '../../../../data/build/figures-of.ts';
import { allSources } from '../../../../data/build/sources.ts';
import type { FiguresFile } from '../../../../lib/pay/figures-file.ts';
import { levelLadder } from '../../../../lib/pay/levels.ts';
import { decodeIndex, type IndexFile } from '../../../../lib/pay/occupation-index.ts';
import { figures, files, shipped } from './shipped.ts';

const occupationFiles = files.filter(({ path }) => /^figures\/\d/.test(path));
const packed = (bytes: Uint8Array | string): number => deflateRawSync(bytes, { level: 9 }).length;

describe('shipped figures', () => {
  it('are one file for each of the 830 occupations, within the budget', () => {
    expect(occupationFiles).toHaveLength(830);
    const largest = (sizes: number[]) => Math.max(...sizes);
    expect(largest(occupationFiles.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(50_000);
    expect(largest(occupationFiles.map(({ bytes }) => packed(bytes)))).toBeLessThanOrEqual(15_000);
  });

  it('of the United States take at most 4.4 MB packed in all, the index at most 60 kB', () => {
    const united = occupationFiles.map(({ path }) => packed(JSON.stringify(shipped<FiguresFile>(path).us)));
    const index = packed(files.find(({ path }) => path === 'figures/index.json')?.bytes ?? '');
    expect(index).toBeLessThanOrEqual(60_000);
    expect(united.reduce((sum, size) => sum + size, index)).toBeLessThanOrEqual(4_400_000);
  });

  it('come out the same twice', () => {
    const again = buildFigures();
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    const differing = again.filter(
      ({ bytes }, at) => Buffer.compare(bytes, files[at]?.bytes ?? new Uint8Array()) !== 0,
    );
    expect(differing).toEqual([]);
  });

  it('all have a mean or an hourly mean, employment, outlook, areas and, but for prosthodontists, states', () => {
    const poor = occupationFiles.filter(({ path }) => {
      const { national, outlook, states, areas } = figures(path.slice(8, 15));
      const mean = national.annual?.mean ?? national.hourly?.mean ?? null;
      return (
        mean === null ||
        national.employment === null ||
        !outlook ||
        !Object.keys(states).length ||
        !Object.keys(areas).length
      );
    });
    expect(poor.map(({ path }) => path)).toEqual(['figures/29-1024.json']);
  });
});

describe('every occupation', () => {
  it('has five levels of pay in the nation, rising', () => {
    const odd = occupationFiles.filter(({ path }) => {
      const ladder = levelLadder({ figures: figures(path.slice(8, 15)), place: { kind: 'nation' } });
      const amounts = ladder?.rows.map(({ amount }) => amount) ?? [];
      return amounts.length !== 5 || amounts.some((amount, at) => at > 0 && amount <= (amounts[at - 1] ?? 0));
    });
    expect(odd.map(({ path }) => path)).toEqual([]);
  });
});

describe('must show (BLS, May 2025; Employment Projections 2024-34; DOL, July 2025)', () => {
  it.each([
    ['Registered Nurses', '29-1141', { mean: 101420, p50: 97550 }],
    ['Software Developers', '15-1252', { mean: 148100, p50: 135980 }],
    ['Chief Executives', '11-1011', { p90: 507730 }],
  ])('%s', (title, code, annual) => {
    expect(figures(code).title).toBe(title);
    expect(figures(code).national.annual).toMatchObject(annual);
  });

  it('Data Scientists grow by 33.5%', () => {
    expect(figures('15-2051').outlook?.growthPercent).toBe(33.5);
  });

  it('Chief Executives in Abilene TX: 47.73 an hour at level I, 129.51 at IV', () => {
    expect(figures('11-1011').areas['10180']).toEqual({ unit: 'HOUR', levels: [47.73, 74.99, 102.25, 129.51] });
  });

  it('actors and musicians have no annual figures, airline pilots no hourly ones', () => {
    expect(figures('27-2011').national).toMatchObject({
      annual: null,
      hourly: { mean: expect.any(Number), p50: 29.05 },
    });
    expect(figures('27-2042').basis).toBe('hourly');
    expect(figures('53-2011').national).toMatchObject({ annual: { mean: 288650 }, hourly: null });
  });
});

describe('figuresOf', () => {
  it('answers like the shipped file', () => {
    expect(figuresOf('53-3032')).toEqual(figures('53-3032'));
  });

  it('takes O*NET codes and members of an aggregate to the code wages are published for', () => {
    expect(figuresOf('31-1121')?.wageCode).toBe('31-1120');
    expect(figuresOf('15-1299.08')?.wageCode).toBe('15-1299');
  });

  it('is null for the military, for legislators and for what is no code', () => {
    expect([figuresOf('55-3016'), figuresOf('11-1031'), figuresOf('99-9999')]).toEqual([null, null, null]);
  });
});

describe('the index', () => {
  const summaries = decodeIndex(shipped<IndexFile>('figures/index.json'));
  const summary = (code: string) => summaries.find((candidate) => candidate.code === code);

  it('lists every code of O*NET and OEWS once, 21 of them without wages', () => {
    expect(summaries).toHaveLength(879);
    expect(new Set(summaries.map(({ code }) => code)).size).toBe(879);
    expect(summaries.filter(({ wageCode }) => wageCode === null)).toHaveLength(21);
  });

  it('says what lists need', () => {
    expect(summary('29-1141')).toEqual({
      code: '29-1141',
      wageCode: '29-1141',
      title: 'Registered Nurses',
      employment: figures('29-1141').national.employment,
      mean: 101420,
      median: 97550,
      unit: 'YEAR',
      growthPercent: figures('29-1141').outlook?.growthPercent,
      group: 'Healthcare Practitioners and Technical Occupations',
    });
  });

  it('gives a member its aggregate’s figures under its own name, hourly ones by the hour', () => {
    expect(summary('31-1121')).toMatchObject({ wageCode: '31-1120', title: 'Home Health Aides', mean: 36120 });
    expect(summary('27-2011')).toMatchObject({ unit: 'HOUR', median: 29.05 });
    expect(summary('11-1031')).toMatchObject({ wageCode: null, mean: null, growthPercent: null });
  });
});

describe('sources', () => {
  it('have one entry an id, each with publisher, release and licence', () => {
    const sources = allSources();
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    expect(sources.filter(({ publisher, release, licence }) => !publisher || !release || !licence)).toEqual([]);
  });

  it('carry O*NET’s attribution line', () => {
    const onet = allSources().filter(({ id }) => id.startsWith('us-onet'));
    expect(onet).toHaveLength(6);
    for (const { attribution } of onet) expect(attribution).toContain('O*NET 30.2 Database');
  });
});
