import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** No markup is known: structured data and the generic reader only. */
export const cityjobs: PortalAdapter = {
  id: 'cityjobs',
  name: 'Cityjobs.info',
  hosts: ['https://*.cityjobs.info/*'],
  genericOn: /^\/[^?]*(?:jobs?|vacanc|position)[^?]*[/-]/,
};
