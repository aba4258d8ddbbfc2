import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../data/build/figures-of.ts';
import type { OccupationFigures } from '../../../data/schema/figures.ts';
import { type LadderPlace, levelLadder, roughLevels, veteranStep } from '../../../lib/pay/levels.ts';

const nation: LadderPlace = { kind: 'nation' };
const of = (code: string): OccupationFigures => {
  const figures = figuresOf(code);
  if (figures === null) throw new Error(`no figures for ${code}`);
  return figures;
};
const dataScientists = of('15-2051');
const chiefs = of('11-1011');
const actors = of('27-2011');
const pilots = of('53-2011');
const amounts = (ladder: ReturnType<typeof levelLadder>) => ladder?.rows.map(({ amount }) => amount);

describe('a role with a figure of its own', () => {
  const roleSalary = { amount: 158328, currency: 'USD', source: 'reference page' };

  it('has the reference page’s table, to the dollar', () => {
    const ladder = levelLadder({ figures: dataScientists, roleSalary, place: nation });
    expect(amounts(ladder)).toEqual([118746, 142495, 158328, 174161, 197910]);
    expect(ladder).toMatchObject({
      model: 'role-figure',
      sources: ['reference page'],
      average: { basis: 'reference' },
    });
    expect(ladder?.rows.every(({ basis, rough }) => basis === 'reference' && !rough)).toBe(true);
  });

  it('goes back to its occupation in a state or an area, and without US dollars', () => {
    const state = levelLadder({ figures: dataScientists, roleSalary, place: { kind: 'state', code: 'WA' } });
    expect(state?.average).toEqual({ amount: dataScientists.states.WA?.annual?.mean, unit: 'YEAR', basis: 'measured' });
    const area = levelLadder({ figures: dataScientists, roleSalary, place: { kind: 'area', code: '10180' } });
    expect(area?.model).toBe('area-levels');
    const euros = levelLadder({
      figures: dataScientists,
      roleSalary: { ...roleSalary, currency: 'EUR' },
      place: nation,
    });
    expect(euros?.average.amount).toBe(126800);
  });
});

describe('any other role', () => {
  it('takes the occupation’s mean times its ladder', () => {
    const ladder = levelLadder({ figures: dataScientists, place: nation });
    // 126,800 x .626, .813, 1, 1.187, 1.187 x 1.03
    expect(amounts(ladder)).toEqual([79377, 103088, 126800, 150512, 155027]);
    expect(ladder?.sources).toEqual(['us-oews-national', 'us-dol-ladders']);
    expect(ladder?.average.basis).toBe('measured');
    expect(ladder?.rows.every(({ basis }) => basis === 'modelled')).toBe(true);
  });

  it('marks the levels the benchmark found rough', () => {
    const rows = levelLadder({ figures: chiefs, place: nation })?.rows ?? [];
    expect(rows.filter(({ rough }) => rough).map(({ level }) => level)).toEqual([...roughLevels]);
  });

  it('shows DOL’s own amounts in an area beside the scaled ones', () => {
    const ladder = levelLadder({ figures: chiefs, place: { kind: 'area', code: '10180' } });
    // DOL, Abilene TX; scaled by 269,630 / 262,930
    expect(ladder?.rows.map(({ dolAmount }) => dolAmount)).toEqual([99278, 155979, 212680, 269381, null]);
    expect(amounts(ladder)?.slice(0, 4)).toEqual([101808, 159954, 218100, 276245]);
    expect(ladder?.rows[4]?.amount).toBe(Math.round(269381 * veteranStep * (269630 / 262930)));
    expect(ladder?.scale).toBeCloseTo(269630 / 262930, 10);
  });

  it('takes the measured mean of a nonmetropolitan area for its average', () => {
    const ladder = levelLadder({ figures: chiefs, place: { kind: 'area', code: '100001' } });
    expect(ladder?.average).toEqual({ amount: 164650, unit: 'YEAR', basis: 'measured' });
    expect(ladder?.sources).toContain('us-oews-nonmetro');
  });

  it('rises from Entry to Veteran in every area, years from 0 to 20 and more', () => {
    for (const code of Object.keys(chiefs.areas)) {
      const row = amounts(levelLadder({ figures: chiefs, place: { kind: 'area', code } })) ?? [];
      expect(row).toEqual([...row].sort((a, b) => a - b));
    }
    const years = levelLadder({ figures: chiefs, place: nation })?.rows.map((row) => row.years.from);
    expect(years).toEqual([0, 3, 6, 11, 20]);
  });
});

describe('occupations paid in one way only', () => {
  it('stay by the hour where no annual figures exist, in the nation, a state and an area', () => {
    const ladder = levelLadder({ figures: actors, place: nation });
    expect(ladder?.average).toEqual({ amount: actors.national.hourly?.mean, unit: 'HOUR', basis: 'measured' });
    const area = levelLadder({ figures: actors, place: { kind: 'area', code: '35620' } });
    expect(area?.rows[0]?.amount).toBe(actors.areas['35620']?.levels[0]);
    expect(area?.rows[0]?.unit).toBe('HOUR');
    expect(area?.scale).toBe(1);
    expect(area?.sources).toEqual(['us-dol-levels']);
  });

  it('take DOL’s annual dollars where no hourly figures exist', () => {
    const area = levelLadder({ figures: pilots, place: { kind: 'area', code: '35620' } });
    expect(area?.rows[0]?.dolAmount).toBe(pilots.areas['35620']?.levels[0]);
    expect(area?.rows[0]?.unit).toBe('YEAR');
  });
});

describe('what is not published', () => {
  it('has no ladder: an unknown place, a state without the occupation', () => {
    expect(levelLadder({ figures: chiefs, place: { kind: 'area', code: '00000' } })).toBeNull();
    expect(levelLadder({ figures: chiefs, place: { kind: 'state', code: 'ZZ' } })).toBeNull();
    const withheld = { ...chiefs, states: { AL: { employment: 810, annual: null, hourly: null } } };
    expect(levelLadder({ figures: withheld, place: { kind: 'state', code: 'AL' } })).toBeNull();
  });

  it('leaves the average alone when only the ladder is missing', () => {
    const ladder = levelLadder({ figures: { ...chiefs, ladder: null }, place: nation });
    expect(ladder).toMatchObject({ rows: [], average: { amount: 269630 } });
  });
});
