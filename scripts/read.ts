/** Reads a saved page as the extension would: `npm run --silent read -- --url URL [FILE.html]`, one line of JSON. */
import { parseArgs } from 'node:util';
import { portalAdapters } from '../data/portals/all.ts';
import { adapterForUrl } from '../lib/page/adapter-for-url.ts';
import type { PageReading } from '../lib/page/raw-posting.ts';
import { readPage } from '../lib/page/read-page.ts';
import { readInput } from './input.ts';
import { openPage } from './page-document.ts';

const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
const [file] = positionals;
if (!values.url) {
  console.error('usage: npm run --silent read -- --url URL [FILE.html]   (or the page on standard input)');
  process.exit(2);
}
console.log(JSON.stringify(shortReading(values.url, readInput(file))));

function shortReading(url: string, html: string): object {
  const page = openPage(html, url);
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
