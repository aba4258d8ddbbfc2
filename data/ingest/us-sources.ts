import type { Source } from '../schema/source.ts';

/** The tables carry no retrieval date of their own: this is the day they were handed to the project. */
export const handedOver = '2026-11-22';

const publicDomain = 'public domain (work of the US government)';
const bls = {
  publisher: 'US Bureau of Labor Statistics',
  licence: publicDomain,
  attribution: null,
  retrieved: handedOver,
};
const oews = 'Occupational Employment and Wage Statistics (OEWS), May 2025';
const notCovered = 'the self-employed and the military are not surveyed';

export const nationalSource: Source = {
  ...bls,
  id: 'us-oews-national',
  release: oews,
  year: 2025,
  leftOut: `${notCovered}; minor and broad groups; margins of error`,
};

export const groupsSource: Source = {
  ...nationalSource,
  id: 'us-oews-groups',
  leftOut: `${notCovered}; minor and broad groups`,
};

export const historySource: Source = {
  ...bls,
  id: 'us-oews-history',
  release: 'Occupational Employment and Wage Statistics (OEWS), May 2020 to May 2025',
  year: 2025,
  leftOut:
    'all but the median of each year and the means of 2024 and 2025; codes no longer in use; hourly history; "+" marks a median at or above the top-code',
};

export const stateSource: Source = {
  ...bls,
  id: 'us-oews-state',
  release: oews,
  year: 2025,
  leftOut: `${notCovered}; location quotients; Puerto Rico, Guam and the Virgin Islands`,
};

export const nonmetroSource: Source = {
  ...bls,
  id: 'us-oews-nonmetro',
  release: oews,
  year: 2025,
  leftOut: `${notCovered}; location quotients; the leading zero of area codes, which the level table lacks`,
};

export const projectionsSource: Source = {
  ...bls,
  id: 'us-projections',
  release: 'Employment Projections 2024-34',
  year: 2024,
  leftOut: 'employment counts and median wages of 2024',
};

const dol = {
  publisher: 'US Department of Labor, Office of Foreign Labor Certification',
  licence: publicDomain,
  attribution: null,
  retrieved: handedOver,
  year: 2024,
};
const prevailing = 'Prevailing wages July 2025 to June 2026, built on OEWS May 2024';

export const areasSource: Source = {
  ...dol,
  id: 'us-dol-areas',
  release: prevailing,
  leftOut: 'the counties of each area',
};

export const levelsSource: Source = {
  ...dol,
  id: 'us-dol-levels',
  release: prevailing,
  leftOut:
    'levels II and III (thirds between I and IV, rounded to the cent); members of an OEWS aggregate (their rows equal the aggregate’s)',
};

export const laddersSource: Source = {
  ...dol,
  id: 'us-dol-ladders',
  release: `${prevailing}; median over metropolitan areas of each level by level III`,
  leftOut:
    'level III, which is the mean itself; two codes without OEWS wages; members of an OEWS aggregate (their rows equal the aggregate’s)',
};

const onet = {
  publisher: 'US Department of Labor, Employment and Training Administration (O*NET)',
  licence: 'CC BY 4.0',
  attribution:
    'Includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. Rolewise has modified some of this information; USDOL/ETA has not approved, endorsed, or tested these modifications.',
  release: 'O*NET 30.2, February 2026',
  year: 2026,
  retrieved: handedOver,
};

export const codesSource: Source = {
  ...onet,
  id: 'us-onet-codes',
  leftOut: 'descriptions; the occupation code of a wage follows from the O*NET code',
};
export const skillsSource: Source = {
  ...onet,
  id: 'us-onet-skills',
  leftOut: 'all but the ten most important skills and knowledge areas; levels',
};
export const educationSource: Source = {
  ...onet,
  id: 'us-onet-education',
  leftOut:
    'experience and training categories; sample sizes and the advice to suppress small ones; the publisher’s wording',
};
export const jobZoneSource: Source = { ...onet, id: 'us-onet-job-zones', leftOut: 'the zones’ descriptions' };
export const relatedSource: Source = {
  ...onet,
  id: 'us-onet-related',
  leftOut: 'the supplemental tier; titles of the related occupations',
};
export const toolsSource: Source = { ...onet, id: 'us-onet-tools', leftOut: 'software categories' };

export const iscoSource: Source = {
  id: 'us-isco',
  publisher: 'US Bureau of Labor Statistics; European Commission (ESCO)',
  release: 'SOC 2018 to ISCO-08 crosswalk, with ESCO v1.1 links to rank the candidates',
  licence: 'public domain (BLS); reuse with attribution (ESCO)',
  attribution: 'This service uses the ESCO classification of the European Commission.',
  year: null,
  retrieved: handedOver,
  leftOut: 'all but the best-ranked ISCO-08 unit of each occupation',
};
