import { type TitleUnderstanding, understandTitle } from '../understand.ts';
import { loadEngines } from './engines.ts';

/** What a typed or selected title means, with the reader's corrections applied. */
export async function understandTyped(title: string, language: string | null): Promise<TitleUnderstanding> {
  return understandTitle(title.slice(0, 500), language, await loadEngines([{ title, language }]));
}
