import type { PackedCountry } from '../../data/schema/country-wage.ts';
import type { OccupationFigures, PlaceWage, UsPlaces, Wage, WageLevels } from '../../data/schema/figures.ts';
import { unpackCountries } from './country-figures.ts';

/** A number, or null where the publisher gives none. */
type Cell = number | null;

/** Mean, p10, p25, p50, p75, p90 in dollars; 0 = none of them published. */
type WageRow = [Cell, Cell, Cell, Cell, Cell, Cell] | 0;

/**
 * One place: employment, mean, p10, p25, p50, p75, p90 in tens, then hourly mean and median in cents; trailing
 * nulls are cut. p25 to p90 are stored as the step from the percentile before, the mean as the step from the median,
 * the hourly amounts as the step from the annual amount divided by 2,080 hours. 0 = the place is not published.
 */
export type PlaceRow = Cell[] | 0;

/** The shipped file of one occupation, figures/<wageCode>.json: positions instead of names, see `UsFile`. */
export interface FiguresFile {
  v: 1;
  us: UsFile;
  /** The countries with a national table; `unpackCountries` reads them. */
  c: PackedCountry[];
}

/** The United States part. 0 stands for "nothing published" wherever it is allowed. */
export type UsFile = [
  code: string,
  title: string,
  basis: OccupationFigures['basis'],
  national: [employment: Cell, annual: WageRow, hourly: WageRow],
  /** Medians from the first year on; a negative one is "at or above" (top-coded). */
  history: [firstYear: number, ...medians: Cell[]],
  outlook: [growth: number, openings: number, education: string, experience: string, training: string] | 0,
  education: [name: string, percent: number][],
  jobZone: number,
  profiles: [onet: string, title: string][],
  skills: [name: string, importance: number][],
  knowledge: [name: string, importance: number][],
  tools: [hotInDemand: string[], inDemand: string[], hot: string[], others: string[]],
  related: string[],
  isco08: string | 0,
  ladder: [l1: number, l2: number, l4: number] | 0,
  /** May 2024 national mean, the year DOL's levels rest on. */
  mean2024: Cell,
  /** In the order of UsPlaces.states. */
  states: PlaceRow[],
  unit: 'cents' | 'annual',
  /**
   * In the order of UsPlaces.areas: level I, then IV minus I, in cents an hour or dollars a year; a negative number
   * -k alone = the same as k areas before; 0 alone = no levels.
   */
  areas: number[],
  /** In the order of UsPlaces.nonmetro. */
  nonmetro: PlaceRow[],
];

/**
 * Everything published about one occupation, from its shipped file and the places its positions stand for.
 * The file is trusted: it is validated when it is built.
 */
export function decodeFigures(file: FiguresFile, places: UsPlaces): OccupationFigures {
  const [code, title, basis, national, history, outlook, education, jobZone, profiles] = file.us;
  const [, , , , , , , , , skills, knowledge, tools, related, isco08, ladder, mean2024] = file.us;
  const [states, unit, areas, nonmetro] = file.us.slice(16) as [PlaceRow[], 'cents' | 'annual', number[], PlaceRow[]];
  const nation = { employment: national[0], annual: wageOf(national[1]), hourly: wageOf(national[2]) };
  return {
    wageCode: code,
    title,
    basis,
    national: nation,
    history: decodeHistory(history),
    outlook: decodeOutlook(outlook),
    education: education.map(([name, percent]) => ({ name, percent })),
    jobZone: jobZone || null,
    profiles: profiles.map(([onet, ofTitle]) => ({ onet, title: ofTitle })),
    skills: skills.map(([name, importance]) => ({ name, importance })),
    knowledge: knowledge.map(([name, importance]) => ({ name, importance })),
    tools: decodeTools(tools),
    related,
    isco08: isco08 || null,
    ladder: ladder === 0 ? null : { l1: ladder[0], l2: ladder[1], l4: ladder[2] },
    states: decodePlaces(states, codesOf(places.states)),
    areas: decodeAreas(areas, unit, codesOf(places.areas)),
    nonmetro: decodePlaces(nonmetro, places.nonmetro),
    areaScale: mean2024 && nation.annual?.mean ? nation.annual.mean / mean2024 : null,
    countries: unpackCountries(file.c),
  };
}

const codesOf = (places: { code: string }[]): string[] => places.map((place) => place.code);

function wageOf(row: WageRow): Wage | null {
  if (row === 0) return null;
  const [mean, p10, p25, p50, p75, p90] = row;
  return { mean, p10, p25, p50, p75, p90 };
}

