import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Lists by markup; no detail markup is known, so details rely on structured data and the generic reader. */
export const bayt: PortalAdapter = {
  id: 'bayt',
  name: 'Bayt',
  hosts: ['https://*.bayt.com/*'],
  idInUrl: [/-(\d{6,})\/?(?:\?|$)/],
  genericOn: /\/jobs\/[^?]*-\d{6,}/,
  lists: [
    {
      card: 'li[data-js-job]',
      jobId: [{ select: ':scope', attribute: 'data-job-id' }],
      title: ['h2 a[data-js-aid="jobID"]', 'h2 a'],
      company: ['.job-company-location-wrapper a'],
      location: ['.job-company-location-wrapper .t-mute'],
    },
  ],
};
