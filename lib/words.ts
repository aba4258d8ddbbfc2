import type messages from '../public/_locales/en/messages.json';

/** A UI word's key in public/_locales. */
export type WordKey = keyof typeof messages;

/** UI words by key with $1.. filled in, and the locale numbers and dates are written in. */
export interface Words {
  locale: string;
  say: (key: WordKey, ...values: (string | number)[]) => string;
}
