import type { PageReading } from '../page/raw-posting.ts';

/**
 * Every message of the extension with its answer. A page's reader may send only the first two;
 * the background checks the sender before it looks at anything else.
 */
export interface Protocol {
  'page-read': { ask: { url: string; reading: PageReading }; answer: void };
  'page-left': { ask: { url: string }; answer: void };
  /** Reads the tab once, by the right the click gave (activeTab). False when the browser does not let us. */
  'read-tab': { ask: { tabId: number }; answer: boolean };
  /** Understands a typed title or the tab's posting again with corrections and settings as they now are. */
  'understand-title': { ask: { title: string; language: string | null }; answer: import('../understand.ts').TitleUnderstanding };
  'understand-tab': { ask: { tabId: number }; answer: void };
  /** Registers or removes the readers to fit the permissions now granted. */
  'portals-changed': { ask: Record<string, never>; answer: void };
}

export type MessageType = keyof Protocol;
export type Message<T extends MessageType = MessageType> = { type: T } & Protocol[T]['ask'];
export const fromPages: readonly MessageType[] = ['page-read', 'page-left'];
