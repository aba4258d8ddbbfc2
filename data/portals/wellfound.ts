import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** A list shows blocks of one startup with several jobs each; classes are utility names, so the block is found by its header. */
export const wellfound: PortalAdapter = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['https://*.wellfound.com/*'],
  country: 'US',
  idInUrl: [/^\/jobs\/(\d+)-/, /[?&]job_listing_id=(\d+)/],
  genericOn: /^\/jobs\/\d+-/,
  lists: [
    {
      url: /^\/(?!jobs\/\d)/,
      card: 'div:has([data-testid="startup-header"]) div:has(> div > a[href*="/jobs/"])',
      jobId: [{ select: 'a[href*="/jobs/"]', attribute: 'href', match: /\/jobs\/(\d+)/ }],
      title: ['a[href*="/jobs/"]'],
      company: [{ closest: 'div:has([data-testid="startup-header"])', select: '[data-testid="startup-header"] h2' }],
      location: [
        {
          select: 'span',
          match: /^(?:Remote\b.*|[^•$€£₹\d]{2,40}(?:, [^•$€£₹\d]{2,40})?)(?= • |$)(?<!ago|time|Contract|Internship)/,
        },
      ],
      pay: [{ select: 'span', match: /^[$€£₹]\s?\d.*/ }],
    },
  ],
};
