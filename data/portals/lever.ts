import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Hosted postings and their /apply page; the company stands in the page's title ("Acme - Designer"). */
export const lever: PortalAdapter = {
  id: 'lever',
  name: 'Lever',
  hosts: ['https://jobs.lever.co/*', 'https://jobs.eu.lever.co/*'],
  idInUrl: [/^\/[^/]+\/([\da-f-]{36})/],
  genericOn: /^\/[^/]+\/[\da-f-]{36}/,
  postings: [
    {
      url: /^\/[^/]+\/[\da-f-]{36}/,
      title: ['.posting-headline h2', '.posting-header h2'],
      company: [
        { select: '.main-header-logo img', attribute: 'alt', match: /^(.+?)(?: logo)?$/i },
        { from: 'page', select: 'head > title', match: /^(.+?) - .+$/ },
      ],
      location: ['.posting-categories .location'],
      pay: ['[data-qa="salary-range"]'],
      employmentType: ['.posting-categories .commitment'],
      workplace: ['.posting-categories .workplaceTypes'],
      description: ['[data-qa="job-description"]', '.section-wrapper.page-full-width', '.content'],
    },
  ],
};
