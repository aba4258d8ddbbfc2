import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Facts stand in a list of "Label: value" rows, in Spanish, Catalan, or English. */
export const talentclue: PortalAdapter = {
  id: 'talentclue',
  name: 'Talent Clue',
  hosts: ['https://*.talentclue.com/*'],
  country: 'ES',
  idInUrl: [/\/node\/([\d/]+)/],
  genericOn: /\/node\/\d+/,
  postings: [
    {
      title: ['h1.job-page__header-title'],
      company: ['.job-description .intro .job-description__title'],
      location: [{ select: '.job-summary__row', match: /^(?:Ubicaci[oó]n?|Localitzaci[oó]|Location)\s*:\s*(.+)$/i }],
      pay: [{ select: '.job-summary__row', match: /^(?:Salari[o]?|Salary)\s*:\s*(.+)$/i }],
      employmentType: [{ select: '.job-summary__row', match: /^(?:Jornada|Working hours)\s*:\s*(.+)$/i }],
      workplace: [{ select: '.job-summary__row', match: /^(?:Modalidad|Modalitat)[^:]*:\s*(.+)$/i }],
      description: ['.job-description .description', '.job-description'],
    },
  ],
};
