import type { Level } from '../../data/schema/level.ts';
import type { Period } from '../pay/pay.ts';
import { parseCsv, toCsv } from './csv.ts';
import { isSavedOffer, type SavedOffer } from './saved-offer.ts';

type Line = Record<(typeof columns)[number], string>;

const columns = [
  'id',
  'saved',
  'title',
  'company',
  'place',
  'pay',
  'currency',
  'period',
  'minimum',
  'maximum',
  'level',
  'role',
  'occupation',
  'where',
  'link',
  'note',
  'not_mentioned',
  'beyond_usual',
] as const;

const listMark = ' | ';

function lineOf(offer: SavedOffer): Line {
  const { pay, gaps } = offer;
  return {
    id: offer.id,
    saved: offer.savedAt,
    title: offer.title,
    company: offer.company ?? '',
    place: offer.place ?? '',
    pay: pay?.text ?? '',
    currency: pay?.currency ?? '',
    period: pay?.period ?? '',
    minimum: pay?.min?.toString() ?? '',
    maximum: pay?.max?.toString() ?? '',
    level: offer.level ?? '',
    role: offer.role ?? '',
    occupation: offer.occupation ?? '',
    where: offer.where ?? '',
    link: offer.url ?? '',
    note: offer.note,
    not_mentioned: gaps?.missing.join(listMark) ?? '',
    beyond_usual: gaps?.beyond.join(listMark) ?? '',
  };
}

/** The offers as a CSV file with a header line. */
export function offersToCsv(offers: readonly SavedOffer[]): string {
  const lines = offers.map(lineOf);
  return toCsv([columns, ...lines.map((line) => columns.map((column) => line[column]))]);
}

const listOf = (cell: string) => (cell ? cell.split(listMark) : []);
const numberOf = (cell: string) => (cell.trim() === '' ? null : Number(cell));

function offerOf(line: Line, fallback: { id: string; savedAt: string }): unknown {
  const gaps = { missing: listOf(line.not_mentioned), beyond: listOf(line.beyond_usual) };
  const stated = [line.pay, line.minimum, line.maximum].some(Boolean);
  const pay = {
    text: line.pay,
    currency: line.currency || null,
    period: (line.period || null) as Period | null,
    min: numberOf(line.minimum),
    max: numberOf(line.maximum),
  };
  return {
    id: line.id || fallback.id,
    savedAt: line.saved || fallback.savedAt,
    title: line.title,
    company: line.company || null,
    place: line.place || null,
    url: line.link || null,
    role: line.role || null,
    occupation: line.occupation || null,
    level: (line.level || null) as Level | null,
    pay: stated ? pay : null,
    note: line.note,
    where: line.where || null,
    gaps: gaps.missing.length + gaps.beyond.length > 0 ? gaps : null,
  };
}

/**
 * Offers out of a CSV file with a header line; columns may stand in any order, unknown ones are ignored, only "title" is
 * needed. `skipped` holds the numbers of the rows (the header is 1) that are no offer. Null without a "title" column.
 */
export function offersFromCsv(text: string, now: string): { offers: SavedOffer[]; skipped: number[] } | null {
  const [header = [], ...rows] = parseCsv(text);
  const names = header.map((name) => name.trim().toLowerCase());
  if (!names.includes('title')) return null;
  const offers: SavedOffer[] = [];
  const skipped: number[] = [];
  for (const [index, row] of rows.entries()) {
    const line = Object.fromEntries(columns.map((column) => [column, row[names.indexOf(column)] ?? ''])) as Line;
    const offer = offerOf(line, { id: `csv-${now}-${index}`, savedAt: now });
    if (isSavedOffer(offer) && offer.title.trim()) offers.push(offer);
    else skipped.push(index + 2);
  }
  return { offers, skipped };
}
