import type { Steps } from '../../lib/page/steps.ts';

/** A slice ends after the step that crosses this: with steps of at most 6 ms (a selector that finds nothing among 100,000 nodes) a burst stays under 10 ms. */
const sliceMs = 2;
const pauseMs = 12;

/** Runs the steps in short slices with pauses between them; calls `done` unless the signal is aborted before. */
export function runSliced<T>(steps: Steps<T>, signal: AbortSignal, done: (result: T) => void): void {
  const slice = (): void => {
    if (signal.aborted) return;
    const end = performance.now() + sliceMs;
    let step = steps.next();
    while (!step.done && performance.now() < end) step = steps.next();
    if (step.done) done(step.value);
    else setTimeout(slice, pauseMs);
  };
  slice();
}
