import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portalAdapters } from '../../../data/portals/all.ts';
import { adapterForUrl } from '../../../lib/page/adapter-for-url.ts';
import { readPage } from '../../../lib/page/read-page.ts';
import { corpusPages } from '../../../scripts/corpus-pages.ts';
import { scorePage } from '../../../scripts/corpus-score.ts';
import { openPage } from '../../../scripts/page-document.ts';

const folder = 'tests/corpus';
const pages = corpusPages(folder);

describe('our own pages are read as a person reads them', () => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const misses = scorePage(page).filter((finding) => finding.outcome !== 'right');
    expect(misses).toEqual([]);
  });
});

test('every expectation has its page', () => {
  for (const portal of readdirSync(folder)) {
    for (const file of readdirSync(`${folder}/${portal}`).filter((file) => file.endsWith('.json'))) {
      expect(existsSync(`${folder}/${portal}/${file.replace(/json$/, 'html')}`), `${portal}/${file}`).toBe(true);
    }
  }
});

test.each(portalAdapters.map(({ id }) => id))('%s has a page on which something is found', (id) => {
  const found = pages.filter((page) => page.portal === id && page.kind !== 'none');
  expect(found.length).toBeGreaterThan(0);
});

/** Half-built pages: what a reader meets while a portal's own script is still drawing. */
test('pages with parts missing never make the reader throw or invent a nameless job', () => {
  const whole = pages.filter((page) => !page.runScripts);
  fc.assert(
    fc.property(
      fc.constantFrom(...whole),
      fc.array(fc.nat(400), { minLength: 1, maxLength: 30 }),
      ({ file, url }, picks) => {
        const page = openPage(readFileSync(file, 'utf8'), url);
        for (const pick of picks) page.document.querySelectorAll('body *')[pick]?.remove();
        const { posting, cards } = readPage(page.document, url, adapterForUrl(url, portalAdapters));
        page.close();
        for (const job of posting ? [posting, ...cards] : cards) expect(job.title.trim()).not.toBe('');
      },
    ),
    { numRuns: 150 },
  );
});
