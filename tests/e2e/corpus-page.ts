import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const corpus = join(import.meta.dirname, '../corpus');

/** One of our own test pages with the address it is served under and what is to be read from it. */
export function corpusPage(name: string) {
  const expected = JSON.parse(readFileSync(join(corpus, `${name}.json`), 'utf8'));
  return {
    url: expected.url as string,
    file: `${name}.html`,
    posting: expected.posting as { title: string; company: string; pay: string | null },
  };
}
