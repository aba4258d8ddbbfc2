import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Angular portal with one host a company; neither heading 1 nor structured data. */
export const peoplestrong: PortalAdapter = {
  id: 'peoplestrong',
  name: 'PeopleStrong',
  hosts: ['https://*.peoplestrong.com/*'],
  country: 'IN',
  idInUrl: [/\/job\/detail\/(\w+)/],
  genericOn: /\/job\/detail\//,
  postings: [
    {
      url: /\/job\/detail\//,
      title: ['[data-testid="job-detail-top-h2-page-1"]'],
      location: ['[data-testid="job-detail-top-ul-page-1"] li:last-child'],
      description: ['app-job-detail-data'],
      jobId: ['[data-testid="job-detail-top-h2-page-1"] + .job-code'],
    },
  ],
};
