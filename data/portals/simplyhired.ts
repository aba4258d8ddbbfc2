import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const simplyhired: PortalAdapter = {
  id: 'simplyhired',
  name: 'SimplyHired',
  hosts: [
    'https://*.simplyhired.com/*',
    'https://*.simplyhired.co.uk/*',
    'https://*.simplyhired.ca/*',
    'https://*.simplyhired.co.in/*',
  ],
  country: 'US',
  genericOn: /^\/job\/\w+/,
};
