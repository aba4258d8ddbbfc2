import type { Source } from '../schema/source.ts';

/** The tables carry no retrieval date of their own: this is the day they were handed to the project. */
const retrieved = '2026-11-22';
const ogl = { licence: 'Open Government Licence v3.0', retrieved };
const oglCanada = { licence: 'Open Government Licence - Canada', attribution: null, retrieved };
const scb = { publisher: 'Statistics Sweden (SCB)', licence: 'CC0 1.0', attribution: null, retrieved };
const agency = { publisher: 'Bundesagentur für Arbeit', retrieved };
const onsLine = 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.';

/** Wages by national unit, one source a country; the key is the fact file's name below `world/`. */
export const unitSources = {
  'gb-units': {
    ...ogl,
    id: 'gb-ashe-2024',
    publisher: 'Office for National Statistics (ONS)',
    release: 'Annual Survey of Hours and Earnings (ASHE) 2024, full-time employees, by SOC 2020 unit group',
    attribution: onsLine,
    year: 2024,
    leftOut:
      'figures for all employees; the provisional 2025 release, which has no full-time figures and cannot be compared',
  },
  'ca-units': {
    ...oglCanada,
    id: 'ca-job-bank-2025',
    publisher: 'Employment and Social Development Canada (Job Bank)',
    release: 'Job Bank wages 2025, Canada, by NOC 2021 unit group',
    year: 2025,
    leftOut: 'the annual figures, which are the hourly ones multiplied; outlooks',
  },
  'de-units': {
    id: 'de-destatis-2025',
    publisher: 'Statistisches Bundesamt (Destatis)',
    release: 'Table 62361-0030, earnings survey April 2025, full-time, by KldB 2010 occupation type',
    licence: 'Data licence Germany - attribution - version 2.0',
    attribution: '© Statistisches Bundesamt (Destatis), 2025',
    year: 2025,
    retrieved,
    leftOut: 'figures by sex; groups of two to four digits',
  },
  'se-units': {
    ...scb,
    id: 'se-scb-2025',
    release: 'Salary structures 2025, all sectors, by SSYK 2012 unit group',
    year: 2025,
    leftOut: 'private and public sector apart',
  },
  'no-units': {
    id: 'no-ssb-2025',
    publisher: 'Statistics Norway (SSB)',
    release: 'Table 11418, monthly earnings 2025 (the year is inferred), by STYRK-08 unit group',
    licence: 'Norwegian Licence for Open Government Data (NLOD)',
    attribution: 'Contains data under NLOD distributed by Statistics Norway.',
    year: 2025,
    retrieved,
    leftOut: 'major, sub-major and minor groups; yearly figures, which are the monthly ones times twelve',
  },
  'au-units': {
    id: 'au-jsa-2026',
    publisher: 'Jobs and Skills Australia',
    release: 'Occupation profiles February 2026, median weekly earnings of full-time employees, by ANZSCO unit group',
    licence: 'CC BY 4.0',
    attribution: 'Source: Jobs and Skills Australia, licensed under CC BY 4.0.',
    year: 2025,
    retrieved,
    leftOut: 'the means of the Australian Bureau of Statistics, which include part-time work; six-digit occupations',
  },
  'ch-groups': {
    id: 'ch-fso-2024',
    publisher: 'Federal Statistical Office (Switzerland)',
    release: 'Earnings structure survey 2024, by ISCO-08 group of one and two digits',
    licence: 'free use with source named (opendata.swiss)',
    attribution: 'Source: Federal Statistical Office (FSO).',
    year: 2024,
    retrieved,
    leftOut: 'the survey of 2022',
  },
  'nl-units': {
    id: 'nl-cbs-2025',
    publisher: 'Statistics Netherlands (CBS)',
    release: 'Table 86355NED, median hourly wages 2024 and 2025, by BRC occupation group',
    licence: 'CC BY 4.0',
    attribution: 'Source: Statistics Netherlands (CBS).',
    year: 2025,
    retrieved,
    leftOut: 'all groups but the 18 at hand',
  },
} as const satisfies Record<string, Source>;

