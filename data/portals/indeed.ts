import type { PortalAdapter } from '../schema/portal-adapter.ts';

const idInAddress = /[?&]jk=([\da-f]{16})/;

/** All country hosts (au.indeed.com, de.indeed.com); emotion styles sit inside titles and names. */
export const indeed: PortalAdapter = {
  id: 'indeed',
  name: 'Indeed',
  hosts: ['https://*.indeed.com/*'],
  country: 'US',
  asleep: /^\/(?:account|auth|career|cmp|companies|conversations|hire|myjobs|preferences|salaries)(?:[/?]|$)/,
  idInUrl: [/[?&]vjk=([\da-f]{16})/, idInAddress],
  postings: [
    {
      root: [
        '.jobsearch-RightPane',
        '#jobsearch-ViewjobPaneWrapper',
        '.jobsearch-JobComponent',
        '[class*="jobsearch-ViewJobLayout"]',
        'body',
      ],
      title: [
        '[data-testid="jobsearch-JobInfoHeader-title"]',
        '[data-testid="simpler-jobTitle"]',
        '.jobsearch-JobInfoHeader-title',
      ],
      company: [
        '[data-testid="inlineHeader-companyName"]',
        '[data-company-name="true"]',
        '.jobsearch-JobInfoHeader-companyNameSimple',
        '.jobsearch-JobInfoHeader-companyNameLink',
        '[data-testid="jobsearch-CollapsedEmbeddedHeader-companyName"]',
      ],
      location: [
        '[data-testid="inlineHeader-companyLocation"]',
        '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
        '[data-testid="job-location"]',
        '.jobsearch-JobInfoHeader-companyLocation',
      ],
      pay: [
        { select: '#salaryInfoAndJobType > span:first-child', match: /.*\d.*/ },
        { select: '#jobDetailsSection [aria-label="Pay"] li', match: /.*\d.*/ },
        { select: '#jobDetailsSection [aria-label="Pay"]', match: /^Pay\s*(?:missing preference)?\s*(.*\d.*)$/i },
        { select: '#salaryInfoAndJobType', match: /^(.*\d.*?)(?:\s+-\s+\D+)?$/ },
      ],
      employmentType: [
        '#jobDetailsSection [aria-label="Job type"] li',
        { select: '#salaryInfoAndJobType > span:last-child', match: /^[-\s]*([^\d]+)$/ },
      ],
      workplace: [
        { select: '[data-testid="jobsearch-CompanyInfoContainer"]', match: /hybrid work|remote|in[- ]person/i },
      ],
      description: ['#jobDescriptionText'],
      jobId: [
        { select: '[data-indeed-apply-jk]', attribute: 'data-indeed-apply-jk' },
        {
          select: '[href*="applystart"], [href*="/rc/clk"], [href*="viewjob?"]',
          attribute: 'href',
          match: idInAddress,
        },
      ],
    },
    {
      // Any layout not known yet: the page's own title ("Cook - Hull HU1 - Indeed.com"), on a job's own address only
      url: /^\/(?:m\/)?viewjob/,
      title: [{ from: 'page', select: 'head > title', match: /^(.+) - [^-]+(?:-[^-\s][^-]*)* - Indeed(?:\.com)?$/ }],
      location: [{ from: 'page', select: 'head > title', match: /^.+ - ([^-]+(?:-[^-\s][^-]*)*) - Indeed(?:\.com)?$/ }],
      description: ['#jobDescriptionText'],
    },
  ],
  lists: [
    {
      url: /^\/(?!viewjob|m\/viewjob|rc\/clk)/,
      card: '#mosaic-provider-jobcards .job_seen_beacon, .job_seen_beacon',
      notInside: '[aria-hidden="true"]',
      jobId: [{ select: 'a[data-jk]', attribute: 'data-jk' }],
      title: ['a.jcs-JobTitle span[title]', 'a.jcs-JobTitle', '.jobTitle'],
      company: ['[data-testid="company-name"]', '.companyName'],
      location: ['[data-testid="text-location"]', '.companyLocation'],
      pay: [{ select: '.salary-snippet-container, [class*="salary-snippet"], .estimated-salary', match: /.*\d.*/ }],
    },
  ],
};
