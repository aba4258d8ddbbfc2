import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { targets } from './targets.ts';

/**
 * `npm run fuzz [-- --cases 100000 --seed 1]`: feeds every parser hostile input. A case fails by an exception, by a
 * property that does not hold, or by taking longer than two seconds. Prints what each target cost.
 */
const { values } = parseArgs({ options: { cases: { type: 'string', default: '100000' }, seed: { type: 'string' } } });
const cases = Number(values.cases);
const seed = values.seed === undefined ? Date.now() % 1e9 : Number(values.seed);
const slowest = 2000;

let passed = 0;
let failed = 0;
const began = performance.now();
for (const { name, share, property } of targets()) {
  const numRuns = Math.ceil(cases * share);
  const started = performance.now();
  const outcome = fc.check(property, { numRuns, seed, interruptAfterTimeLimit: 120_000, timeout: slowest });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (outcome.failed || outcome.numRuns < numRuns) {
    failed += 1;
    console.log(
      `FAILED  ${name} after ${outcome.numRuns} cases (seed ${seed})\n${fc.defaultReportMessage(outcome) ?? 'stopped by the time limit'}`,
    );
  } else {
    passed += outcome.numRuns;
    console.log(`ok  ${String(outcome.numRuns).padStart(6)} cases  ${seconds.padStart(6)} s  ${name}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
console.log(`seed ${seed}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
if (failed > 0) process.exitCode = 1;
