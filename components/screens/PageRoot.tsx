import type { ComponentChildren } from 'preact';
import type { Words } from '../../lib/words.ts';
import { WordsContext } from '../ui/words.ts';
import { type Services, ServicesContext } from './services.ts';

/** What every page of the extension hands its screens: the words of its language, and the services. */
export function PageRoot({
  words,
  services,
  children,
}: {
  words: Words;
  services: Services;
  children: ComponentChildren;
}) {
  return (
    <WordsContext.Provider value={words}>
      <ServicesContext.Provider value={services}>{children}</ServicesContext.Provider>
    </WordsContext.Provider>
  );
}
