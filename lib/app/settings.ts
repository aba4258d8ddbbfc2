import { storage } from 'wxt/utils/storage';
import { type Level, levels } from '../../data/schema/level.ts';
import type { Place } from '../places/place.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** The home place as understood: `place` is null when the words name none that is known. */
export interface HomePlace {
  text: string;
  country: string;
  place: Place | null;
}

export interface Settings {
  /** ISO 3166 alpha-2; figures are shown for it first. */
  country: string;
  /** Home place as typed ("Seattle, WA"), null for the whole country. */
  place: string | null;
  /** What the background made of `place`; null until it has, or when none was typed. */
  homePlace: HomePlace | null;
  /** ISO 4217 to show beside the ad's own, null for none. */
  currency: string | null;
  hoursPerWeek: number;
  weeksPerYear: number;
  /** The reader's own level, used when neither ad nor title names one; null = compare with the average. */
  level: Level | null;
  theme: 'system' | 'light' | 'dark';
  badge: 'difference' | 'dot' | 'off';
  payUnit: 'YEAR' | 'MONTH' | 'HOUR';
  /** UI language, null = the browser's. */
  language: string | null;
  /** Portals (adapter ids) whose installed reader is paused. */
  paused: string[];
  /** Portals (adapter ids) with chips in lists. */
  chips: string[];
  /** Ids of the sections that are closed; at first the lower ones, so that a role fits a glance. */
  closedSections: string[];
  welcomed: boolean;
}

export const defaultSettings: Settings = {
  country: 'US',
  place: null,
  homePlace: null,
  currency: null,
  hoursPerWeek: 40,
  weeksPerYear: 52,
  level: null,
  theme: 'system',
  badge: 'difference',
  payUnit: 'YEAR',
  language: null,
  paused: [],
  chips: [],
  closedSections: [
    'responsibilities',
    'places',
    'countries',
    'outlook',
    'education',
    'benefits',
    'faq',
    'ladder',
    'related',
    'guides',
  ],
  welcomed: false,
};

const oneOf =
  <T>(...allowed: readonly T[]) =>
  (value: unknown): value is T =>
    allowed.includes(value as T);
const orNull =
  <T>(is: (value: unknown) => value is T) =>
  (value: unknown): value is T | null =>
    value === null || is(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 200;
const isCode =
  (length: number) =>
  (value: unknown): value is string =>
    isText(value) && value.length === length;
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= 200 && value.every(isText);
const within =
  (low: number, high: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && value >= low && value <= high;

const isPlace = (value: unknown): value is Place => {
  const place = value as Place | null;
  return isCode(2)(place?.country) && isText(place?.name) && [place?.region ?? '', place?.area ?? ''].every(isText);
};
const isHomePlace = (value: unknown): value is HomePlace => {
  const home = value as HomePlace | null;
  return isText(home?.text) && isCode(2)(home?.country) && (home?.place === null || isPlace(home?.place));
};

const checks: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  country: isCode(2),
  place: orNull(isText),
  homePlace: orNull(isHomePlace),
  currency: orNull(isCode(3)),
  hoursPerWeek: within(1, 80),
  weeksPerYear: within(1, 52),
  level: orNull(oneOf(...levels)),
  theme: oneOf('system', 'light', 'dark'),
  badge: oneOf('difference', 'dot', 'off'),
  payUnit: oneOf('YEAR', 'MONTH', 'HOUR'),
  language: orNull(isText),
  paused: isTexts,
  chips: isTexts,
  closedSections: isTexts,
  welcomed: (value): value is boolean => typeof value === 'boolean',
};

/** The settings a file holds that are as they should be, and the names of those that are not or are unknown. */
export function soundSettings(value: unknown): { settings: Partial<Settings>; skipped: string[] } {
  const given = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const isSound = ([key, field]: [string, unknown]) =>
    Object.hasOwn(checks, key) && checks[key as keyof Settings](field);
  return {
    settings: Object.fromEntries(given.filter(isSound)),
    skipped: given.filter((entry) => !isSound(entry)).map(([key]) => key),
  };
}

/** Settings out of anything: each bad or missing field falls back on its own, the good ones stay. */
export function checkedSettings(value: unknown): Settings {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const settings: Settings = { ...defaultSettings };
  for (const key of Object.keys(checks) as (keyof Settings)[]) {
    if (checks[key](given[key])) Object.assign(settings, { [key]: given[key] });
  }
  return settings;
}

/** Kept without a version: each field is checked on its own. Were one ever needed, WXT takes an item without a mark for version 1. */
const key = 'local:settings';

/** An item of its own: the background writes it, and must not write over what a page is storing at that moment. */
const homeKey = 'local:homePlace';

/** The settings as stored, or the defaults where storage is empty, damaged or out of reach. */
export async function readSettings(): Promise<Settings> {
  const [stored, home] = await storage.getItems([key, homeKey]).catch(() => []);
  return { ...checkedSettings(stored?.value), homePlace: isHomePlace(home?.value) ? home.value : null };
}

/** Keeps what the background made of the home place. */
export async function keepHomePlace(home: HomePlace | null): Promise<void> {
  await storage.setItem(homeKey, home);
}

/** Changes some settings. Rejects when the browser refuses to store (quota); the old ones then stay. */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  return oneAtATime('settings', async () => {
    const next = { ...(await readSettings()), ...change };
    const { homePlace, ...stored } = checkedSettings(next);
    await storage.setItem(key, stored);
    return { ...stored, homePlace };
  });
}

/** Calls back on every change, whoever made it; returns the way to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return storage.watch(key, () => void readSettings().then(callback));
}
