import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

export type WordKey = keyof typeof messages;

/** UI words by key with $1.. filled in, and the locale numbers and dates are written in. */
export interface Words {
  locale: string;
  say: (key: WordKey, ...values: (string | number)[]) => string;
}

export const WordsContext = createContext<Words>({ locale: 'en-US', say: (key) => key });

/** The UI words of the chosen language. */
export const useWords = (): Words => useContext(WordsContext);
