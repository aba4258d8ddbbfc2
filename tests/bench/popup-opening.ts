/** What an opened page notes about itself, in milliseconds of its own clock from the start of the navigation. */
export interface Opening {
  /** All parts asked for are in the document, and the frame with them was handed to the screen. */
  painted: number;
  /** A press at that moment was answered and the answer painted; 0 when none was made. */
  responded: number;
  /** The longest the page was then busy in one go, milliseconds; 0 = never over 50, which is what the browser reports. */
  busy: number;
  /** Sum of all layout shifts. */
  shift: number;
  /** Parts that were in the document and yet not to be seen, and the page itself when it was hidden: must stay empty. */
  unseen: string[];
}

export interface Watched {
  /** Selectors of what must be drawn. */
  parts: string[];
  /** What is pressed once they are painted; null for nothing. */
  press: string | null;
}

/**
 * Runs in the page as its first script, so that nothing is asked of the page from outside while it opens. 700 ms after
 * the parts are painted it keeps its notes under "opening" in the extension's storage, and closes the page.
 */
export function watchOpening({ parts, press }: Watched): void {
  const opening: Opening = { painted: 0, responded: 0, busy: 0, shift: 0, unseen: [] };
  /** After the next frame: animation frame callbacks run before it is drawn, a message behind them after. */
  const afterFrame = (call: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = call;
      port2.postMessage(null);
    });
  const pressed = (button: HTMLElement) => {
    new MutationObserver((_, watcher) => {
      watcher.disconnect();
      afterFrame(() => {
        opening.responded = performance.now();
      });
    }).observe(button, { attributes: true });
    button.click();
  };
  const keep = () => chrome.storage.local.set({ opening }).then(() => close());
  const drawn = () =>
    afterFrame(() => {
      opening.painted = performance.now();
      opening.unseen = parts.filter((part) => !document.querySelector(part)?.getClientRects().length);
      if (document.visibilityState !== 'visible') opening.unseen.push('the page');
      const button = press && document.querySelector<HTMLElement>(press);
      if (button) setTimeout(() => pressed(button));
      setTimeout(keep, 700);
    });
  const watcher = new MutationObserver(() => {
    if (!parts.every((part) => document.querySelector(part))) return;
    watcher.disconnect();
    drawn();
  });
  watcher.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (opening.painted && startTime + duration > opening.painted)
        opening.busy = Math.max(opening.busy, startTime + duration - Math.max(startTime, opening.painted));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[]) opening.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}
