import type { OccupationSummary } from '../data/schema/figures.ts';
import { adAgainstRole } from './advert/ad-against-role.ts';
import type { AdvertReading, RoleItems } from './advert/advert.ts';
import type { PageReading, RawCard, RawPosting } from './page/raw-posting.ts';
import { choosePay } from './pay/choose.ts';
import { parsePay } from './pay/parse.ts';
import type { Pay } from './pay/pay.ts';
import type { Place } from './places/place.ts';
import { inferLevel, type LevelReading } from './titles/level.ts';
import type { Match, NationalUnit } from './titles/match.ts';
import { abstainBelow } from './titles/matcher.ts';

/** What a title turned out to mean. */
export interface TitleUnderstanding {
  match: Match;
  /** Whether to answer with the match, to ask which job is meant, or to say that the title is unknown. */
  certainty: 'sure' | 'unsure' | 'unknown';
  /** The reader said so. */
  corrected: boolean;
  /** Level with the words it was taken from; null when nothing states one. */
  level: LevelReading | null;
}

/** A posting as read, with everything that could be understood of it. */
export interface PostingUnderstanding extends TitleUnderstanding {
  raw: RawPosting;
  pay: Pay | null;
  place: Place | null;
  /** The ad's text held against the role; null without either. */
  advert: AdvertReading | null;
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
  /** Read in a frame inside the page rather than in the page itself. */
  framed: boolean;
}

/** What understanding rests on; the background loads them, tests hand in their own. */
export interface Engines {
  match: (title: string, hints: { language: string | null }) => Match;
  /** The unit of the country's own wage table a title leads to; null where no title index exists. */
  nationalUnit: (title: string, country: string) => Promise<NationalUnit | null>;
  isCorrected: (title: string) => boolean;
  roleOf: (slug: string) => Promise<RoleItems | null>;
  place: (text: string, country: string | null) => Place | null;
  summaryOf: (occupation: string) => OccupationSummary | undefined;
  /** The occupation a written role is filed under: its wages are shown, whatever employers file the title under. */
  occupationOf: (role: string) => string | null;
}

/** A title that is a role's own name needs no likelihood: which occupation employers file it under is another question. */
function certaintyOf({ occupation, confidence, named }: Match): TitleUnderstanding['certainty'] {
  if (occupation === null) return 'unknown';
  return named === 'exact' || confidence >= abstainBelow ? 'sure' : 'unsure';
}

/** SOC groups whose people lead others by definition: "Director" says nothing about years there. */
const isManagerial = (occupation: string | null): boolean => occupation?.startsWith('11-') ?? false;

/** A title alone, typed or selected. */
export function understandTitle(title: string, language: string | null, engines: Engines): TitleUnderstanding {
  const match = engines.match(title, { language });
  return {
    match,
    certainty: certaintyOf(match),
    corrected: engines.isCorrected(title),
    level: inferLevel({ title, managerial: isManagerial(match.occupation) }),
  };
}

/** A posting as the page gave it: its job, level, pay, place and demands. Whatever cannot be understood is null. */
export async function understandPosting(raw: RawPosting, engines: Engines): Promise<PostingUnderstanding> {
  const place = raw.location ? engines.place(raw.location, raw.country) : null;
  const country = place?.country ?? raw.country;
  const match = engines.match(raw.title, { language: raw.language });
  const nationalUnit = country ? await engines.nationalUnit(raw.title, country) : null;
  const { title, seniority, description } = raw;
  const level = inferLevel({ title, seniority, description, managerial: isManagerial(match.occupation) });
  const pay = choosePay({ ...raw, country });
  const role = match.role ? await engines.roleOf(match.role) : null;
  const advert = role && description ? adAgainstRole({ description, role, level: level?.level ?? null, pay }) : null;
  return {
    raw,
    match: { ...match, nationalUnit },
    certainty: certaintyOf(match),
    corrected: engines.isCorrected(raw.title),
    level,
    place,
    pay,
    advert,
  };
}

/** A card of a list. */
export function understandCard(
  card: RawCard,
  hints: { language: string | null; country: string | null },
  engines: Engines,
): CardUnderstanding {
  const match = engines.match(card.title, hints);
  const occupation = match.role ? engines.occupationOf(match.role) : match.occupation;
  const summary = certaintyOf(match) === 'sure' && occupation ? engines.summaryOf(occupation) : undefined;
  const typical = summary?.mean == null ? null : { amount: summary.mean, unit: summary.unit };
  const country = (card.location && engines.place(card.location, hints.country)?.country) || hints.country;
  const pay = card.pay ? parsePay(card.pay, { country, language: hints.language, source: 'field' }) : null;
  return { card, role: match.role, occupation: match.occupation, confidence: match.confidence, pay, typical };
}
