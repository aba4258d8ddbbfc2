export const periods = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export type Period = (typeof periods)[number];

/** One step of arithmetic, kept so that it can be shown ("$62 an hour x 40 hours x 52 weeks = $128,960"). */
export interface PayStep {
  from: number;
  by: number;
  /** What is multiplied by: "hours a year", "months", ... a key the view turns into words. */
  unit:
    | 'hours-per-week'
    | 'weeks-per-year'
    | 'days-per-year'
    | 'months-per-year'
    | 'payments-per-year'
    | 'exchange-rate'
    | 'full-time-equivalent';
  result: number;
}

export interface PayExtra {
  kind: 'bonus' | 'ote' | 'equity' | 'pension' | 'commission' | 'other';
  /** As the ad words it. */
  text: string;
}

/** Pay as an ad states it. Amounts are in `currency` per `period`; null where the ad does not say. */
export interface Pay {
  /** The ad's own words. */
  text: string;
  /** ISO 4217. */
  currency: string | null;
  period: Period | null;
  min: number | null;
  max: number | null;
  /** Always by 2,080 h, 260 days, 52 weeks, 12 months; null when the period is unknown. */
  annualMin: number | null;
  annualMax: number | null;
  kind: 'offer' | 'estimate';
  /** True when it stood in running text rather than in a pay field. */
  fromProse: boolean;
  /** 13 or 14 where the ad states yearly payments beyond twelve. */
  paymentsPerYear: number | null;
  /** OTE, bonus, equity, superannuation ... as the ad words them. */
  extras: PayExtra[];
  /** Further ranges of the same ad (by place or level), in order. */
  others: { label: string | null; pay: Omit<Pay, 'others'> }[];
  /** True when the ad names no period and the size of the amount makes it plain. */
  periodInferred?: boolean;
  /** Whether the ad's own words name the currency, or it is taken from the posting's country. */
  currencyFrom?: 'text' | 'country';
  /** Before or after tax, when the ad says. */
  tax?: 'gross' | 'net';
  /** What the first range is for ("New York", "Level 4") when the ad gives several. */
  label?: string | null;
}

/** What the page says around the pay. */
export interface PayHints {
  /** ISO 3166 alpha-2 of the posting's country. */
  country?: string | null;
  /** Two-letter language of the page. */
  language?: string | null;
}
