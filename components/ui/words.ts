import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../lib/words.ts';

export const WordsContext = createContext<Words>({ locale: 'en-US', say: (key) => key });

/** The UI words of the chosen language. */
export const useWords = (): Words => useContext(WordsContext);