export const provincesSource: Source = {
  ...oglCanada,
  id: 'ca-job-bank-2024',
  publisher: 'Employment and Social Development Canada (Job Bank)',
  release: 'Job Bank wages December 2024, provinces and territories, by NOC 2021 unit group',
  year: 2024,
  leftOut: 'economic regions; Job Bank calls p10 and p90 "low" and "high", in most cases the 10th and 90th percentile',
};

export const spreadSource: Source = {
  ...agency,
  id: 'de-entgeltatlas-2023',
  release: 'Entgeltatlas, reporting year 2023, full-time, quartiles by KldB 2010 occupation type',
  licence: 'free use with source named',
  attribution: '© Statistik der Bundesagentur für Arbeit',
  year: 2023,
  leftOut: '">7100" marks a quartile above the ceiling for contributions, which is not published as a number',
};

export const regionsSource: Source = {
  ...scb,
  id: 'se-scb-2025-regions',
  release: 'Salary structures 2025, mean by SSYK 2012 unit group and national area',
  year: 2025,
  leftOut: 'the nation (in se-units); numbers of employees',
};

const ilo = {
  publisher: 'International Labour Organization (ILOSTAT)',
  licence: 'CC BY 4.0',
  attribution: 'Source: International Labour Organization, ILOSTAT.',
  retrieved,
};

export const iloGroupsSource: Source = {
  ...ilo,
  id: 'ilo-groups',
  release: 'Average monthly earnings of employees by ISCO-08 major group, newest year of each country',
  year: null,
  leftOut:
    'years before 2016; "not elsewhere classified" and the total of each survey; groups whose average is given as zero; Switzerland, whose table is labelled in a currency that cannot be verified (its own statistics are used). Singapore unit by unit was checked and left out: general cleaners at 1,401 a month lie below the 1,570 that its wage law then asked for',
};

export const iloTotalSource: Source = {
  ...ilo,
  id: 'ilo-all-jobs',
  release: 'Average monthly earnings of employees, all jobs, newest year of each country',
  year: null,
  leftOut: 'years before 2016; Switzerland, whose table is labelled in a currency that cannot be verified',
};

export const crosswalkSource: Source = {
  id: 'isco-national',
  publisher: 'Statistics Sweden (SCB)',
  release: 'SSYK 2012 to ISCO-08, official key with numbers of titles',
  licence: 'CC0 1.0',
  attribution: null,
  year: null,
  retrieved,
  leftOut: null,
};

/** Title indexes: which national unit a job title belongs to. */
export const titleSources = {
  'gb-titles': {
    ...ogl,
    id: 'gb-soc2020-index',
    publisher: 'Office for National Statistics (ONS)',
    release: 'SOC 2020 coding index v13, December 2025',
    attribution: onsLine,
    year: 2025,
    leftOut: 'inverted spellings of the same title; SOC 2020 extensions; ISCO-08 codes',
  },
  'ca-titles': {
    ...oglCanada,
    id: 'ca-noc2021-titles',
    publisher: 'Employment and Social Development Canada',
    release: 'National Occupational Classification (NOC) 2021, index of titles',
    year: 2021,
    leftOut: 'French titles',
  },
  'de-titles': {
    ...agency,
    id: 'de-kldb2010-titles',
    release: 'Berufs- und Tätigkeitsverzeichnis 2020, KldB 2010',
    licence: 'free use with source named',
    attribution: '© Statistik der Bundesagentur für Arbeit',
    year: 2020,
    leftOut: null,
  },
  'se-titles': {
    ...scb,
    id: 'se-ssyk2012-titles',
    release: 'SSYK 2012, index of titles',
    year: 2025,
    leftOut: 'ISCO-08 codes (in ssyk-isco)',
  },
} as const satisfies Record<string, Source>;

export const ratesSource: Source = {
  id: 'exchange-rates',
  publisher: 'fawazahmed0/exchange-api',
  release: '',
  licence: 'CC0 1.0',
  attribution: null,
  year: null,
  retrieved: null,
  leftOut: 'currencies that no wage or pay figure here is in: digital coins, metals and money no longer in use',
};
