import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** New and old hosted pages, the latter also framed inside company sites. The company stands in the title only. */
export const greenhouse: PortalAdapter = {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: ['https://*.greenhouse.io/*'],
  framed: true,
  idInUrl: [/\/jobs\/(\d+)/, /[?&](?:gh_jid|token)=(\d+)/],
  genericOn: /\/jobs\/\d+|[?&](?:gh_jid|token)=\d+/,
  postings: [
    {
      title: ['.job__title h1', 'h1.app-title'],
      company: [
        { from: 'page', select: 'head > title', match: /^Job Application for .+ at (.+)$/ },
        { select: '.company-name', match: /^(?:at )?(.+)$/ },
        { select: '.logo img, img.logo', attribute: 'alt', match: /^(.+?)(?: logo)?$/i },
      ],
      location: ['.job__location', '#header .location', '.location'],
      pay: [{ select: '.job__pay-ranges .pay-range, .pay-range', match: /.*\d.*/ }],
      description: ['.job__description', '#content'],
    },
  ],
};
