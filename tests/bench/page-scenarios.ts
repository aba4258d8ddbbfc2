import { readFileSync } from 'node:fs';

/** One page load whose cost is measured. */
export interface Scenario {
  name: string;
  url: string;
  html: string;
  /** Runs in the page after loading. */
  script?: string;
  /** How long the page is watched, ms. */
  watch: number;
}

const corpus = (name: string): string => readFileSync(`tests/corpus/${name}.html`, 'utf8');
const guestDetail = corpus('linkedin/guest-detail');
const filler = '<div><span>Reading</span><p>harbour <b>chart</b></p></div>';

export const scenarios: Scenario[] = [
  {
    name: 'LinkedIn feed (no job page)',
    url: 'https://www.linkedin.com/feed/',
    html: corpus('linkedin/feed'),
    watch: 2_000,
  },
  { name: 'LinkedIn posting', url: 'https://ca.linkedin.com/jobs/view/x-5100000900', html: guestDetail, watch: 2_000 },
  {
    name: 'Indeed posting',
    url: 'https://au.indeed.com/viewjob?jk=0a1b2c3d4e5f6071',
    html: corpus('indeed/viewjob'),
    watch: 2_000,
  },
  {
    name: 'LinkedIn two-pane, 6 switches',
    url: 'https://www.linkedin.com/jobs/search/?keywords=payroll&delay=200',
    html: corpus('linkedin/classic-two-pane'),
    script: `const ids = [2, 3, 4, 1, 2, 3];
      ids.forEach((id, index) => setTimeout(() => document.querySelector('[data-job-id="630000000' + id + '"]').click(), 300 + index * 500));`,
    watch: 4_500,
  },
  {
    name: '100,000 nodes, LinkedIn posting',
    url: 'https://ca.linkedin.com/jobs/view/x-5100000900',
    html: guestDetail.replace(
      '<section class="similar-jobs">',
      `<section>${filler.repeat(20_000)}</section><section class="similar-jobs">`,
    ),
    watch: 4_000,
  },
  {
    name: '100,000 nodes, LinkedIn page without a job',
    url: 'https://www.linkedin.com/jobs/collections/',
    html: `<!doctype html><title>Jobs</title><body><main>${filler.repeat(20_000)}</main>`,
    watch: 4_000,
  },
  {
    name: 'endless mutation storm, 100,000 nodes',
    url: 'https://www.linkedin.com/jobs/search/?keywords=payroll',
    html: corpus('linkedin/classic-two-pane').replace(
      '<script>',
      `<section id="bulk">${filler.repeat(20_000)}</section><script>`,
    ),
    script: `const bulk = document.getElementById('bulk');
      const storm = () => { for (let i = 0; i < 20; i += 1) { bulk.firstElementChild.remove(); bulk.append(document.createElement('div')); } requestAnimationFrame(storm); };
      storm();`,
    watch: 8_000,
  },
  {
    name: 'description of 5 MB (visible and JSON-LD)',
    url: 'https://au.indeed.com/viewjob?jk=0a1b2c3d4e5f6071',
    html: corpus('indeed/viewjob')
      .replace('You hold the paw while the vet works, prepare', 'You hold the paw. '.repeat(280_000))
      .replace('\\u003Cp>You hold', '\\"word\\" and '.repeat(400_000)),
    watch: 4_000,
  },
];
