import type { PortalAdapter } from '../schema/portal-adapter.ts';
import { stepstone } from './stepstone.ts';

/** The same code base as Stepstone under British names. */
export const totaljobs: PortalAdapter = {
  ...stepstone,
  id: 'totaljobs',
  name: 'Totaljobs, Caterer, Jobsite, CWJobs',
  hosts: [
    'https://*.totaljobs.com/*',
    'https://*.caterer.com/*',
    'https://*.jobsite.co.uk/*',
    'https://*.cwjobs.co.uk/*',
    'https://*.milkround.com/*',
    'https://*.retailchoice.com/*',
  ],
  country: 'GB',
  genericOn: /^\/job\/.*job\d+/,
};
