import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** Markup shared with Totaljobs and its siblings: classes are hashes, only data-at is stable. */
export const stepstone: PortalAdapter = {
  id: 'stepstone',
  name: 'Stepstone',
  hosts: [
    'https://*.stepstone.de/*',
    'https://*.stepstone.at/*',
    'https://*.stepstone.be/*',
    'https://*.stepstone.nl/*',
    'https://*.stepstone.fr/*',
  ],
  idInUrl: [/--(\d+)-inline/, /-job(\d+)(?:[/?]|$)/],
  genericOn: /--\d{5,}(?:-inline)?|-job\d+/,
  postings: [
    {
      title: ['[data-at="header-job-title"]', '[data-testid="job-title"]'],
      company: ['[data-at="metadata-company-name"]'],
      location: ['[data-at="metadata-location"]'],
      pay: [{ select: '[data-at="salary-range"], [data-at="metadata-salary"]', match: /.*\d.*/ }],
      employmentType: ['[data-at="metadata-work-type"]', '[data-at="metadata-contract-type"]'],
      workplace: ['[data-at="metadata-work-from-home"]', '[data-at="metadata-work-type"]'],
      datePosted: ['[data-at="metadata-online-date"]'],
      description: [
        '[data-at="job-ad-content"]',
        '[data-at="section-text-description-content"]',
        '[data-at="section-text-profile-content"]',
        '[data-at="job-ad"]',
      ],
    },
  ],
  lists: [
    {
      card: 'article[data-at="job-item"]',
      notInside: '[data-at="resultListMainResultsCvRecommender"], [data-at="related-jobs"]',
      jobId: [{ select: ':scope', attribute: 'id', match: /(\d+)$/ }],
      title: ['[data-at="job-item-title"]'],
      company: ['[data-at="job-item-company-name"]'],
      location: ['[data-at="job-item-location"]'],
      pay: [
        '[data-at="job-item-salary-info"]',
        // Stepstone: a bare span outside the snippet
        {
          select: 'span:not([data-at="jobcard-content"] *)',
          match: /^[^\n]{0,40}\d[\d.,]*\s?€[^\n]{0,40}$|^€\s?\d.{0,60}$/,
        },
      ],
    },
  ],
};
