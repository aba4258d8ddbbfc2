import type { Basis } from './source.ts';

/** Percentiles as published; a cell the publisher left out is null ("not published"). */
export interface Percentiles {
  p10: number | null;
  p25: number | null;
  p50: number | null;
  p75: number | null;
  p90: number | null;
}

export interface Wage extends Percentiles {
  mean: number | null;
}

/** Four DOL wage levels of one area: entry, qualified, experienced, fully competent. */
export type WageLevels = [number, number, number, number];

/** Wages of one US place, in USD. `annual` and `hourly` are null when the publisher gives none. */
export interface PlaceWage {
  employment: number | null;
  annual: Wage | null;
  hourly: Wage | null;
}

/** What a national table outside the US, or ILO, says. Amounts in `currency` per `period` as published. */
export interface CountryWage {
  /** ISO 3166 alpha-2. */
  country: string;
  currency: string;
  period: 'YEAR' | 'MONTH' | 'WEEK' | 'HOUR';
  /** "measured" = this job's own unit; "group" = an occupation group or all jobs. */
  basis: Basis;
  /** How wide the group is. */
  scope: 'unit' | 'major-group' | 'all-jobs';
  /** National unit's code and title, e.g. SOC 2020 2134. */
  unit: { scheme: string; code: string; title: string } | null;
  wage: Wage;
  /** "full-time" or "all employees": never mixed. */
  population: 'full-time' | 'all' | null;
  year: number;
  source: string;
  /** Regions (Canadian provinces, Swedish regions) by name. */
  regions?: { name: string; wage: Wage }[];
}

/** Everything published about one occupation, decoded from its shipped file. */
export interface OccupationFigures {
  /** OEWS code the wages are published for. */
  wageCode: string;
  /** OEWS title of that code, plural, as published ("Software Developers"). */
  title: string;
  basis: 'both' | 'annual' | 'hourly';
  national: PlaceWage;
  /** Median by year, oldest first; USD a year (an hour for hourly-only codes). */
  history: { year: number; median: number; topcoded: boolean }[];
  outlook: {
    growthPercent: number | null;
    openingsPerYear: number | null;
    typicalEducation: string | null;
    workExperience: string | null;
    training: string | null;
  } | null;
  /** Share of postings or incumbents by required education, percent, highest first. */
  education: { name: string; percent: number }[];
  jobZone: number | null;
  /**
   * The O*NET occupations which education, job zone, skills, knowledge, tools and kin are taken from: one, or more
   * where none of those filed under this wage code has all of them; their titles say when it is a narrower job.
   */
  profiles: { onet: string; title: string }[];
  skills: { name: string; importance: number }[];
  knowledge: { name: string; importance: number }[];
  tools: { name: string; hot: boolean; inDemand: boolean }[];
  /** Related SOC-2018 codes, nearest first. */
  related: string[];
  isco08: string | null;
  /** L1/mean, L2/mean, L4/mean: the median ladder over metros; null when DOL has none. */
  ladder: { l1: number; l2: number; l4: number } | null;
  /** By two-letter state code. */
  states: Record<string, PlaceWage>;
  /** DOL levels by area code (530 areas), as published: hourly dollars, or annual dollars for annual-only codes. */
  areas: Record<string, { unit: 'HOUR' | 'YEAR'; levels: WageLevels }>;
  /** OEWS percentiles of the nonmetropolitan areas, by area code. */
  nonmetro: Record<string, PlaceWage>;
  /** May 2025 mean / May 2024 mean: brings DOL's levels to the year of the other figures. */
  areaScale: number | null;
  countries: CountryWage[];
}

/** The codes that positions in an occupation's file stand for, from figures/places.json; loaded once. */
export interface UsPlaces {
  /** 50 states and DC, by code. */
  states: { code: string; name: string }[];
  /** DOL's 530 areas: metro and nonmetro, with the states they reach into. */
  areas: { code: string; name: string; kind: 'metro' | 'nonmetro'; states: string[] }[];
  /** The areas for which OEWS publishes nonmetropolitan percentiles. */
  nonmetro: string[];
}

/** One occupation of figures/index.json: enough to list, search and sort without opening its file. */
export interface OccupationSummary {
  /** SOC-2018 detailed code (O*NET's or OEWS's). */
  code: string;
  /** The code whose file holds the figures; null = no wages published. */
  wageCode: string | null;
  title: string;
  /** Number employed under `wageCode`, May 2025. */
  employment: number | null;
  mean: number | null;
  median: number | null;
  /** What `mean` and `median` count. */
  unit: 'YEAR' | 'HOUR';
  growthPercent: number | null;
  /** Title of the major group ("Computer and Mathematical Occupations"); null where OEWS has none. */
  group: string | null;
}
