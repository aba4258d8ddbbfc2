import type { CountryFile, GroupsFile } from '../../data/schema/country-wage.ts';
import { benchmarkFor } from '../benchmark.ts';
import { comparedPlaceName, comparedPlaceOf } from '../compared-place.ts';
import { trustedUnit, withNationalUnit } from '../national-unit.ts';
import { compare } from '../pay/compare.ts';
import type { Comparison } from '../pay/comparison.ts';
import type { RatesFile } from '../pay/rates-file.ts';
import { withGroupWages } from '../pay/with-group-wages.ts';
import type { PostingUnderstanding } from '../understand.ts';
import { readFigures, readOccupations, readRole, readTable, readUsPlaces } from './catalogue.ts';
import type { Settings } from './settings.ts';
import { say } from './words.ts';

/** Holds a posting's pay against its role, level and place, as the popup first shows it; null without pay or figures. */
export async function compareWithFigures(
  posting: PostingUnderstanding,
  settings: Settings,
): Promise<Comparison | null> {
  const { pay, match, level, place } = posting;
  if (!pay || !match.role) return null;
  const role = await readRole(match.role);
  const wageCode = (await readOccupations()).get(role.occupation)?.wageCode;
  if (!wageCode) return null;
  const [published, usPlaces, rates, groups] = await Promise.all([
    readFigures(wageCode),
    readUsPlaces(),
    readTable<RatesFile>('world/rates.json'),
    readTable<GroupsFile>('world/groups.json'),
  ]);
  const unit = trustedUnit(match);
  const grouped = withGroupWages(published, groups);
  const figures = unit
    ? withNationalUnit(grouped, await readTable<CountryFile>(`world/${unit.country.toLowerCase()}.json`), unit)
    : grouped;
  const where = comparedPlaceOf(place ?? settings.homePlace?.place ?? null, settings.country, figures);
  const benchmark = benchmarkFor({
    figures,
    role,
    place: where,
    placeName: comparedPlaceName(where, usPlaces, 'en', say('theUnitedStates')),
    level: level?.level ?? settings.level,
    levelAssumed: level === null,
    weak: posting.certainty !== 'sure' && !posting.corrected,
    currency: pay.currency,
    rates,
    usPlaces,
  });
  return benchmark && compare({ pay, benchmark, options: { workingTime: settings } });
}
