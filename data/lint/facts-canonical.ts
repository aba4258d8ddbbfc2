import { formatFacts, parseFacts } from '../ingest/fact-file.ts';
import type { Finding, Rule } from './rule.ts';

/** A fact file has one form: reading and writing it again gives the same bytes, and no row stands twice. */
export const factsCanonical: Rule = {
  name: 'facts-canonical',
  what: 'a fact file read and written again is the same, has no row twice, and is below 4 MB',
  scope: 'facts',
  exceptions: [],
  check: ({ factFiles }) => factFiles.flatMap(({ path, text }) => oddities(path, text)),
};

const largestFile = 4_000_000;

function oddities(where: string, text: string): Finding[] {
  if (text.length > largestFile) return [{ where, problem: `${text.length} bytes are too many for one file` }];
  try {
    const table = parseFacts(text);
    if (formatFacts(table) !== text) return [{ where, problem: 'is not in canonical form: run the ingest' }];
    const lines = table.rows.map((cells) => cells.join('\t'));
    return new Set(lines).size === lines.length ? [] : [{ where, problem: 'a row stands twice' }];
  } catch (error) {
    return [{ where, problem: (error as Error).message }];
  }
}
