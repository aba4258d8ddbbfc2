import type { NationalWage } from '../data/schema/country-wage.ts';
import type { OccupationFigures, PlaceWage, UsPlaces } from '../data/schema/figures.ts';
import type { Level } from '../data/schema/level.ts';
import { perYear } from './pay/annual.ts';
import type { Benchmark } from './pay/comparison.ts';
import { convert } from './pay/convert.ts';
import { type LadderPlace, type LevelLadder, levelLadder, type RoleSalary } from './pay/levels.ts';
import type { RatesFile } from './pay/rates-file.ts';

/** Where pay is compared: in the United States or one of its places, or in another country or a region of it. */
export type ComparedPlace = LadderPlace | { kind: 'country'; code: string; region?: string };

export interface BenchmarkQuestion {
  figures: OccupationFigures;
  role: { title: string; salary?: RoleSalary | null } | null;
  place: ComparedPlace;
  /** The place's name as it stands behind "in". */
  placeName: string;
  level: Level | null;
  /** The level is the reader's setting rather than the ad's word. */
  levelAssumed: boolean;
  /** The match is too uncertain for a verdict. */
  weak: boolean;
  /** The pay's currency: published figures are converted into it. Null keeps the published one. */
  currency: string | null;
  rates: RatesFile | null;
  usPlaces: UsPlaces;
}

/**
 * What pay is held against, out of everything published about an occupation. Null when the place has no figure.
 * The role's own figure holds for the nation only; percentiles are always the occupation's.
 */
export function benchmarkFor(question: BenchmarkQuestion): Benchmark | null {
  const benchmark =
    question.place.kind === 'country'
      ? countryBenchmark(question, question.place)
      : usBenchmark(question, question.place);
  return benchmark && converted(benchmark, question);
}

function usBenchmark(question: BenchmarkQuestion, place: LadderPlace): Benchmark | null {
  const { figures, role } = question;
  const ladder = levelLadder({ figures, roleSalary: role?.salary ?? null, place });
  if (!ladder) return null;
  const { unit } = ladder.average;
  const { percentiles, where } = percentilesAt(question, unit);
  return {
    currency: 'USD',
    unit,
    average: ladder.average.amount,
    averageIs: 'mean',
    level: levelOf(ladder, question),
    percentiles,
    percentilesOf: figures.title,
    percentilesPlace: where,
    basis: ladder.average.basis,
    occupation: ladder.model === 'role-figure' && role ? `${role.title}s` : figures.title,
    place: question.placeName,
    weak: question.weak,
    sources: ladder.sources,
  };
}

function levelOf(ladder: LevelLadder, { level, levelAssumed }: BenchmarkQuestion): Benchmark['level'] {
  const row = ladder.rows.find((candidate) => candidate.level === level);
  return row ? { level: row.level, amount: row.amount, rough: row.rough, assumed: levelAssumed } : null;
}

/** The wages of a US place; DOL's metropolitan areas have levels but no percentiles. */
export function wageAt(figures: OccupationFigures, place: LadderPlace): PlaceWage | null {
  if (place.kind === 'nation') return figures.national;
  return (place.kind === 'state' ? figures.states[place.code] : figures.nonmetro[place.code]) ?? null;
}

/** Percentiles of the place, or of the state around it, or of the nation: the narrowest that are published. */
function percentilesAt({ figures, usPlaces, place, placeName }: BenchmarkQuestion, unit: 'YEAR' | 'HOUR') {
  const usPlace = place.kind === 'country' ? ({ kind: 'nation' } as const) : place;
  const wider = placesAround(usPlace, usPlaces);
  const found = wider.find((candidate) => hasPercentiles(wageAt(figures, candidate), unit)) ?? {
    kind: 'nation' as const,
  };
  const wage = wageAt(figures, found);
  const where = found === wider[0] ? placeName : found.kind === 'state' ? stateName(usPlaces, found.code) : null;
  return { percentiles: (unit === 'HOUR' ? wage?.hourly : wage?.annual) ?? null, where };
}

function placesAround(place: LadderPlace, usPlaces: UsPlaces): LadderPlace[] {
  const area = place.kind === 'area' ? usPlaces.areas.find(({ code }) => code === place.code) : undefined;
  const states = area?.states.map((code) => ({ kind: 'state' as const, code })) ?? [];
  return [place, ...states];
}

const stateName = (usPlaces: UsPlaces, code: string) =>
  usPlaces.states.find((state) => state.code === code)?.name ?? code;

function hasPercentiles(wage: PlaceWage | null, unit: 'YEAR' | 'HOUR'): boolean {
  const row = unit === 'HOUR' ? wage?.hourly : wage?.annual;
  return row != null && [row.p10, row.p25, row.p50, row.p75, row.p90].filter((value) => value !== null).length >= 2;
}

function countryBenchmark(
  { figures, placeName, weak }: BenchmarkQuestion,
  { code, region }: { code: string; region?: string },
): Benchmark | null {
  const row = figures.countries.find((candidate) => candidate.country === code);
  return row ? benchmarkOfCountry(atRegion(row, region), figures.title, placeName, weak) : null;
}

/** The row with the region's own wages, where they are published. */
function atRegion(row: NationalWage, region: string | undefined): NationalWage {
  const found = row.regions?.find(({ code }) => code !== undefined && code === region);
  const published = found && (found.wage.mean ?? found.wage.p50) !== null;
  return published ? { ...row, wage: found.wage, ...row.regionsFrom } : row;
}

/** A country's row as a benchmark a year, in its own currency. Means where published, else medians. */
export function benchmarkOfCountry(
  row: NationalWage,
  occupation: string,
  place: string,
  weak: boolean,
): Benchmark | null {
  const yearly = (amount: number | null) => (amount === null ? null : Math.round(amount * perYear[row.period]));
  const { mean, p10, p25, p50, p75, p90 } = row.wage;
  const average = yearly(mean ?? p50);
  if (average === null) return null;
  const group = row.unit?.title ?? occupation;
  return {
    currency: row.currency,
    unit: 'YEAR',
    average,
    averageIs: mean === null ? 'median' : 'mean',
    level: null,
    percentiles: { p10: yearly(p10), p25: yearly(p25), p50: yearly(p50), p75: yearly(p75), p90: yearly(p90) },
    percentilesOf: group,
    percentilesPlace: place,
    basis: row.basis,
    occupation: group,
    place,
    weak,
    sources: [row.source],
    year: row.year,
  };
}

function converted(benchmark: Benchmark, { currency, rates }: BenchmarkQuestion): Benchmark {
  if (!currency || currency === benchmark.currency || !rates) return benchmark;
  const step = convert(1, benchmark.currency, currency, rates);
  if (!step) return benchmark;
  const by = (amount: number) => Math.round(amount * step.rate * 100) / 100;
  const each = (amount: number | null) => (amount === null ? null : by(amount));
  const { percentiles: p, level } = benchmark;
  return {
    ...benchmark,
    currency,
    average: each(benchmark.average),
    level: level && { ...level, amount: by(level.amount) },
    percentiles: p && { p10: each(p.p10), p25: each(p.p25), p50: each(p.p50), p75: each(p.p75), p90: each(p.p90) },
    converted: { from: benchmark.currency, rate: step.rate, date: step.date },
  };
}
