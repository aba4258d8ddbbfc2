import { useState } from 'preact/hooks';
import type { Level } from '../../data/schema/level.ts';
import { benchmarkFor, type ComparedPlace } from '../../lib/benchmark.ts';
import { comparedPlaceName, comparedPlaceOf } from '../../lib/compared-place.ts';
import type { AnswerData } from '../../lib/first-look.ts';
import { compare } from '../../lib/pay/compare.ts';
import type { Pay } from '../../lib/pay/pay.ts';
import type { Place } from '../../lib/places/place.ts';
import type { Match } from '../../lib/titles/match.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import { useWords } from '../ui/words.ts';
import { useServices } from './services.ts';

/** Below this the matcher is not trusted enough for a verdict about money. */
const trusted = 0.5;

export interface ComparisonSettings {
  country: string;
  /** Where the reader lives, when the options say so and it is known. */
  homePlace: { place: Place | null } | null;
  /** Currency to show figures in where the ad names none. */
  currency: string | null;
  hoursPerWeek: number;
  weeksPerYear: number;
  level: Level | null;
}

export interface ComparisonQuestion {
  job: AnswerData;
  posting: PostingUnderstanding | null;
  match: Match | null;
  corrected: boolean;
  settings: ComparisonSettings;
}

/** What the offer is held against, as the reader sets it: level, place, an offer typed; and the comparison that follows. */
export function useComparison({ job, posting, match, corrected, settings }: ComparisonQuestion) {
  const { say, locale } = useWords();
  const services = useServices();
  const { role, figures, rates, usPlaces } = job;
  const stated = posting?.level?.level ?? match?.level ?? null;
  const [level, setLevel] = useState<Level | null>(stated ?? settings.level);
  const [place, setPlace] = useState<ComparedPlace>(() =>
    figures
      ? comparedPlaceOf(posting?.place ?? settings.homePlace?.place ?? null, settings.country, figures)
      : { kind: 'nation' },
  );
  const [typed, setTyped] = useState<{ text: string; pay: Pay | null } | null>(null);
  const placeName = comparedPlaceName(place, usPlaces, locale, say('theUnitedStates'));
  const pay = typed ? typed.pay : (posting?.pay ?? null);
  const readTyped = async (text: string) => {
    const country = place.kind === 'country' ? place.code : 'US';
    setTyped(text.trim() ? { text, pay: await services.readOffer(text, country).catch(() => null) } : null);
  };
  const weak = match !== null && !corrected && match.named !== 'exact' && match.confidence < trusted;
  const levelAssumed = level !== null && level !== stated;
  const currency = pay?.currency ?? settings.currency;
  const benchmark =
    figures && benchmarkFor({ figures, role, place, placeName, level, levelAssumed, weak, currency, rates, usPlaces });
  const comparison = benchmark && compare({ pay, benchmark, options: { workingTime: settings } });
  return { level, setLevel, place, setPlace, placeName, typed, readTyped, pay, comparison };
}
