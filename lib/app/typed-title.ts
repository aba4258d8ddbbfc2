import { correctionKey } from '../titles/correction.ts';
import { type TitleUnderstanding, understandTitle } from '../understand.ts';
import { type Correction, correct, forgetCorrections } from './corrections.ts';
import { loadEngines } from './engines.ts';
import { understandAgain } from './tab-reading.ts';

/**
 * Remembers what the reader says a title is, or forgets it (null), and understands the tab again so that its views
 * follow. Rejects when the browser refuses to store it.
 */
export async function correctTitle(title: string, choice: Correction | null, tabId: number | null): Promise<void> {
  const key = correctionKey(title);
  await (choice ? correct(key, choice) : forgetCorrections(key));
  if (tabId !== null) await understandAgain(tabId);
}

/** What a typed or selected title means, with the reader's corrections applied. */
export async function understandTyped(title: string, language: string | null): Promise<TitleUnderstanding> {
  return understandTitle(title.slice(0, 500), language, await loadEngines([{ title, language }]));
}
