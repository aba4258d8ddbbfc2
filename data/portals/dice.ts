import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Two list layouts are live (2025 "serp" cards, 2026 cards); #salary-label repeats in each card. */
export const dice: PortalAdapter = {
  id: 'dice',
  name: 'Dice',
  hosts: ['https://*.dice.com/*'],
  country: 'US',
  idInUrl: [/^\/job-detail\/([\da-f-]{20,})/],
  genericOn: /^\/job-detail\//,
  postings: [
    {
      // Older detail layout
      url: /^\/job-detail\//,
      title: ['h1.jobTitle', 'h1[data-cy="jobTitle"]'],
      company: ['[data-cy="companyNameLink"]'],
      description: ['#jobdescSec', '#jobDescription'],
    },
  ],
  lists: [
    {
      card: '[data-testid="job-search-serp-card"], [data-testid="job-card"]',
      jobId: [{ select: ':scope', attribute: 'data-job-guid' }],
      title: ['[data-testid="job-search-job-detail-link"]'],
      company: ['a[href*="/company-profile/"]', '[data-testid="company-name"]'],
      location: [
        { select: 'p', match: /^(?:(?:hybrid|remote|on-?site)\b.*|[^•.!?]{2,40}, [^•.!?,]{2,40}(?:, [A-Z]{2,3})?)$/i },
      ],
      pay: ['#salary-label'],
    },
  ],
};
