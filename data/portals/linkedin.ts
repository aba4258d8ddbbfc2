import type { PortalAdapter } from '../schema/portal-adapter.ts';

const idInLink = { select: 'a[href*="/jobs/view/"]', attribute: 'href', match: /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/ };
const detailsOrList = /^\/(?:jobs\/|jobs-guest\/)/;
const workplaceWord = /^.*(?:remote|hybrid|on-?site).*$/i;
const list = /^\/(?:jobs\/(?!view\/)|jobs-guest\/jobs\/api\/seeMore)/;

/** Four DOM families are live at once; each is told by its own markup. */
export const linkedin: PortalAdapter = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['https://*.linkedin.com/*'],
  asleep: /^\/(?!jobs\/|jobs-guest\/)|^\/jobs\/?(?:\?|$)/,
  idInUrl: [/[?&]currentJobId=(\d+)/, /\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/, /\/jobPosting\/(\d+)/],
  postings: [
    {
      // Guest page (h1), guest two-pane, and API fragment (both h2)
      url: detailsOrList,
      root: [
        '.details-pane__content:has(.top-card-layout__title)',
        'main:has(.top-card-layout__title)',
        'body:has(.top-card-layout__title)',
      ],
      title: ['.top-card-layout__title', '.topcard__title'],
      company: ['.topcard__org-name-link', '.topcard__flavor:not(.topcard__flavor--bullet)'],
      location: ['.topcard__flavor--bullet:not([class*="num-applicants"])'],
      pay: [{ select: '.compensation__salary', match: /.*\d.*/ }],
      description: [
        '.description__text .show-more-less-html__markup',
        '.show-more-less-html__markup',
        '.description__text',
      ],
      seniority: ['.description__job-criteria-item:nth-child(1) .description__job-criteria-text'],
      employmentType: ['.description__job-criteria-item:nth-child(2) .description__job-criteria-text'],
      datePosted: ['.posted-time-ago__text'],
      jobId: [
        { ...idInLink, select: 'a.topcard__link' },
        {
          select: '[data-semaphore-content-urn*="jobPosting:"]',
          attribute: 'data-semaphore-content-urn',
          match: /jobPosting:(\d+)/,
        },
      ],
    },
    {
      // Logged in, classic (Ember)
      url: detailsOrList,
      root: ['.scaffold-layout__detail', '.jobs-search__job-details--container', '.job-view-layout', 'main'],
      title: [
        '.job-details-jobs-unified-top-card__job-title',
        '.jobs-unified-top-card__job-title',
        '.job-details-jobs-unified-top-card__sticky-header-job-title',
      ],
      company: ['.job-details-jobs-unified-top-card__company-name', '.jobs-unified-top-card__company-name'],
      location: [
        '.job-details-jobs-unified-top-card__primary-description-container .tvm__text',
        '.job-details-jobs-unified-top-card__tertiary-description-container .tvm__text',
        '.jobs-unified-top-card__bullet',
      ],
      pay: [
        { select: '.job-details-fit-level-preferences button', match: /^.*[$€£₹¥]\s?[\d.,]*[1-9].*$/ },
        { select: '.job-details-jobs-unified-top-card__job-insight span', match: /^[^·]*[$€£₹¥]\s?[\d.,]*[1-9][^·]*/ },
      ],
      workplace: [
        { select: '.job-details-fit-level-preferences button', match: workplaceWord },
        '.job-details-jobs-unified-top-card__workplace-type',
      ],
      description: ['#job-details', '.jobs-description__content', '.jobs-box__html-content'],
      jobId: [
        { ...idInLink, select: '[class*="unified-top-card__job-title"] a[href*="/jobs/view/"]' },
        {
          select: '.jobs-details__main-content [data-job-id], .jobs-apply-button[data-job-id]',
          attribute: 'data-job-id',
        },
      ],
    },
    {
      // Logged in, 2026 (React, hashed classes, no h1): anchors are componentkey, data-testid, and aria labels
      url: detailsOrList,
      root: [
        '[data-sdui-screen*="JobDetails"] [data-testid="lazy-column"]',
        '[data-sdui-screen*="JobDetails"] [data-component-type="LazyColumn"]',
        '[data-sdui-screen*="JobDetails"]',
      ],
      title: [
        {
          from: 'page',
          select: 'head > title',
          match: /^(?:\(\d+\+?\)\s*)?(.+) \| [^|]+ \| LinkedIn$/,
          seenIn: 'p, a, span',
        },
        { select: 'p:not([aria-label^="Company, "] *, [componentkey^="JobDetails_"] *)', match: /^[^·]{3,200}$/ },
      ],
      company: [
        { select: '[aria-label^="Company, "]', attribute: 'aria-label', match: /^Company, (.+?)\.?$/ },
        'a[href*="/company/"] p, a[href*="/company/"]',
      ],
      location: [{ select: 'p', match: /^([^·]{2,100}?) · [^·]+(?: · |$)/ }],
      pay: [
        {
          select: 'button, a[role="button"]',
          match: /^.*[$€£₹¥]\s?[\d.,]*[1-9][\d.,]*\s?[kKmM]?\s?(?:\/|-|–|per |a ).*$/,
        },
      ],
      workplace: [{ select: 'button, a[role="button"]', match: workplaceWord }],
      description: [
        '[componentkey^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
        '[componentkey^="JobDetails_AboutTheJob_"]',
      ],
      jobId: [{ select: '[componentkey^="JobDetails_AboutTheJob_"]', attribute: 'componentkey', match: /_(\d{6,})/ }],
    },
    {
      // Any layout not known yet: the page's own title, on a job's own address only
      url: /^\/jobs\/view\//,
      title: [
        { from: 'page', select: 'head > title', match: /^(?:\(\d+\+?\)\s*)?(.+) \| [^|]+ \| LinkedIn$/ },
        { from: 'page', select: 'head > title', match: /^.+? hiring (.+?) in [^|]+ \| LinkedIn$/ },
      ],
      company: [
        { from: 'page', select: 'head > title', match: /^.+ \| ([^|]+) \| LinkedIn$/ },
        { from: 'page', select: 'head > title', match: /^(.+?) hiring .+ \| LinkedIn$/ },
      ],
      location: [{ from: 'page', select: 'head > title', match: /^.+? hiring .+? in ([^|]+) \| LinkedIn$/ }],
    },
  ],
  lists: [
    {
      // Guest search list and its "see more" fragment
      url: list,
      card: 'ul.jobs-search__results-list .base-search-card, body > li .base-search-card',
      jobId: [{ select: ':scope', attribute: 'data-entity-urn', match: /jobPosting:(\d+)/ }],
      title: ['.base-search-card__title', '.sr-only'],
      company: ['.base-search-card__subtitle'],
      location: ['.job-search-card__location'],
      pay: ['.job-search-card__salary-info'],
    },
    {
      // Logged in, classic: virtualized, empty slots have no title yet
      url: list,
      card: 'li[data-occludable-job-id], .scaffold-layout__list [data-job-id].job-card-container',
      jobId: [
        { select: ':scope', attribute: 'data-occludable-job-id' },
        { select: ':scope', attribute: 'data-job-id' },
      ],
      title: [
        'a.job-card-list__title--link',
        '.job-card-list__title',
        '.job-card-container__link',
        '[class*="job-card-job-posting-card-wrapper__title"]',
        '.artdeco-entity-lockup__title',
      ],
      company: ['.artdeco-entity-lockup__subtitle', '.job-card-container__primary-description'],
      location: ['.artdeco-entity-lockup__caption', '.job-card-container__metadata-wrapper li'],
      pay: [{ select: '.artdeco-entity-lockup__metadata', match: /.*[$€£₹¥]\s?\d.*/ }],
    },
    {
      // Logged in, 2026: the title paragraph, then the company's, then the place's
      url: list,
      card: '[componentkey^="job-card-component-ref-"], [data-view-name="job-card"]',
      jobId: [
        { select: ':scope', attribute: 'componentkey', match: /(\d{6,})/ },
        { ...idInLink, select: 'a' },
        { select: 'a[href*="currentJobId="]', attribute: 'href', match: /currentJobId=(\d+)/ },
      ],
      title: ['p:first-of-type', 'p'],
      company: ['p ~ p', 'p ~ div p', 'div ~ div p'],
      location: ['p ~ p ~ p', 'p ~ div p ~ p', 'div ~ div p ~ p'],
      pay: [{ select: 'p, span', match: /^[$€£₹¥]\s?\d.*$/ }],
    },
  ],
};
