import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const careerbuilder: PortalAdapter = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  hosts: ['https://*.careerbuilder.com/*'],
  country: 'US',
  genericOn: /^\/(?:job\/|job-details\/)\w+/,
};
