import type { Source } from '../schema/source.ts';

const developmentLeftOut = 'The titles of the development split, in any case or spacing';
const escoAttribution =
  'This product uses the ESCO classification of the European Commission. (c) European Union, reuse with attribution.';

/** Heads of the tables in `data/facts/titles`; `files` names the tables a source stands behind. */
export const titleSources: (Source & { files: string[] })[] = [
  {
    id: 'onet-titles',
    publisher: 'US Department of Labor, Employment and Training Administration (O*NET)',
    release: 'O*NET 30.2, February 2026: alternate titles and sample of reported titles',
    licence: 'CC BY 4.0',
    attribution:
      'This product includes information from the O*NET 30.2 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET(R) is a trademark of USDOL/ETA. Rolewise has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
    year: 2026,
    retrieved: null,
    leftOut: `${developmentLeftOut}; the eight-digit codes are cut to SOC-2018`,
    files: ['onet.tsv', 'occupations.tsv'],
  },
  {
    id: 'bls-direct-match',
    publisher: 'US Bureau of Labor Statistics',
    release: 'SOC 2018 Direct Match Title File',
    licence: 'public domain',
    attribution: null,
    year: 2018,
    retrieved: null,
    leftOut: developmentLeftOut,
    files: ['bls.tsv'],
  },
  {
    id: 'dol-lca-titles',
    publisher: 'US Department of Labor, Office of Foreign Labor Certification',
    release: 'LCA disclosure data, fiscal years 2022-25: job titles as filed with the occupation certified',
    licence: 'public domain',
    attribution: null,
    year: 2025,
    retrieved: null,
    leftOut: `${developmentLeftOut}; titles with numbers of four or more digits; employers are not kept`,
    files: ['lca-a-o.tsv', 'lca-p-z.tsv'],
  },
  {
    id: 'esco-titles',
    publisher: 'European Commission',
    release: 'ESCO v1.1 occupation labels; O*NET-ESCO crosswalk',
    licence: 'reuse with attribution (Decision 2011/833/EU)',
    attribution: escoAttribution,
    year: 2022,
    retrieved: null,
    leftOut: `${developmentLeftOut}; languages without a portal here`,
    files: [
      'esco-occupations.tsv',
      'esco-en.tsv',
      'esco-de.tsv',
      'esco-fr.tsv',
      'esco-es.tsv',
      'esco-it.tsv',
      'esco-nl.tsv',
      'esco-pl.tsv',
      'esco-pt.tsv',
      'esco-sv.tsv',
    ],
  },
  {
    id: 'soc-isco',
    publisher: 'US Bureau of Labor Statistics; European Commission',
    release: 'SOC 2018 to ISCO-08 crosswalk, joined with the O*NET-ESCO crosswalk',
    licence: 'public domain; reuse with attribution',
    attribution: escoAttribution,
    year: 2022,
    retrieved: null,
    leftOut: null,
    files: ['isco-soc.tsv'],
  },
  {
    id: 'ba-titles',
    publisher: 'Bundesagentur für Arbeit',
    release:
      'Systematisches und alphabetisches Verzeichnis der Berufsbenennungen, KldB 2010, 2020; official key to ISCO-08',
    licence: 'use with attribution',
    attribution: 'Statistik der Bundesagentur für Arbeit',
    year: 2020,
    retrieved: null,
    leftOut: developmentLeftOut,
    files: ['national-de.tsv'],
  },
  {
    id: 'scb-titles',
    publisher: 'Statistics Sweden (SCB)',
    release: 'SSYK 2012 title index with ISCO-08',
    licence: 'CC0',
    attribution: null,
    year: 2025,
    retrieved: null,
    leftOut: developmentLeftOut,
    files: ['national-sv.tsv'],
  },
];
