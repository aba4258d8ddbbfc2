import type { OccupationFigures, OccupationSummary, UsPlaces } from '../../data/schema/figures.ts';
import type { Guide } from '../../data/schema/guide.ts';
import type { Role } from '../../data/schema/role.ts';
import type { Source } from '../../data/schema/source.ts';
import { decodeFigures, type FiguresFile } from '../pay/figures-file.ts';
import { decodeIndex, type IndexFile } from '../pay/occupation-index.ts';
import { MissingData } from './errors.ts';
import { ownUrl } from './own-url.ts';
import type { GuideCard, RoleCard } from './shipped.ts';

/**
 * The only place that reads shipped files. Everything it fetches lies inside the extension;
 * the content security policy forbids any other address.
 */
async function shipped(path: string): Promise<Response> {
  try {
    const response = await fetch(ownUrl(path));
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response;
  } catch (cause) {
    throw new MissingData(path, cause);
  }
}

const kept = new Map<string, Promise<unknown>>();

/** Reads a file once and keeps the promise; a failure is forgotten so that a second try can succeed. */
function once<T>(path: string, read: (response: Response) => Promise<T>): Promise<T> {
  const known = kept.get(path) as Promise<T> | undefined;
  if (known) return known;
  const reading = shipped(path).then(read);
  kept.set(path, reading);
  reading.catch(() => kept.delete(path));
  return reading;
}

const json = <T>(path: string) => once<T>(path, (response) => response.json() as Promise<T>);

/** A shipped binary table, e.g. "titles/en.bin". Throws MissingData. */
export const readBytes = (path: string) => once(path, async (response) => new Uint8Array(await response.arrayBuffer()));

/** A shipped JSON table as it stands, e.g. "world/rates.json". Throws MissingData. */
export const readTable = json;

/** One written role by slug. Throws MissingData when there is none. */
export const readRole = (slug: string) => json<Role>(`roles/${slug}.json`);

/** All written roles as cards, by title. */
export const readRoleCards = () => json<RoleCard[]>('roles/index.json');

/** All occupations with their headline figures, by SOC code. */
export const readOccupations = (): Promise<ReadonlyMap<string, OccupationSummary>> =>
  once('figures/index.json', async (response) => {
    const summaries = decodeIndex((await response.json()) as IndexFile);
    return new Map(summaries.map((summary) => [summary.code, summary]));
  });

/** States and areas by code. */
export const readUsPlaces = () => json<UsPlaces>('figures/places.json');

/** Everything published about one occupation. Throws MissingData for a code without a file. */
export const readFigures = (wageCode: string): Promise<OccupationFigures> =>
  once(`figures/${wageCode}.json`, async (response) =>
    decodeFigures((await response.json()) as FiguresFile, await readUsPlaces()),
  );

export const readGuide = (slug: string) => json<Guide>(`guides/${slug}.json`);

/** Title, summary and place of each guide. */
export const readGuideCards = () => json<GuideCard[]>('guides/index.json');

/** Publisher, release, licence and attribution of every source figures rest on. */
export const readSources = () => json<Source[]>('sources.json');
