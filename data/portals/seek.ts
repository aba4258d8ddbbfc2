import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** One host a country (au.seek.com, nz.seek.com) since 2026, the old national hosts still redirect. */
export const seek: PortalAdapter = {
  id: 'seek',
  name: 'Seek',
  hosts: ['https://*.seek.com/*', 'https://*.seek.com.au/*', 'https://*.seek.co.nz/*'],
  country: 'AU',
  idInUrl: [/[?&]jobId=(\d+)/, /^\/job\/(\d+)/],
  genericOn: /^\/job\/\d+/,
  postings: [
    {
      title: ['[data-automation="job-detail-title"]'],
      company: ['[data-automation="advertiser-name"]'],
      location: ['[data-automation="job-detail-location"]'],
      pay: ['[data-automation="job-detail-salary"]'],
      employmentType: ['[data-automation="job-detail-work-type"]'],
      workplace: ['[data-automation="job-detail-location"]'],
      description: ['[data-automation="jobAdDetails"]'],
    },
  ],
  lists: [
    {
      url: /^\/(?!job\/\d)/,
      card: 'article[data-automation="normalJob"], article[data-automation="premiumJob"], article[data-job-id]',
      jobId: [{ select: ':scope', attribute: 'data-job-id' }],
      title: ['[data-automation="jobTitle"]'],
      company: ['[data-automation="jobCompany"]'],
      location: ['[data-automation="jobCardLocation"]', '[data-automation="jobLocation"]'],
      pay: ['[data-automation="jobSalary"]'],
    },
  ],
};
