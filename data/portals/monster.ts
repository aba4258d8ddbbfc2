import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const monster: PortalAdapter = {
  id: 'monster',
  name: 'Monster',
  hosts: [
    'https://*.monster.com/*',
    'https://*.monster.co.uk/*',
    'https://*.monster.de/*',
    'https://*.monster.fr/*',
    'https://*.monster.ca/*',
  ],
  genericOn: /^\/(?:job-openings|jobs?)\/[^?]*[\da-f-]{8,}/,
};
