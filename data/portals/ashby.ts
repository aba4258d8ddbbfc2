import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const ashby: PortalAdapter = {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['https://jobs.ashbyhq.com/*'],
  genericOn: /^\/[^/]+\/[\da-f-]{36}/,
};
