/** Work cut into small steps: a caller with a deadline may pause between any two. */
export type Steps<T> = Generator<void, T, void>;

/** Runs all steps at once; for callers without a deadline (Node, tests). */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
