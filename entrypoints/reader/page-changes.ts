/** The address is compared this often while the page is visible, for browsers whose Navigation API is missing. */
const pollMs = 300;
const firstWaitMs = 200;
const longestWaitMs = 3_000;

export interface PageChanges {
  /** A reading changed nothing: wait longer before the next one. */
  calmDown: () => void;
  /** A reading brought something new, or the address changed: look again soon. */
  expectMore: () => void;
  /** The page changed while it was being read: look once more after the waiting time. */
  lookAgain: () => void;
}

interface Reactions {
  moved: () => void;
  changed: () => void;
  /** Whether content is followed on this address at all. */
  watchesContent: () => boolean;
}

/**
 * Watches address and content of a page without leaving a trace in it. The observer is off from the first change
 * until the reading it leads to, so an endless storm of changes costs one reading per waiting time, at most 3 s apart.
 */
export function watchPage(signal: AbortSignal, react: Reactions): PageChanges {
  let address = location.href;
  let wait = firstWaitMs;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver(() => {
    observer.disconnect();
    checkAddress();
    lookAgain();
  });
  const lookAgain = (): void => {
    waiting ??= setTimeout(contentSettled, wait);
  };
  const restarted = (timer: ReturnType<typeof setTimeout>): ReturnType<typeof setTimeout> => {
    clearTimeout(timer);
    return setTimeout(contentSettled, wait);
  };
  const contentSettled = (): void => {
    waiting = undefined;
    if (signal.aborted) return;
    observe();
    if (react.watchesContent()) react.changed();
  };
  const observe = (): void => {
    if (document.visibilityState === 'visible' && react.watchesContent()) {
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    }
  };
  const checkAddress = (): void => {
    if (location.href === address || signal.aborted) return;
    address = location.href;
    wait = firstWaitMs;
    react.moved();
  };
  const poll = (): void => {
    if (document.visibilityState === 'visible') checkAddress();
  };
  const resume = (): void => {
    poll();
    if (document.visibilityState === 'visible') contentSettled();
    else observer.disconnect();
  };

  const timer = setInterval(poll, pollMs);
  document.addEventListener('visibilitychange', resume, { signal });
  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', poll, { signal });
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(waiting);
    observer.disconnect();
  });
  observe();
  return {
    calmDown: () => {
      wait = Math.min(wait * 2, longestWaitMs);
    },
    expectMore: () => {
      wait = firstWaitMs;
      if (waiting === undefined) observe();
      else waiting = restarted(waiting);
    },
    lookAgain,
  };
}
