import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** A heading about an outdated browser may come before the real title. */
export const smartrecruiters: PortalAdapter = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['https://jobs.smartrecruiters.com/*', 'https://careers.smartrecruiters.com/*'],
  idInUrl: [/^\/[^/]+\/(\d{6,})/],
  genericOn: /^\/[^/]+\/\d{6,}/,
  postings: [
    {
      url: /^\/[^/]+\/\d{6,}/,
      title: ['h1.job-title', '.job-title', '.summary-title'],
      description: ['.jobad-container', '.jobad-main'],
    },
  ],
};
