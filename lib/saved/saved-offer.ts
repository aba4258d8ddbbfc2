import { type Level, levels } from '../../data/schema/level.ts';
import { type Pay, type Period, periods } from '../pay/pay.ts';
import { isPlaceKey } from '../place-key.ts';

/** What an ad left out of the role's usual items and asked beyond them: short lines, kept when the ad was saved. */
export interface SavedGaps {
  missing: string[];
  beyond: string[];
}

/** One saved posting or typed offer. Holds what the reader chose to keep: never the page's description. */
export interface SavedOffer {
  id: string;
  /** ISO time of saving. */
  savedAt: string;
  title: string;
  company: string | null;
  place: string | null;
  url: string | null;
  role: string | null;
  /** SOC-2018 code, null when no occupation was known. */
  occupation: string | null;
  level: Level | null;
  pay: {
    /** The ad's or the reader's own words. */
    text: string;
    currency: string | null;
    period: Period | null;
    min: number | null;
    max: number | null;
  } | null;
  note: string;
  /** Where the pay is compared: "nation", "state:WA", "area:42660", "country:DE", "country:CA:ON"; null = not known. Since version 2. */
  where: string | null;
  /** Null when no ad's text was read. Since version 2. */
  gaps: SavedGaps | null;
}

/** An offer before it is saved: without id and time. */
export type OfferDraft = Omit<SavedOffer, 'id' | 'savedAt'>;

/** The part of pay that is kept. */
export function savedPayOf(pay: Pay | null): SavedOffer['pay'] {
  return (
    pay && { text: pay.text.slice(0, 500), currency: pay.currency, period: pay.period, min: pay.min, max: pay.max }
  );
}

/** Kept pay as pay again: an offer without extras or further ranges. */
export function payOfSaved(saved: SavedOffer['pay']): Pay | null {
  if (!saved) return null;
  const plain = { annualMin: null, annualMax: null, kind: 'offer', fromProse: false, paymentsPerYear: null } as const;
  return { ...plain, ...saved, extras: [], others: [] };
}

const mostGaps = 60;

const isText = (value: unknown, longest = 500): value is string => typeof value === 'string' && value.length <= longest;
const isLine = (value: unknown): value is string | null => value === null || isText(value);
const isAmount = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
const isWebAddress = (value: unknown): value is string | null =>
  value === null || (isText(value, 2000) && /^https?:\/\//.test(value) && URL.canParse(value));
const isWhere = (value: unknown): value is string | null => value === null || (isText(value, 60) && isPlaceKey(value));
const isLines = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= mostGaps && value.every((line) => isText(line));

function isPay(value: unknown): value is SavedOffer['pay'] {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const pay = value as NonNullable<SavedOffer['pay']>;
  const code = pay.currency === null || /^[A-Z]{3}$/.test(String(pay.currency));
  const period = pay.period === null || periods.includes(pay.period);
  return isText(pay.text) && code && period && isAmount(pay.min) && isAmount(pay.max);
}

function isGaps(value: unknown): value is SavedGaps | null {
  if (value === null) return true;
  return typeof value === 'object' && isLines((value as SavedGaps).missing) && isLines((value as SavedGaps).beyond);
}

/** True for a well-formed saved offer; addresses may only be http(s). */
export function isSavedOffer(value: unknown): value is SavedOffer {
  if (typeof value !== 'object' || value === null) return false;
  const offer = value as SavedOffer;
  const dated = isText(offer.savedAt, 40) && !Number.isNaN(Date.parse(offer.savedAt));
  const named = isText(offer.id, 80) && offer.id !== '' && isText(offer.title) && dated;
  const placed = isLine(offer.company) && isLine(offer.place) && isWebAddress(offer.url) && isWhere(offer.where);
  const job = isLine(offer.role) && (offer.occupation === null || /^\d{2}-\d{4}$/.test(String(offer.occupation)));
  const level = offer.level === null || levels.includes(offer.level);
  return named && placed && job && level && isPay(offer.pay) && isText(offer.note, 5000) && isGaps(offer.gaps);
}

/** The well-formed offers of anything, newest first, and whatever else was among them, untouched. */
export function sortSaved(value: unknown): { sound: SavedOffer[]; damaged: unknown[] } {
  if (value === null || value === undefined) return { sound: [], damaged: [] };
  if (!Array.isArray(value)) return { sound: [], damaged: [value] };
  const sound = value.filter(isSavedOffer).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  return { sound, damaged: value.filter((entry) => !isSavedOffer(entry)) };
}
