import { type Level, levels } from '../../data/schema/level.ts';
import { type Period, periods } from '../pay/pay.ts';

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
}

const isText = (value: unknown, longest = 500): value is string => typeof value === 'string' && value.length <= longest;
const isLine = (value: unknown): value is string | null => value === null || isText(value);
const isAmount = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value) && value >= 0);
const isWebAddress = (value: unknown): value is string | null =>
  value === null || (isText(value, 2000) && /^https?:\/\//.test(value) && URL.canParse(value));

function isPay(value: unknown): value is SavedOffer['pay'] {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  const pay = value as NonNullable<SavedOffer['pay']>;
  const code = pay.currency === null || /^[A-Z]{3}$/.test(String(pay.currency));
  const period = pay.period === null || periods.includes(pay.period);
  return isText(pay.text) && code && period && isAmount(pay.min) && isAmount(pay.max);
}

/** True for a well-formed saved offer; addresses may only be http(s). */
export function isSavedOffer(value: unknown): value is SavedOffer {
  if (typeof value !== 'object' || value === null) return false;
  const offer = value as SavedOffer;
  const named = isText(offer.id, 80) && isText(offer.title) && isText(offer.savedAt, 40) && !Number.isNaN(Date.parse(offer.savedAt));
  const placed = isLine(offer.company) && isLine(offer.place) && isWebAddress(offer.url);
  const job = isLine(offer.role) && (offer.occupation === null || /^\d{2}-\d{4}$/.test(String(offer.occupation)));
  const level = offer.level === null || levels.includes(offer.level);
  return named && placed && job && level && isPay(offer.pay) && isText(offer.note, 5000);
}

/** The well-formed offers of anything, newest first. */
export function checkedSaved(value: unknown): SavedOffer[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isSavedOffer).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
}
