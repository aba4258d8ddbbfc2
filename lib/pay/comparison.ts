import type { Percentiles } from '../../data/schema/figures.ts';
import type { Level } from '../../data/schema/level.ts';
import type { Basis } from '../../data/schema/source.ts';

/** What pay is held against: the figures of one occupation in one place, all in `currency` per `unit`. */
export interface Benchmark {
  currency: string;
  unit: 'YEAR' | 'HOUR';
  /** The occupation's mean (or a role's own sourced average), the median where only that is published; null when neither is. */
  average: number | null;
  /** What `average` is; absent = the mean. */
  averageIs?: 'mean' | 'median';
  /**
   * The figure of the reader's or the ad's level; null when no ladder exists. `rough` when the ladder is off at that level,
   * `assumed` when the level is the reader's word rather than the ad's.
   */
  level: { level: Level; amount: number; rough: boolean; assumed?: boolean } | null;
  percentiles: Percentiles | null;
  /** Whom the percentiles count: "all Data Scientists". */
  percentilesOf: string;
  /** Where the percentiles are from, when that is wider than `place`; null = the whole nation. */
  percentilesPlace?: string | null;
  basis: Basis;
  /** Plural occupation or role title: "Software Developers". For a group figure, the group's title. */
  occupation: string;
  /** "Washington", "the United States": stands behind "in". */
  place: string;
  /** The title's match is uncertain: no verdict is given. */
  weak: boolean;
  /** Ids in sources.json that the figures rest on; a role's own source is a page's name. */
  sources?: string[];
  /** Year the figures are about, where the source's release does not say it. */
  year?: number;
  /** Set when the published figures were converted into the pay's currency first. */
  converted?: { from: string; rate: number; date: string } | null;
}

/** Where an amount stands among published percentiles. `above` and `below` name the outermost one published. */
export type Standing = { kind: 'at' | 'above' | 'below'; percentile: number };

/** An amount against one figure: difference in money and in percent of the figure, not rounded. */
export interface Difference {
  figure: number;
  money: number;
  percent: number;
}

export interface ComparedAmount {
  /** In the benchmark's currency and unit. */
  amount: number;
  level: Difference | null;
  average: Difference | null;
  standing: Standing | null;
}

/** Facts about the range itself, neutral: a wide range is not a bad one. */
export interface RangeQuality {
  /** (max - min) / min in percent; null when an end is missing. */
  widthPercent: number | null;
  /** Wider than half its lower end. */
  wide: boolean;
  oneSided: 'no-maximum' | 'no-minimum' | null;
}

/** Why no verdict is given. */
export type Withheld = 'no-pay' | 'no-period' | 'no-figure' | 'other-currency' | 'weak-match';

/** The verdict as data, for views that word it in their own language. */
export type Verdict =
  | { key: 'withheld'; values: { why: Withheld } }
  | { key: 'range-middle' | 'single' | 'minimum' | 'maximum'; values: VerdictValues };

export interface VerdictValues {
  /** Whole percent, signed; 0 = about the same. */
  percent: number;
  /** What the percent is of. */
  against: 'level' | 'average';
  /** What the average is; absent = the mean. */
  averageIs?: 'mean' | 'median';
  level: Level | null;
  levelRough: boolean;
  levelAssumed: boolean;
  occupation: string;
  place: string;
  /** Lower and upper standing; equal for a single amount; null without percentiles. */
  span: { low: Standing; high: Standing } | null;
  /** Must be said with it. */
  caveats: ('estimate' | 'group-figure' | 'converted')[];
}

export interface Comparison {
  benchmark: Benchmark;
  low: ComparedAmount | null;
  middle: ComparedAmount | null;
  high: ComparedAmount | null;
  quality: RangeQuality | null;
  verdict: Verdict;
}
