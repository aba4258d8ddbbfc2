import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const reed: PortalAdapter = {
  id: 'reed',
  name: 'Reed',
  hosts: ['https://*.reed.co.uk/*'],
  country: 'GB',
  genericOn: /^\/jobs\/[^?]+\/\d{5,}/,
};
