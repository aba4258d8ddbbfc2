import { browser } from 'wxt/browser';
import type { OfferDraft } from '../saved/saved-offer.ts';
import { readGuide, readGuideCards, readOccupations, readRoleCards, readSources, readUsPlaces } from './catalogue.ts';
import type { Correction } from './corrections.ts';
import { jobFigures, readGroups, readRates } from './job-figures.ts';
import { send } from './messages.ts';

/** What the extension's own pages hand their screens: shipped data, the background's understanding, corrections. */
export const pageServices = {
  readJob: jobFigures,
  readRoleCards,
  readOccupations,
  readUsPlaces,
  readRates,
  readGroups,
  readSources,
  readGuideCards,
  readGuide,
  /** The search is read with the first letter typed: most openings need none. */
  suggest: async (query: string) => (await import('./role-search.ts')).searchRoles(query, 7),
  understandTitle: (title: string) => send('understand-title', { title, language: null }),
  correctTitle: (title: string, choice: Correction | null, tabId: number | null) =>
    send('correct-title', { title, choice, tabId }),
  allow: (origins: string[]) => browser.permissions.request({ origins }),
  saveOffer: async (draft: OfferDraft) => (await import('./saved.ts')).addOffer(draft),
  readOffer: (text: string, country: string | null) => send('read-offer', { text, country }),
};

/** Begins to read what every role's screen needs, while the page is still being set up. A failure shows where the file is used. */
export function warmUp(): void {
  const files = [
    readOccupations(),
    readUsPlaces(),
    readRoleCards(),
    readRates(),
    readGroups(),
    readSources(),
    readGuideCards(),
  ];
  for (const file of files) file.catch(() => undefined);
}