function decodeHistory([firstYear, ...medians]: UsFile[4]): OccupationFigures['history'] {
  return medians.flatMap((median, at) =>
    median === null ? [] : [{ year: firstYear + at, median: Math.abs(median), topcoded: median < 0 }],
  );
}

function decodeOutlook(outlook: UsFile[5]): OccupationFigures['outlook'] {
  if (outlook === 0) return null;
  const [growthPercent, openingsPerYear, typicalEducation, workExperience, training] = outlook;
  return { growthPercent, openingsPerYear, typicalEducation, workExperience, training };
}

function decodeTools([hotInDemand, inDemand, hot, others]: UsFile[11]): OccupationFigures['tools'] {
  const flagged = (names: string[], isHot: boolean, isInDemand: boolean) =>
    names.map((name) => ({ name, hot: isHot, inDemand: isInDemand }));
  return [
    ...flagged(hotInDemand, true, true),
    ...flagged(inDemand, false, true),
    ...flagged(hot, true, false),
    ...flagged(others, false, false),
  ];
}

function decodePlaces(rows: PlaceRow[], codes: string[]): Record<string, PlaceWage> {
  const places: Record<string, PlaceWage> = {};
  for (const [at, row] of rows.entries()) {
    const code = codes[at];
    if (row !== 0 && code !== undefined) places[code] = decodePlace(row);
  }
  return places;
}

/** The place a row stands for: percentiles in dollars a year, hourly mean and median in dollars. */
export function decodePlace(row: Cell[]): PlaceWage {
  const [employment = null, meanStep = null, ...rest] = row;
  const percentiles = runningSums(rest.slice(0, 5));
  const [p10 = null, p25 = null, p50 = null, p75 = null, p90 = null] = percentiles.map(times10);
  const mean = meanStep === null ? null : meanStep * 10 + (p50 ?? 0);
  const annual = [mean, p10, p25, p50, p75, p90].some((amount) => amount !== null);
  return {
    employment: times10(employment),
    annual: annual ? { mean, p10, p25, p50, p75, p90 } : null,
    hourly: decodeHourly(rest[5] ?? null, rest[6] ?? null, mean, p50),
  };
}

const times10 = (value: Cell): Cell => (value === null ? null : value * 10);

function runningSums(steps: Cell[]): Cell[] {
  let sum = 0;
  return steps.map((step) => {
    if (step === null) return null;
    sum += step;
    return sum;
  });
}

function decodeHourly(meanStep: Cell, medianStep: Cell, mean: Cell, median: Cell): Wage | null {
  if (meanStep === null && medianStep === null) return null;
  const amount = (step: Cell, annual: Cell) => (step === null ? null : (step + centsAnHour(annual)) / 100);
  return { mean: amount(meanStep, mean), p10: null, p25: null, p50: amount(medianStep, median), p75: null, p90: null };
}

/** Cents an hour of dollars a year at 2,080 hours; 0 where there is no annual amount to start from. */
export function centsAnHour(annual: Cell): number {
  return annual === null ? 0 : Math.round((annual * 100) / 2080);
}

function decodeAreas(packed: number[], unit: 'cents' | 'annual', codes: string[]): OccupationFigures['areas'] {
  const decoded: (WageLevels | null)[] = [];
  for (let at = 0; at < packed.length; at++) {
    const first = packed[at] ?? 0;
    if (first > 0) decoded.push(levelsBetween(first, first + (packed[++at] ?? 0)));
    else decoded.push(first === 0 ? null : (decoded[decoded.length + first] ?? null));
  }
  const areas: OccupationFigures['areas'] = {};
  for (const [at, levels] of decoded.entries()) {
    const code = codes[at];
    if (levels === null || code === undefined) continue;
    const inDollars = levels.map((amount) => amount / 100) as WageLevels;
    areas[code] = unit === 'cents' ? { unit: 'HOUR', levels: inDollars } : { unit: 'YEAR', levels };
  }
  return areas;
}

/**
 * DOL's four levels from I and IV: evenly spaced, II and III rounded half up to the whole unit (cents or dollars).
 * Found by measuring: rebuilds every row of the July 2025 table exactly (tests/unit/data/prevailing-wages.test.ts).
 */
export function levelsBetween(one: number, four: number): WageLevels {
  const third = (n: number) => one + Math.floor((2 * n * (four - one) + 3) / 6);
  return [one, third(1), third(2), four];
}

/** Dollars a year of an hourly wage in dollars and cents, as DOL rounds it: x 2,080 hours, half dollars up. */
export function annualOfHourly(hourly: number): number {
  return Math.floor((Math.round(hourly * 100) * 2080 + 50) / 100);
}
