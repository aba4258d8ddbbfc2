import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GroupsFile } from '../../data/schema/country-wage.ts';
import type { OccupationSummary, UsPlaces } from '../../data/schema/figures.ts';
import type { Guide } from '../../data/schema/guide.ts';
import type { Source } from '../../data/schema/source.ts';
import type { GuideCard, RoleCard } from '../../lib/app/shipped.ts';
import type { Job, JobFigures } from '../../lib/job.ts';
import type { UnitOfCountry } from '../../lib/national-unit.ts';
import type { Pay } from '../../lib/pay/pay.ts';
import type { RatesFile } from '../../lib/pay/rates-file.ts';
import type { OfferDraft } from '../../lib/saved/saved-offer.ts';
import type { TitleUnderstanding } from '../../lib/understand.ts';
import type { Suggestion } from '../search/SearchBox.tsx';

/** Everything a screen may ask of the world outside it; the entrypoints hand it in, the gallery a bundled one. */
export interface Services {
  /** A job with its figures; `unit` is the national pay table's own unit for a title, where one is known. */
  readJob: (job: Job, unit: UnitOfCountry | null) => Promise<JobFigures>;
  readRoleCards: () => Promise<RoleCard[]>;
  readOccupations: () => Promise<ReadonlyMap<string, OccupationSummary>>;
  readUsPlaces: () => Promise<UsPlaces>;
  readRates: () => Promise<RatesFile>;
  /** ILO's averages by country and occupation group. */
  readGroups: () => Promise<GroupsFile>;
  readSources: () => Promise<Source[]>;
  readGuideCards: () => Promise<GuideCard[]>;
  readGuide: (slug: string) => Promise<Guide>;
  suggest: (query: string) => Promise<readonly Suggestion[]>;
  understandTitle: (title: string) => Promise<TitleUnderstanding>;
  /** Remembers what a title is, or forgets it (null); the tab's state follows. */
  correctTitle: (
    title: string,
    choice: { role: string | null; occupation: string } | null,
    tabId: number | null,
  ) => Promise<void>;
  /** Asks the browser for the right to read these addresses without a click; false when the reader refuses. */
  allow: (origins: string[]) => Promise<boolean>;
  /** Saves an offer; rejects when the browser refuses to store. */
  saveOffer: (draft: OfferDraft) => Promise<unknown>;
  /** Pay as typed; null when it is none. */
  readOffer: (text: string, country: string | null) => Promise<Pay | null>;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of this page; a screen drawn without them is a mistake in the entrypoint. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('no services were handed in');
  return services;
}
