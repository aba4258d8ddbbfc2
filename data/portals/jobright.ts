import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const jobright: PortalAdapter = {
  id: 'jobright',
  name: 'Jobright',
  hosts: ['https://*.jobright.ai/*'],
  country: 'US',
  genericOn: /^\/jobs\/info\/\w+/,
};
