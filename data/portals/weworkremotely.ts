import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Pay is one of several chips without a type: only a chip with a currency is pay. */
export const weworkremotely: PortalAdapter = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  hosts: ['https://*.weworkremotely.com/*'],
  genericOn: /^\/remote-jobs\/[^/?]+/,
  lists: [
    {
      card: 'li.new-listing-container',
      jobId: [{ select: 'a[href*="/remote-jobs/"]', attribute: 'href', match: /\/remote-jobs\/([^/?#]+)/ }],
      title: ['.new-listing__header__title__text', '.new-listing__header__title'],
      company: ['.new-listing__company-name'],
      location: ['.new-listing__company-headquarters'],
      pay: [{ select: '.new-listing__categories__category', match: /^.*[$€£]\s?\d.*$/ }],
    },
  ],
};
