import { browser } from 'wxt/browser';
import { report } from './errors.ts';
import { ownUrl } from './own-url.ts';
import { fromPages, type Message, type MessageType, type Protocol } from './protocol.ts';

export interface Sender {
  /** Tab the message came from, null for the extension's own pages. */
  tabId: number | null;
  url: string;
  /** True for the main frame of a tab; a framed reader reports for its tab too. */
  mainFrame: boolean;
}

type Handlers = { [T in MessageType]: (message: Message<T>, sender: Sender) => Promise<Protocol[T]['answer']> };

/** Sends a message of the protocol to the background and waits for its answer. */
export function send<T extends MessageType>(type: T, ask: Protocol[T]['ask']): Promise<Protocol[T]['answer']> {
  return browser.runtime.sendMessage({ type, ...ask });
}

interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Who may send what: readers in pages only what they read; our own pages the rest; anybody else nothing. */
export function mayHandle(type: string, sender: RawSender, own: { id: string; origin: string }): boolean {
  if (sender.id !== own.id) return false;
  const ownPage = sender.url?.startsWith(own.origin) ?? false;
  const fromPage = (fromPages as readonly string[]).includes(type);
  return fromPage ? !ownPage && sender.tab?.id !== undefined : ownPage;
}

/** Listens with one handler a message type. Unknown types and senders get no answer. */
export function listen(handlers: Handlers): void {
  const own = { id: browser.runtime.id, origin: ownUrl('') };
  browser.runtime.onMessage.addListener((raw: unknown, sender: RawSender) => {
    const message = raw as Message;
    const handle = typeof message?.type === 'string' && Object.hasOwn(handlers, message.type) && handlers[message.type];
    if (!handle || !mayHandle(message.type, sender, own)) return undefined;
    const from = { tabId: sender.tab?.id ?? null, url: sender.url ?? '', mainFrame: (sender.frameId ?? 0) === 0 };
    return (handle as (message: Message, sender: Sender) => Promise<unknown>)(message, from).catch((error) => {
      report(message.type, error);
      throw error;
    });
  });
}
