import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const ziprecruiter: PortalAdapter = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: [
    'https://*.ziprecruiter.com/*',
    'https://*.ziprecruiter.co.uk/*',
    'https://*.ziprecruiter.in/*',
    'https://*.ziprecruiter.ie/*',
  ],
  country: 'US',
  genericOn: /^\/(?:c\/[^/]+\/job|job|k\/|jobs?\/[^/]+\/)/i,
};
