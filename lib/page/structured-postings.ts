import { type StructuredPosting, structuredPosting } from './job-posting.ts';
import { jsonLdJobPostings } from './json-ld.ts';
import { microdataJobPostings } from './microdata.ts';
import { sameWords } from './same-words.ts';
import type { Steps } from './steps.ts';

export interface Structured {
  by: 'json-ld' | 'microdata';
  posting: StructuredPosting;
}

/** The page's JobPosting items with a title, each once: JSON-LD, else microdata. */
export function* structuredPostings(document: Document): Steps<Structured[]> {
  const found: Structured[] = [];
  for (const object of yield* jsonLdJobPostings(document)) addOnce(found, 'json-ld', structuredPosting(object));
  yield;
  if (found.length > 0) return found;
  for (const object of microdataJobPostings(document)) addOnce(found, 'microdata', structuredPosting(object));
  return found;
}

/**
 * The one item that is the page's posting: the one whose title is shown; a single item needs no such proof when no
 * title is known. Null when none or several fit (then the page is a list).
 */
export function shownItem(items: Structured[], document: Document, title: string | null): Structured | null {
  if (title) return items.find((item) => sameWords(item.posting.title, title)) ?? null;
  if (items.length < 2) return items[0] ?? null;
  const headings = [document.querySelector('h1')?.textContent ?? '', document.title];
  const shown = items.filter((item) => headings.some((text) => sameWords(text, item.posting.title)));
  return shown.length === 1 ? shown[0]! : null;
}

function addOnce(found: Structured[], by: Structured['by'], posting: StructuredPosting | null): void {
  const known = found.some(
    (item) => item.posting.title === posting?.title && item.posting.company === posting?.company,
  );
  if (posting && !known) found.push({ by, posting });
}
