/** The address is compared this often while the page is visible, for browsers whose Navigation API is missing. */
const pollMs = 300;
const firstWaitMs = 200;
const longestWaitMs = 3_000;

interface Reactions {
  moved: () => void;
  changed: () => void;
  /** Whether content is followed on this address at all. */
  followsContent: () => boolean;
}

/**
 * Watches address and content of a page without leaving a trace in it. The observer is off from the first change
 * until the reading it leads to, so an endless storm of changes costs one reading per waiting time, at most 3 s apart.
 */
export class PageWatch {
  readonly #react: Reactions;
  readonly #observer = new MutationObserver(() => this.#contentChanged());
  #address = location.href;
  #wait = firstWaitMs;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(signal: AbortSignal, react: Reactions) {
    this.#react = react;
    const checkAddress = (): void => this.#checkAddress();
    const poll = setInterval(checkAddress, pollMs);
    const { navigation } = globalThis as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', checkAddress, { signal });
    document.addEventListener('visibilitychange', () => this.#visibilityChanged(), { signal });
    signal.addEventListener('abort', () => this.#end(poll));
    this.#observe();
  }

  /** A reading changed nothing: wait longer before the next one. */
  calmDown(): void {
    this.#wait = Math.min(this.#wait * 2, longestWaitMs);
  }

  /** A reading brought something new, or the address changed: look again soon. */
  expectMore(): void {
    this.#wait = firstWaitMs;
    if (this.#timer === undefined) {
      this.#observe();
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.lookAgain();
  }

  /** The page changed while it was being read: look once more after the waiting time. */
  lookAgain(): void {
    this.#timer ??= setTimeout(() => this.#contentSettled(), this.#wait);
  }

  #contentChanged(): void {
    this.#observer.disconnect();
    this.#checkAddress();
    this.lookAgain();
  }

  #contentSettled(): void {
    this.#timer = undefined;
    this.#observe();
    if (this.#react.followsContent()) this.#react.changed();
  }

  #observe(): void {
    if (document.visibilityState !== 'visible' || !this.#react.followsContent()) return;
    this.#observer.observe(document, { childList: true, subtree: true, characterData: true });
  }

  #checkAddress(): void {
    if (document.visibilityState !== 'visible' || location.href === this.#address) return;
    this.#address = location.href;
    this.#react.moved();
  }

  /** A hidden page is left alone; what happened meanwhile is read when it is seen again. */
  #visibilityChanged(): void {
    this.#checkAddress();
    if (document.visibilityState === 'visible') this.#contentSettled();
    else this.#observer.disconnect();
  }

  #end(poll: ReturnType<typeof setInterval>): void {
    clearInterval(poll);
    clearTimeout(this.#timer);
    this.#observer.disconnect();
  }
}
