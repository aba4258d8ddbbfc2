import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** The posting stands in a frame (?in_iframe=1). No markup is known: structured data and the generic reader only. */
export const icims: PortalAdapter = {
  id: 'icims',
  name: 'iCIMS',
  hosts: ['https://*.icims.com/*'],
  framed: true,
  genericOn: /^\/jobs\/\d+\//,
};
