import { spawnSync } from 'node:child_process';
import { findChromium, findFirefox } from './find-browser.ts';

/** `npm test`: every check there is, in the order in which a failure is cheapest to find. Stops at the first failure. */
const steps: [name: string, command: string, ...rest: string[]][] = [
  ['types', 'npm', 'run', '--silent', 'types'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['import boundaries', 'npm', 'run', '--silent', 'boundaries'],
  ['unused code (knip)', 'npm', 'run', '--silent', 'unused'],
  ['data lint', 'npm', 'run', '--silent', 'data:lint'],
  ['title models, trained once and then kept in .cache', 'npm', 'run', '--silent', 'train:titles'],
  ['unit tests', 'npm', 'run', '--silent', 'unit'],
  ['builds for Chrome and Firefox', 'npm', 'run', '--silent', 'build'],
  ['budgets', 'npm', 'run', '--silent', 'budgets'],
  ['Firefox lint (web-ext)', 'npm', 'run', '--silent', 'webext:lint'],
  ['fuzzing, a short run', 'npm', 'run', '--silent', 'fuzz', '--', '--cases', '4000'],
  ['end-to-end tests in Chromium', 'npm', 'run', '--silent', 'e2e'],
  ['essential paths in Firefox', 'npm', 'run', '--silent', 'e2e:firefox'],
];

await findChromium();
findFirefox();
for (const [name, command, ...rest] of steps) {
  const began = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync(command, rest, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name} failed`);
    process.exit(1);
  }
  console.log(`== ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
console.log('\nAll checks passed.');
