import type { PageReading } from '../page/raw-posting.ts';
import type { Pay } from '../pay/pay.ts';
import type { TabAccess } from '../tab-view.ts';
import type { TitleUnderstanding } from '../understand.ts';
import type { ChipCard, ChipText } from './chips-answer.ts';
import type { Correction } from './corrections.ts';

/**
 * Every message of the extension with its answer. Scripts in pages may send only those of `fromPages`;
 * the background checks the sender before it looks at anything else.
 */
export interface Protocol {
  'page-read': { ask: { url: string; reading: PageReading }; answer: void };
  'page-left': { ask: { url: string }; answer: void };
  /** Reads the tab once, by the right the click gave (activeTab). False when the browser does not let us. */
  'read-tab': { ask: { tabId: number }; answer: boolean };
  /** What may be read in a tab, and which portals could be enabled for it. */
  'tab-access': { ask: { tabId: number }; answer: TabAccess };
  /** What a typed title means, with the reader's corrections. */
  'understand-title': { ask: { title: string; language: string | null }; answer: TitleUnderstanding };
  /** The reader says what a title is (or takes that back with null); the tab, if given, is understood again. */
  'correct-title': { ask: { title: string; choice: Correction | null; tabId: number | null }; answer: void };
  /** Pay typed by the reader ("120k", "$62/h"); null when it is none. */
  'read-offer': { ask: { text: string; country: string | null }; answer: Pay | null };
  /** Registers or removes the readers to fit the permissions now granted. */
  'portals-changed': { ask: Record<string, never>; answer: void };
  /** What to write beside the cards of a list; only where the reader switched chips on. */
  'chips-for': { ask: { cards: ChipCard[]; language: string | null }; answer: ChipText[] };
}

export type MessageType = keyof Protocol;
export type Message<T extends MessageType = MessageType> = { type: T } & Protocol[T]['ask'];
export const fromPages: readonly MessageType[] = ['page-read', 'page-left', 'chips-for'];
