import type { PageReading } from '../../lib/page/raw-posting.ts';

/** The two messages a reader may send; the background checks them (lib/app/protocol.ts). */
export type ReaderMessage =
  | { type: 'page-read'; url: string; reading: PageReading }
  | { type: 'page-left'; url: string };

interface Runtime {
  id?: string;
  sendMessage: (message: unknown) => Promise<unknown>;
  onMessage: { addListener: (listener: (message: unknown) => void) => void };
}

/** The browser's own object rather than the polyfill: it would be most of this script's weight. */
function runtime(): Runtime | undefined {
  const world = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return world.browser?.runtime ?? world.chrome?.runtime;
}

/** False once the extension was updated or removed under an open page ("Extension context invalidated"). */
export function isConnected(): boolean {
  try {
    return runtime()?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends and forgets: a background that is gone or restarting is no error of the page. */
export function tellBackground(message: ReaderMessage): void {
  try {
    runtime()
      ?.sendMessage(message)
      ?.catch?.(() => undefined);
  } catch {
    // The context was invalidated between the check and the call.
  }
}

/** Calls back when the background asks for a new reading ({ type: "read-again" }). */
export function onReadAgain(callback: () => void): void {
  runtime()?.onMessage.addListener((message) => {
    if ((message as { type?: unknown } | null)?.type === 'read-again') callback();
  });
}
