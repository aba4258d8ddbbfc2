import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Two-pane list and detail. Class names are hashed per build, so data-test attributes and class prefixes only. */
export const glassdoor: PortalAdapter = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: [
    'https://*.glassdoor.com/*',
    'https://*.glassdoor.co.uk/*',
    'https://*.glassdoor.ca/*',
    'https://*.glassdoor.com.au/*',
    'https://*.glassdoor.co.in/*',
    'https://*.glassdoor.de/*',
    'https://*.glassdoor.fr/*',
    'https://*.glassdoor.nl/*',
    'https://*.glassdoor.be/*',
    'https://*.glassdoor.at/*',
    'https://*.glassdoor.ch/*',
    'https://*.glassdoor.es/*',
    'https://*.glassdoor.it/*',
    'https://*.glassdoor.ie/*',
    'https://*.glassdoor.com.ar/*',
    'https://*.glassdoor.com.br/*',
    'https://*.glassdoor.com.mx/*',
    'https://*.glassdoor.co.nz/*',
    'https://*.glassdoor.sg/*',
    'https://*.glassdoor.com.hk/*',
  ],
  country: 'US',
  asleep: /^\/(?:Overview|Reviews|Salaries|Salary|Interview|Community|profile|member)\//,
  idInUrl: [/[?&](?:jl|jobListingId)=(\d+)/],
  genericOn: /^\/(?:job-listing\/|partner\/jobListing)/,
  postings: [
    {
      title: ['h1[id^="jd-job-title-"]', '[data-test="job-details-header"] h1', '[data-test="job-title"]:is(h1)'],
      company: [
        '[data-test="job-details-header"] [class*="EmployerProfile_employerNameHeading"]',
        '[data-test="job-details-header"] h4',
      ],
      location: ['[data-test="location"]'],
      pay: ['[data-test="job-details-header"] [data-test="detailSalary"]', '[id^="jd-salary-"]'],
      description: ['[class*="JobDetails_jobDescription__"]', '[class*="JobDetails_jobDescription"]'],
      jobId: [{ select: 'h1[id^="jd-job-title-"]', attribute: 'id', match: /(\d+)$/ }],
    },
  ],
  lists: [
    {
      card: 'li[data-test="jobListing"]',
      jobId: [{ select: ':scope', attribute: 'data-jobid' }],
      title: ['[data-test="job-title"]', '[class*="JobCard_jobTitle"]'],
      company: ['[class*="EmployerProfile_compactEmployerName"]'],
      location: ['[data-test="emp-location"]'],
      pay: ['[data-test="detailSalary"]'],
    },
  ],
};
