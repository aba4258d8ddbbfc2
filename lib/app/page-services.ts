import type { GroupsFile } from '../../data/schema/country-wage.ts';
import type { RatesFile } from '../pay/rates-file.ts';
import {
  readFigures,
  readGuide,
  readGuideCards,
  readOccupations,
  readRole,
  readRoleCards,
  readSources,
  readTable,
  readUsPlaces,
} from './catalogue.ts';
import type { Correction } from './corrections.ts';
import { send } from './messages.ts';
import { searchRoles } from './role-search.ts';

/** What the extension's own pages hand their screens: shipped data, the background's understanding, corrections. */
export const pageServices = {
  readRole,
  readFigures,
  readRoleCards,
  readOccupations,
  readUsPlaces,
  readRates: () => readTable<RatesFile>('world/rates.json'),
  readGroups: () => readTable<GroupsFile>('world/groups.json'),
  readSources,
  readGuideCards,
  readGuide,
  suggest: (query: string) => searchRoles(query, 8),
  understandTitle: (title: string) => send('understand-title', { title, language: null }),
  correctTitle: (title: string, choice: Correction | null, tabId: number | null) => send('correct-title', { title, choice, tabId }),
  readOffer: (text: string, country: string | null) => send('read-offer', { text, country }),
};
