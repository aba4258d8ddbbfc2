import { importOffers } from '../saved/import-offers.ts';
import type { SavedOffer } from '../saved/saved-offer.ts';
import { type Corrections, checkedCorrections, correct, forgetCorrections, readCorrections } from './corrections.ts';
import { forgetSaved, readSaved, saveOffers } from './saved.ts';
import { changeSettings, defaultSettings, readSettings, type Settings, soundSettings } from './settings.ts';

/** What a backup brought back and what it had to leave out. */
export interface RestoreReport {
  settings: number;
  corrections: number;
  offers: number;
  /** Names of settings left out. */
  skippedSettings: string[];
  skippedCorrections: number;
  skippedOffers: number;
}

interface BackupFile {
  kind?: unknown;
  settings?: unknown;
  corrections?: unknown;
  saved?: unknown;
}

/** Settings, corrections and saved offers as one JSON text. `made` is an ISO time. */
export async function makeBackup(made: string): Promise<string> {
  const [settings, corrections, saved] = await Promise.all([readSettings(), readCorrections(), readSaved()]);
  return `${JSON.stringify({ app: 'rolewise', kind: 'backup', version: 1, made, settings, corrections, saved }, null, 2)}\n`;
}

/** What a backup's text holds, each entry checked on its own; null when it is no backup. */
export function readBackup(
  text: string,
): { settings: Partial<Settings>; corrections: Corrections; offers: SavedOffer[]; report: RestoreReport } | null {
  let file: BackupFile;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (file?.kind !== 'backup') return null;
  const { settings, skipped } = soundSettings(file.settings);
  const corrections = checkedCorrections(file.corrections);
  const given =
    typeof file.corrections === 'object' && file.corrections !== null ? Object.keys(file.corrections).length : 0;
  const saved = importOffers(text, '') ?? { offers: [], skipped: 0 };
  const taken = Object.keys(corrections).length;
  const report = {
    settings: Object.keys(settings).length,
    corrections: taken,
    offers: saved.offers.length,
    skippedSettings: skipped,
    skippedCorrections: given - taken,
    skippedOffers: saved.skipped,
  };
  return { settings, corrections, offers: saved.offers, report };
}

/**
 * Brings a backup back: settings take the file's values, corrections and offers are added to those there are (the same
 * title or id is replaced). Null when the text is no backup; rejects when the browser refuses to store.
 */
export async function restoreBackup(text: string): Promise<RestoreReport | null> {
  const read = readBackup(text);
  if (!read) return null;
  await saveOffers(read.offers);
  for (const [title, correction] of Object.entries(read.corrections)) await correct(title, correction);
  await changeSettings(read.settings);
  return read.report;
}

/** Forgets everything: settings back to their defaults, no corrections, no offers. */
export async function resetAll(): Promise<void> {
  await Promise.all([changeSettings(defaultSettings), forgetCorrections(), forgetSaved()]);
}
