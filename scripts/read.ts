/** Reads saved pages as the extension would: `npm run --silent read -- --url URL FILE.html`, one JSON line a file. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { portalAdapters } from '../data/portals/all.ts';
import { adapterForUrl } from '../lib/page/adapter-for-url.ts';
import type { PageReading } from '../lib/page/raw-posting.ts';
import { readPage } from '../lib/page/read-page.ts';
import { openPage } from './page-document.ts';

const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
const [file] = positionals;
if (!values.url || !file) {
  console.error('usage: npm run --silent read -- --url URL FILE.html');
  process.exit(2);
}
console.log(JSON.stringify(shortReading(values.url, file)));

function shortReading(url: string, path: string): object {
  const page = openPage(readFileSync(path, 'utf8'), url);
  const reading = readPage(page.document, url, adapterForUrl(url, portalAdapters));
  page.close();
  return {
    kind: reading.kind,
    posting: shortPosting(reading),
    cards: reading.cards.map(({ jobId: _, ...card }) => card),
  };
}

function shortPosting({ posting }: PageReading): object | null {
  if (!posting) return null;
  const { title, company, location, pay, foundBy } = posting;
  return { title, company, location, pay, foundBy };
}
