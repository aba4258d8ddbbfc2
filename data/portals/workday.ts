import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Before it renders, the page holds only a JobPosting block; afterwards data-automation-id marks everything. */
export const workday: PortalAdapter = {
  id: 'workday',
  name: 'Workday',
  hosts: ['https://*.myworkdayjobs.com/*', 'https://*.myworkdaysite.com/*'],
  idInUrl: [/\/(?:job|details)\/[^?]*_([\w-]+)(?:[/?]|$)/],
  genericOn: /\/job\/[^?]+_[\w-]+/,
  postings: [
    {
      title: ['[data-automation-id="jobPostingHeader"]'],
      location: [
        '[data-automation-id="locations"] dd',
        { select: '[data-automation-id="locations"]', match: /^(?:locations?\s*)?(.+)$/i },
      ],
      employmentType: ['[data-automation-id="time"] dd'],
      workplace: ['[data-automation-id="remoteType"] dd'],
      datePosted: ['[data-automation-id="postedOn"] dd'],
      description: ['[data-automation-id="jobPostingDescription"]'],
    },
  ],
  lists: [
    {
      card: 'li:has([data-automation-id="jobTitle"])',
      jobId: [{ select: '[data-automation-id="jobTitle"]', attribute: 'href', match: /_([\w-]+)(?:\?|$)/ }],
      title: ['[data-automation-id="jobTitle"]'],
      location: ['[data-automation-id="locations"] dd'],
    },
  ],
};
