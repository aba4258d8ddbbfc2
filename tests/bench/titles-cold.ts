import { readFileSync } from 'node:fs';
import { createMatcher } from '../../lib/titles/matcher.ts';

/**
 * Run by the bench in a process of its own, as a background page starts: `titles-cold.ts EN.BIN SEARCH.JSON`.
 * Prints milliseconds from the files' bytes to a ready matcher, and of the first titles it is asked.
 */
const [english, index] = process.argv.slice(2).map((file) => readFileSync(file));
const started = performance.now();
const matcher = createMatcher({ english: new Uint8Array(english!), index: JSON.parse(index!.toString('utf8')) });
const ready = performance.now() - started;
const firstTitles = [
  'Registered Nurse (RN) - Night Shift',
  'Forklift Operator | Leeds',
  'Head of Kitchen',
  'Paralegal',
];
const first = firstTitles.map((title) => {
  const begun = performance.now();
  matcher.match(title);
  return performance.now() - begun;
});
process.stdout.write(JSON.stringify({ ready, first }));
