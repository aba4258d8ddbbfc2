import type { CountryWage, Percentiles, Wage } from './figures.ts';

/** Percentiles of another year than the wage they stand beside: never mixed with it. */
export interface Spread extends Percentiles {
  year: number;
  source: string;
  /** Set where the upper quartile is only known to lie above this amount. */
  p75Above: number | null;
}

/** A wage of another country with what only some countries publish. */
export interface NationalWage extends CountryWage {
  /** Title of the unit in the country's language, where its titles are translated. */
  localTitle?: string;
  spread?: Spread;
  /** Canadian provinces, Swedish national areas; `code` is the `region` of a resolved place ("ON", "Sydsverige"). */
  regions?: { code?: string; name: string; wage: Wage }[];
  /** Year and source of `regions`, which can differ from the nation's. */
  regionsFrom?: { year: number; source: string };
  /** The same wage in 2021 international dollars a year (ILO's purchasing power parities). */
  pppAnnual?: number | null;
}

/** Mean, p10, p25, median, p75, p90; null = not published; trailing nulls are cut off. */
export type WageCells = (number | null)[];

/** p10, p25, median, p75, p90 of another year; a text such as ">7100" in p75 stands for "above 7,100". */
export type SpreadCells = (number | string | null)[];

/** One unit as shipped: title, title in the country's language ("" = the same), year, wages, regions, spread. */
export type PackedUnit = [
  title: string,
  local: string,
  year: number,
  wage: WageCells,
  regions?: Record<string, WageCells> | 0,
  spread?: SpreadCells,
];

/** `world/<country>.json`: every unit of one national table by its code. */
export interface CountryFile {
  country: string;
  units: Record<string, PackedUnit>;
}

/** One country's wage in an occupation's file: a unit of its national table, or the ILO figure that stands in for it. */
export type PackedCountry =
  | [country: string, code: string, ...unit: PackedUnit]
  | [country: string, group: number | null, year: number, currency: string, cells: WageCells, pppAnnual: number | null];

/** ILO averages of one country, a month: by major group 0 to 9 (0 = not published), and all jobs. */
export interface GroupRow {
  groups?: { year: number; currency: string; means: number[]; ppp: number[] };
  allJobs?: { year: number; currency: string; measure: 'mean' | 'median'; amount: number; ppp: number };
}

/** `world/groups.json`: ILO averages by two-letter country. */
export type GroupsFile = Record<string, GroupRow>;
