import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const xing: PortalAdapter = {
  id: 'xing',
  name: 'Xing',
  hosts: ['https://*.xing.com/*'],
  country: 'DE',
  genericOn: /^\/jobs\/[^?]*-\d{5,}/,
};
