import { benchmarkFor } from '../benchmark.ts';
import { comparedPlaceName, comparedPlaceOf } from '../compared-place.ts';
import { trustedUnit } from '../national-unit.ts';
import { compare } from '../pay/compare.ts';
import type { Comparison } from '../pay/comparison.ts';
import type { PostingUnderstanding } from '../understand.ts';
import { jobFigures } from './job-figures.ts';
import type { Settings } from './settings.ts';
import type { SpokenWords } from './words.ts';

/** Holds a posting's pay against its role, level and place, as the popup first shows it; null without pay or figures. Places are named in `words`. */
export async function compareWithFigures(
  posting: PostingUnderstanding,
  settings: Settings,
  { say, locale }: SpokenWords,
): Promise<Comparison | null> {
  const { pay, match, level, place } = posting;
  if (!pay || !match.role) return null;
  const { role, figures, rates, usPlaces } = await jobFigures(match, trustedUnit(match));
  if (!figures) return null;
  const where = comparedPlaceOf(place ?? settings.homePlace?.place ?? null, settings.country, figures);
  const benchmark = benchmarkFor({
    figures,
    role,
    place: where,
    placeName: comparedPlaceName(where, usPlaces, locale, say('theUnitedStates')),
    level: level?.level ?? settings.level,
    levelAssumed: level === null,
    weak: posting.certainty !== 'sure' && !posting.corrected,
    currency: pay.currency,
    rates,
    usPlaces,
  });
  return benchmark && compare({ pay, benchmark, options: { workingTime: settings } });
}
