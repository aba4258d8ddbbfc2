import type { OccupationSummary } from '../data/schema/figures.ts';
import type { PageReading, RawCard, RawPosting } from './page/raw-posting.ts';
import { choosePay } from './pay/choose.ts';
import { parsePay } from './pay/parse.ts';
import type { Pay } from './pay/pay.ts';
import type { Place } from './places/place.ts';
import { inferLevel, type LevelReading } from './titles/level.ts';
import type { Match } from './titles/match.ts';

/** What a title turned out to mean. */
export interface TitleUnderstanding {
  match: Match;
  /** Level with the words it was taken from; null when nothing states one. */
  level: LevelReading | null;
}

/** A posting as read, with everything that could be understood of it. */
export interface PostingUnderstanding extends TitleUnderstanding {
  raw: RawPosting;
  pay: Pay | null;
  place: Place | null;
}

/** One job of a list: its own pay, and what its occupation typically pays. */
export interface CardUnderstanding {
  card: RawCard;
  role: string | null;
  occupation: string | null;
  confidence: number;
  pay: Pay | null;
  /** National mean, USD; null where none is published or the match is too weak to stand behind. */
  typical: { amount: number; unit: 'YEAR' | 'HOUR' } | null;
}

/** What is known about one tab. */
export interface TabState {
  url: string;
  kind: PageReading['kind'];
  silence: PageReading['silence'];
  posting: PostingUnderstanding | null;
  cards: CardUnderstanding[];
  frameHosts: string[];
}

/** What understanding rests on; the background loads them, tests hand in their own. */
export interface Engines {
  match: (title: string, hints: { language: string | null; country: string | null }) => Match;
  place: (text: string, country: string | null) => Place | null;
  summaryOf: (occupation: string) => OccupationSummary | undefined;
}

/** SOC groups whose people lead others by definition: "Director" says nothing about years there. */
const isManagerial = (occupation: string | null): boolean => occupation?.startsWith('11-') ?? false;

/** A title alone, typed or selected. */
export function understandTitle(title: string, language: string | null, engines: Engines): TitleUnderstanding {
  const match = engines.match(title, { language, country: null });
  return { match, level: inferLevel({ title, managerial: isManagerial(match.occupation) }) };
}

/** A posting as the page gave it: its job, level, pay and place. Whatever cannot be understood is null. */
export function understandPosting(raw: RawPosting, engines: Engines): PostingUnderstanding {
  const place = raw.location ? engines.place(raw.location, raw.country) : null;
  const country = place?.country ?? raw.country;
  const match = engines.match(raw.title, { language: raw.language, country });
  const { title, seniority, description } = raw;
  const level = inferLevel({ title, seniority, description, managerial: isManagerial(match.occupation) });
  return { raw, match, level, place, pay: choosePay({ ...raw, country }) };
}

/** A card of a list. */
export function understandCard(card: RawCard, hints: { language: string | null; country: string | null }, engines: Engines): CardUnderstanding {
  const match = engines.match(card.title, hints);
  const summary = match.role !== null && match.occupation ? engines.summaryOf(match.occupation) : undefined;
  const typical = summary?.mean == null ? null : { amount: summary.mean, unit: summary.unit };
  const country = (card.location && engines.place(card.location, hints.country)?.country) || hints.country;
  const pay = card.pay ? parsePay(card.pay, { country, language: hints.language, source: 'field' }) : null;
  return { card, role: match.role, occupation: match.occupation, confidence: match.confidence, pay, typical };
}
