/** Longer nobody waits for a quiet moment, milliseconds. */
const patience = 300;

/** Resolves once the browser has drawn what there is to draw and nothing else to do, at the latest after 300 ms. */
export function quietMoment(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(() => resolve(), { timeout: patience });
  });
}
