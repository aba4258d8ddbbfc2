import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** The heading reads "Title at Company(S23)", the company being a link inside it. */
export const workatastartup: PortalAdapter = {
  id: 'workatastartup',
  name: 'Work at a Startup',
  hosts: ['https://*.workatastartup.com/*'],
  country: 'US',
  idInUrl: [/^\/jobs\/(\d+)/],
  genericOn: /^\/jobs\/\d+/,
  postings: [
    {
      url: /^\/jobs\/\d+/,
      title: [{ select: 'h1', match: /^(.+) at \S.*$/ }],
      company: [
        { select: 'h1 a', match: /^(.+?)\s*(?:\([A-Z]+\d{2}\))?$/ },
        { select: 'h1', match: /^.+ at (.+?)\s*(?:\([A-Z]+\d{2}\))?$/ },
      ],
      pay: [{ select: 'span, div', match: /^[$€£₹]\d[\d.,]*K?(?: - [$€£₹]\d[\d.,]*K?)?(?: \/ \w+)?$/i }],
    },
  ],
};
