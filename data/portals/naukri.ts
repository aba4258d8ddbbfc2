import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Lists by markup; no detail markup is known, so details rely on structured data and the generic reader. */
export const naukri: PortalAdapter = {
  id: 'naukri',
  name: 'Naukri',
  hosts: ['https://*.naukri.com/*'],
  country: 'IN',
  idInUrl: [/^\/job-listings-[^?]*-(\d{6,})/],
  genericOn: /^\/job-listings-/,
  lists: [
    {
      card: '.srp-jobtuple-wrapper[data-job-id]',
      jobId: [{ select: ':scope', attribute: 'data-job-id' }],
      title: ['a.title'],
      company: ['a.comp-name'],
      location: ['.locWdth', '.loc-wrap'],
      pay: [{ select: '.sal-wrap', match: /.*\d.*/ }],
    },
  ],
};
