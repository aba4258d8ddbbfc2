import { type SavedOffer, sortSaved } from './saved-offer.ts';
import { migrateSaved, savedVersion } from './versions.ts';

/** The offers as a JSON file, readable by people and by `offersFromJson` of this and later versions. */
export function offersToJson(offers: readonly SavedOffer[]): string {
  return `${JSON.stringify({ app: 'rolewise', kind: 'saved-offers', version: savedVersion, offers }, null, 2)}\n`;
}

interface OffersFile {
  kind?: unknown;
  version?: unknown;
  offers?: unknown;
  saved?: unknown;
}

/**
 * Offers out of a JSON file of ours: an export of any version, or the saved part of a backup. `skipped` counts entries
 * that are no offers. Null when the text is no such file.
 */
export function offersFromJson(text: string): { offers: SavedOffer[]; skipped: number } | null {
  let file: OffersFile;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  const list = file?.kind === 'saved-offers' ? file.offers : file?.kind === 'backup' ? file.saved : null;
  if (!Array.isArray(list)) return null;
  const version = typeof file.version === 'number' && Number.isInteger(file.version) ? file.version : 1;
  const { sound, damaged } = sortSaved(migrateSaved(list, file.kind === 'backup' ? 1 : Math.max(1, version)));
  return { offers: sound, skipped: damaged.length };
}
