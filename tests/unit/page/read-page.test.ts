import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portalAdapters } from '../../../data/portals/all.ts';
import { adapterForUrl } from '../../../lib/page/adapter-for-url.ts';
import type { PageReading } from '../../../lib/page/raw-posting.ts';
import { type ReadOptions, readPage } from '../../../lib/page/read-page.ts';
import { openPage } from '../../../scripts/page-document.ts';

function read(html: string, url: string, options?: ReadOptions): PageReading {
  const page = openPage(html, url);
  const reading = readPage(page.document, url, adapterForUrl(url, portalAdapters), options);
  page.close();
  return reading;
}

const posting = (title: string) =>
  `<script type="application/ld+json">{"@type":"JobPosting","title":${JSON.stringify(title)}}</script>`;

test('structured data left over from before a soft navigation is not believed', () => {
  const url = 'https://a.example/jobs/cook-1';
  expect(read(posting('Cook'), url).posting?.title).toBe('Cook');
  expect(read(posting('Cook'), url, { ignoreStructured: true }).posting).toBeNull();
});

test('structured data of another job than the one shown fills no gaps', () => {
  const html = `${posting('Deckhand')}<h2 data-automation-id="jobPostingHeader">Ferry Captain</h2>`;
  const { posting: found } = read(html, 'https://a.wd3.myworkdayjobs.com/Sea/job/X/Ferry-Captain_R-1');
  expect(found?.title).toBe('Ferry Captain');
  expect(found?.foundBy.title).toBe('adapter');
});

test('of several structured postings the one in the heading is the page', () => {
  const html = `<h1>Cook</h1>${posting('Deckhand')}${posting('Cook')}`;
  expect(read(html, 'https://a.example/jobs/cook-1')).toMatchObject({ kind: 'posting', posting: { title: 'Cook' } });
});

test('a slot of a virtualized list keeps its card when it is scrolled away', () => {
  const slot = (id: number, title: string) =>
    `<li data-occludable-job-id="640000000${id}">${title && `<a class="job-card-list__title--link">${title}</a>`}</li>`;
  const knownCards = new Map();
  const url = 'https://www.linkedin.com/jobs/search/';
  expect(
    read(slot(1, 'Cook') + slot(2, 'Deckhand') + slot(3, ''), url, { knownCards }).cards.map(({ title }) => title),
  ).toEqual(['Cook', 'Deckhand']);
  const later = read(slot(1, '') + slot(2, 'Deckhand') + slot(3, 'Purser'), url, { knownCards });
  expect(later.cards.map(({ title, jobId }) => [title, jobId])).toEqual([
    ['Cook', '6400000001'],
    ['Deckhand', '6400000002'],
    ['Purser', '6400000003'],
  ]);
});

test('a pane that shows another company than its own card is not believed', () => {
  const card =
    '<div class="job_seen_beacon"><a class="jcs-JobTitle" data-jk="aaaa000000000001"><span title="Cook">Cook</span></a><span data-testid="company-name">Galley</span></div>';
  const pane =
    '<div class="jobsearch-RightPane"><h2 data-testid="jobsearch-JobInfoHeader-title">Cook</h2><div data-testid="inlineHeader-companyName">Harbour Inn</div></div>';
  const reading = read(card + pane, 'https://www.indeed.com/jobs?q=cook&vjk=aaaa000000000001');
  expect(reading).toMatchObject({ kind: 'list', posting: null, silence: 'pending' });
});

test('a title that is a whole novel is cut, one that is markup stays text', () => {
  const long = read(
    `<h1 data-automation="job-detail-title">${'Cook '.repeat(2_000)}</h1>`,
    'https://au.seek.com/job/1',
  );
  expect(long.posting?.title.length).toBeLessThanOrEqual(500);
  const markup = read(
    '<h1 data-automation="job-detail-title">&lt;img src=x onerror=alert(1)&gt;</h1>',
    'https://au.seek.com/job/1',
  );
  expect(markup.posting?.title).toBe('<img src=x onerror=alert(1)>');
});

test('an address that is none gives nothing', () => {
  const page = openPage('<h1>Cook</h1>', 'https://a.example/');
  expect(readPage(page.document, 'not an address', null).kind).toBe('none');
  page.close();
});

test('no page makes the reader throw, and what it gives hangs together', () => {
  const piece = fc.constantFrom(
    '<h1>',
    '</h1>',
    '<div data-at="job-item" id="job-item-1">',
    '<article data-at="job-item">',
    '<a data-at="job-item-title">',
    '<p>',
    'Cook',
    '£1',
    '<script type="application/ld+json">',
    '{"@type":"JobPosting",',
    '"title":"x"',
    '}',
    '</script>',
    '<ul>',
    '<li>',
    '</div>',
    '<style>',
    '</style>',
    '<body>',
    '<table>',
    '&lt;',
    '\u0000',
  );
  const url = fc.constantFrom(
    'https://www.stepstone.de/jobs/x',
    'https://www.linkedin.com/jobs/view/1',
    'https://a.example/careers/cook-1',
    'https://www.reed.co.uk/jobs/x/12345',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), url, (pieces, url) => {
      const reading = read(pieces.join(''), url);
      expect(reading.kind === 'none').toBe(reading.posting === null && reading.cards.length === 0);
      expect(reading.cards.every((card) => card.title.length > 0)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
