import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Rows arrive after the page; until then there are placeholders. The rows' markup is general knowledge, not read on a real page. */
export const remoteok: PortalAdapter = {
  id: 'remoteok',
  name: 'Remote OK',
  hosts: ['https://*.remoteok.com/*'],
  idInUrl: [/^\/remote-jobs\/[^?]*-(\d{4,})/],
  genericOn: /^\/remote-jobs\/[^?]*-\d{4,}/,
  lists: [
    {
      url: /^\/(?!remote-jobs\/[^?]*-\d{4,})/,
      card: 'tr.job[data-id]:not(.placeholder)',
      jobId: [{ select: ':scope', attribute: 'data-id' }],
      title: ['h2[itemprop="title"]'],
      company: ['h3[itemprop="name"]'],
      location: ['.location:not(.tooltip)'],
      pay: [{ select: '.location', match: /^.*[$€£]\s?\d.*$/ }],
    },
  ],
};
