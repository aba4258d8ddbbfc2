import type { OccupationFigures, WageLevels } from '../../data/schema/figures.ts';
import { type Level, levels, levelYears } from '../../data/schema/level.ts';
import type { Basis } from '../../data/schema/source.ts';
import { annualOfHourly } from './figures-file.ts';

/** Where a ladder is asked for: the United States, a state by its code, or one of DOL's areas by its code. */
export type LadderPlace = { kind: 'nation' } | { kind: 'state'; code: string } | { kind: 'area'; code: string };

/** A role's own sourced average (Role.salary). */
export interface RoleSalary {
  amount: number;
  currency: string;
  source: string;
}

export interface LadderInput {
  figures: OccupationFigures;
  /** Absent or null: the role has none of its own. */
  roleSalary?: RoleSalary | null;
  place: LadderPlace;
}

/** What one level of experience earns: USD a year, or an hour for hourly-only occupations. */
export interface LevelRow {
  level: Level;
  years: { from: number; to: number | null };
  amount: number;
  unit: 'YEAR' | 'HOUR';
  basis: Basis;
  /** True where `npm run bench:levels` finds the model off by more than 8%. */
  rough: boolean;
  /** Areas only: what DOL publishes for the level, before scaling to this year; null for Veteran, which DOL has not. */
  dolAmount: number | null;
  /** The amount divided by the ladder's average. */
  toAverage: number;
}

export interface LevelLadder {
  /** Entry to Veteran; empty when the average is published but no ladder is. */
  rows: LevelRow[];
  average: { amount: number; unit: 'YEAR' | 'HOUR'; basis: Basis };
  /** How the rows came to be: the role's own figure, the occupation's usual ladder, or the area's own levels. */
  model: 'role-figure' | 'occupation-ladder' | 'area-levels';
  /** Areas only: May 2025 / May 2024 national mean by which DOL's amounts were multiplied; 1 where it is unknown. */
  scale: number | null;
  /** Ids in sources.json; a role's own source (a page's name) first. */
  sources: string[];
}

/** The reference page's table for a role with a figure of its own: 118,746 ... 197,910 around 158,328. */
const roleFactors: Factors = [0.75, 0.9, 1, 1.1, 1.25];

/** DOL's four levels end at "fully competent"; a public survey's step from 11-20 to 21-30 years is 1.20 / 1.17. */
export const veteranStep = 1.03;

/** Levels whose mean absolute error over the benchmark exceeds 8% (`npm run bench:levels`, table in the README). */
export const roughLevels: ReadonlySet<Level> = new Set<Level>(['entry']);

type Factors = [entry: number, mid: number, experienced: number, senior: number, veteran: number];

/**
 * Pay by level of experience for an occupation in a US place:
 * - the nation, for a role with its own USD figure: that figure x .75, .90, 1, 1.10, 1.25;
 * - nation and state: the OEWS mean x the occupation's DOL ladder (I, II, 1, IV, IV x 1.03 by the mean);
 * - an area: DOL's own levels I to IV there, brought from May 2024 to May 2025 by the national means.
 * Null when no average is published for the place.
 */
export function levelLadder({ figures, roleSalary, place }: LadderInput): LevelLadder | null {
  if (place.kind === 'area') return areaLadder(figures, place.code);
  if (place.kind === 'nation' && roleSalary && roleSalary.currency === 'USD') return roleLadder(roleSalary);
  return occupationLadder(figures, place);
}

function roleLadder({ amount, source }: RoleSalary): LevelLadder {
  const rows = levels.map((level, at) => {
    const own = Math.round(amount * (roleFactors[at] ?? 1));
    return {
      ...rowFrame(level, 'YEAR'),
      amount: own,
      basis: 'reference' as const,
      rough: false,
      toAverage: own / amount,
    };
  });
  const average = { amount, unit: 'YEAR', basis: 'reference' } as const;
  return { rows, average, model: 'role-figure', scale: null, sources: [source] };
}

const rowFrame = (level: Level, unit: 'YEAR' | 'HOUR') => ({ level, years: levelYears[level], unit, dolAmount: null });

function occupationLadder(figures: OccupationFigures, place: LadderPlace): LevelLadder | null {
  const wage = place.kind === 'state' ? figures.states[place.code] : figures.national;
  const unit = figures.basis === 'hourly' ? 'HOUR' : 'YEAR';
  const mean = (unit === 'HOUR' ? wage?.hourly : wage?.annual)?.mean ?? null;
  if (mean === null) return null;
  const { ladder } = figures;
  const factors = ladder && ([ladder.l1, ladder.l2, 1, ladder.l4, ladder.l4 * veteranStep] satisfies Factors);
  return {
    rows: factors ? levels.map((level, at) => modelled(level, unit, mean * (factors[at] ?? 1), mean)) : [],
    average: { amount: mean, unit, basis: 'measured' },
    model: 'occupation-ladder',
    scale: null,
    sources: [place.kind === 'state' ? 'us-oews-state' : 'us-oews-national', 'us-dol-ladders'],
  };
}

function modelled(level: Level, unit: 'YEAR' | 'HOUR', exact: number, mean: number): LevelRow {
  const amount = rounded(exact, unit);
  const rough = roughLevels.has(level);
  return { ...rowFrame(level, unit), amount, basis: 'modelled', rough, toAverage: amount / mean };
}

/** Whole dollars a year, cents an hour. */
const rounded = (amount: number, unit: 'YEAR' | 'HOUR'): number =>
  unit === 'YEAR' ? Math.round(amount) : Math.round(amount * 100) / 100;

function areaLadder(figures: OccupationFigures, code: string): LevelLadder | null {
  const area = figures.areas[code];
  if (area === undefined) return null;
  const unit = figures.basis === 'hourly' ? 'HOUR' : 'YEAR';
  const published =
    area.unit === 'HOUR' && unit === 'YEAR' ? (area.levels.map(annualOfHourly) as WageLevels) : area.levels;
  const scale = figures.areaScale ?? 1;
  const scaleSource = figures.areaScale === null ? [] : ['us-oews-history'];
  const average = areaAverage(figures, code, published[2] * scale, unit);
  const rows = levels.map((level, at) => {
    const dolAmount = published[at] ?? null;
    const exact = (dolAmount ?? published[3] * veteranStep) * scale;
    return { ...modelled(level, unit, exact, average.amount), dolAmount };
  });
  const sources = ['us-dol-levels', ...scaleSource, ...(average.basis === 'measured' ? ['us-oews-nonmetro'] : [])];
  return { rows, average, model: 'area-levels', scale, sources };
}

/** Nonmetropolitan areas have a measured mean of their own year; elsewhere level III, the area's mean, scaled. */
function areaAverage(
  figures: OccupationFigures,
  code: string,
  levelThree: number,
  unit: 'YEAR' | 'HOUR',
): LevelLadder['average'] {
  const place = figures.nonmetro[code];
  const measured = (unit === 'HOUR' ? place?.hourly : place?.annual)?.mean ?? null;
  if (measured !== null) return { amount: measured, unit, basis: 'measured' };
  return { amount: rounded(levelThree, unit), unit, basis: 'modelled' };
}
