import { z } from 'zod';

/** Cells of the fact tables of the United States: text in, numbers out; an empty cell = not published = null. */
const soc = z.string().regex(/^\d\d-\d{4}$/);
const onet = z.string().regex(/^\d\d-\d{4}\.\d\d$/);
const area = z.string().regex(/^\d{5,7}$/);
const text = z.string().min(1);
const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/)
  .transform(Number);
const published = z.union([z.literal('').transform(() => null), number]);
const flag = (word: string) => z.enum(['', word]).transform((cell) => cell === word);

const annual = { mean: published, p10: published, p25: published, p50: published, p75: published, p90: published };
const place = { employment: published, ...annual, hmean: published, h50: published };

/** A median of one year; "208000+" = at or above the top-code. */
const median = z.union([
  z.literal('').transform(() => null),
  z
    .string()
    .regex(/^\d+\+?$/)
    .transform((cell) => ({ amount: Number.parseInt(cell, 10), topcoded: cell.endsWith('+') })),
]);

/** First year of the history; the columns median2020, median2021, ... follow one another. */
export const historyYears = [2020, 2021, 2022, 2023, 2024, 2025] as const;

/** One schema a table; the key is how the code names the table, data/build/figures-facts.ts says where it lies. */
export const factRows = {
  national: z.strictObject({
    code: soc,
    title: text,
    basis: z.enum(['both', 'annual', 'hourly']),
    employment: published,
    ...annual,
    hmean: published,
    h10: published,
    h25: published,
    h50: published,
    h75: published,
    h90: published,
  }),
  groups: z.strictObject({ code: soc, title: text, employment: published, ...annual }),
  history: z.strictObject({
    code: soc,
    mean2024: published,
    mean2025: published,
    median2020: median,
    median2021: median,
    median2022: median,
    median2023: median,
    median2024: median,
    median2025: median,
  }),
  state: z.strictObject({ code: soc, ...place }),
  nonmetro: z.strictObject({ code: soc, area, ...place }),
  areas: z.strictObject({ area, name: text, kind: z.enum(['metro', 'nonmetro']), states: text }),
  /** `levels`: "I:IV" per area in the order of the areas table, "-" where there is no row. */
  levels: z.strictObject({
    code: soc,
    unit: z.enum(['cents', 'annual']),
    levels: z.string().regex(/^(-|\d+:\d+)( (-|\d+:\d+))*$/),
  }),
  ladders: z.strictObject({ code: soc, areas: number, l1: number, l2: number, l4: number }),
  codes: z.strictObject({ onet, wageCode: z.union([soc, z.literal('').transform(() => null)]), title: text }),
  projections: z.strictObject({
    code: soc,
    growth: number,
    openings: number,
    education: text,
    experience: text,
    training: text,
  }),
  skills: z.strictObject({ onet, kind: z.enum(['skill', 'knowledge']), rank: number, name: text, importance: number }),
  education: z.strictObject({ onet, category: number, percent: number }),
  jobZones: z.strictObject({ onet, zone: number }),
  related: z.strictObject({ onet, related: text.transform((cell) => cell.split(' ')) }),
  tools: z.strictObject({ onet, name: text, hot: flag('hot'), inDemand: flag('in demand') }),
  isco: z.strictObject({ code: soc, isco08: z.string().regex(/^\d{4}$/) }),
} as const;

export type FactTableName = keyof typeof factRows;
export type FactRow<Name extends FactTableName> = z.infer<(typeof factRows)[Name]>;
