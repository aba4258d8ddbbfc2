import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Classes are hashes: cards are told by their links. No detail markup is known: structured data and the generic reader. */
export const wuzzuf: PortalAdapter = {
  id: 'wuzzuf',
  name: 'Wuzzuf',
  hosts: ['https://*.wuzzuf.net/*'],
  country: 'EG',
  idInUrl: [/^\/(?:\w{2}\/)?jobs\/p\/([a-z\d]+)/],
  genericOn: /^\/(?:\w{2}\/)?(?:jobs\/p|internship)\//,
  lists: [
    {
      url: /^\/(?!(?:\w{2}\/)?jobs\/p\/)/,
      card: 'div:has(> div > h2 a[href*="/jobs/p/"]), div:has(> div > h2 a[href*="/internship/"])',
      jobId: [{ select: 'h2 a', attribute: 'href', match: /\/(?:p|internship)\/([a-z\d]+)/ }],
      title: ['h2 a'],
      company: ['a[href*="/jobs/careers/"]', 'h2 ~ div > a'],
      location: ['a[href*="/jobs/careers/"] ~ span', 'h2 ~ div > span'],
    },
  ],
};
