import type { SavedOffer } from '../../../lib/saved/saved-offer.ts';

/** A complete offer and one with nothing optional; invented. */
export const fullOffer: SavedOffer = {
  id: 'offer-1',
  savedAt: '2026-11-20T10:00:00.000Z',
  title: 'Senior Data Engineer',
  company: 'Quillfeather Labs',
  place: 'Seattle, WA',
  url: 'https://example.com/jobs/1',
  role: 'data-engineer',
  occupation: '15-1243',
  level: 'senior',
  pay: { text: '$150,000 - $185,000 a year', currency: 'USD', period: 'YEAR', min: 150_000, max: 185_000 },
  note: 'On call every third week;\n"negotiable", they say.',
  where: 'state:WA',
  gaps: { missing: ['Knows dbt'], beyond: ['Fortran'] },
};

export const bareOffer: SavedOffer = {
  id: 'offer-2',
  savedAt: '2026-11-21T10:00:00.000Z',
  title: 'Night Porter',
  company: null,
  place: null,
  url: null,
  role: null,
  occupation: null,
  level: null,
  pay: null,
  note: '',
  where: null,
  gaps: null,
};

/** The same offers as version 1 stored them: frozen, never to be edited. */
export const version1 = [
  {
    id: 'offer-2',
    savedAt: '2026-11-21T10:00:00.000Z',
    title: 'Night Porter',
    company: null,
    place: null,
    url: null,
    role: null,
    occupation: null,
    level: null,
    pay: null,
    note: '',
  },
];
