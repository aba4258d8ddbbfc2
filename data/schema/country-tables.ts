import type { CountryWage } from './figures.ts';

/** What all figures of one national table have in common: said once here instead of in every shipped row. */
export interface CountryTable {
  /** ISO 3166 alpha-2. */
  country: string;
  /** "unit" = wages by occupation; "major-group" = by ISCO group of two digits only. */
  scope: 'unit' | 'major-group';
  /** Classification of the units' codes. */
  scheme: string;
  currency: string;
  period: CountryWage['period'];
  /** Null where the publisher does not say. */
  population: CountryWage['population'];
  /** Id of the source in sources.json. */
  source: string;
  /** Where wages by region come from and the year they are about. */
  regions: { source: string; year: number } | null;
  /** Where percentiles of another year come from. */
  spread: { source: string; year: number } | null;
}

const plain = { scope: 'unit', regions: null, spread: null } as const;

/**
 * The countries with official wages of their own. Sweden's wages are those of all employees with part-time pay
 * scaled up to full time; Norway, Switzerland and the Netherlands do not say in the table at hand.
 */
export const countryTables = {
  GB: {
    ...plain,
    country: 'GB',
    scheme: 'SOC2020',
    currency: 'GBP',
    period: 'YEAR',
    population: 'full-time',
    source: 'gb-ashe-2024',
  },
  CA: {
    ...plain,
    country: 'CA',
    scheme: 'NOC2021',
    currency: 'CAD',
    period: 'HOUR',
    population: 'all',
    source: 'ca-job-bank-2025',
    regions: { source: 'ca-job-bank-2024', year: 2024 },
    spread: { source: 'ca-job-bank-2024', year: 2024 },
  },
  DE: {
    ...plain,
    country: 'DE',
    scheme: 'KldB2010',
    currency: 'EUR',
    period: 'MONTH',
    population: 'full-time',
    source: 'de-destatis-2025',
    spread: { source: 'de-entgeltatlas-2023', year: 2023 },
  },
  SE: {
    ...plain,
    country: 'SE',
    scheme: 'SSYK2012',
    currency: 'SEK',
    period: 'MONTH',
    population: 'all',
    source: 'se-scb-2025',
    regions: { source: 'se-scb-2025-regions', year: 2025 },
  },
  NO: {
    ...plain,
    country: 'NO',
    scheme: 'STYRK-08',
    currency: 'NOK',
    period: 'MONTH',
    population: null,
    source: 'no-ssb-2025',
  },
  AU: {
    ...plain,
    country: 'AU',
    scheme: 'ANZSCO',
    currency: 'AUD',
    period: 'WEEK',
    population: 'full-time',
    source: 'au-jsa-2026',
  },
  CH: {
    ...plain,
    country: 'CH',
    scope: 'major-group',
    scheme: 'ISCO08',
    currency: 'CHF',
    period: 'MONTH',
    population: null,
    source: 'ch-fso-2024',
  },
  NL: {
    ...plain,
    country: 'NL',
    scheme: 'BRC2014',
    currency: 'EUR',
    period: 'HOUR',
    population: null,
    source: 'nl-cbs-2025',
  },
} as const satisfies Record<string, CountryTable>;

export type TableCountry = keyof typeof countryTables;

/** Names of regions that are known by a short code; Sweden's national areas are their own code. */
export const regionNames: Record<string, string> = {
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  NB: 'New Brunswick',
  NL: 'Newfoundland and Labrador',
  NS: 'Nova Scotia',
  NT: 'Northwest Territories',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Prince Edward Island',
  QC: 'Quebec',
  SK: 'Saskatchewan',
  YT: 'Yukon',
};

/** Names of the ISCO-08 major groups, 0 to 9, in our wording. */
export const iscoMajorGroups = [
  'Armed forces occupations',
  'Managers',
  'Professionals',
  'Technicians and associate professionals',
  'Clerical support workers',
  'Service and sales workers',
  'Skilled agricultural, forestry and fishery workers',
  'Craft and related trades workers',
  'Plant and machine operators and assemblers',
  'Elementary occupations',
] as const;

/** Sources of the ILO figures in sources.json. */
export const iloSources = { groups: 'ilo-groups', allJobs: 'ilo-all-jobs' } as const;
