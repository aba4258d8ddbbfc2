import { regionNames } from '../data/schema/country-tables.ts';
import type { NationalWage } from '../data/schema/country-wage.ts';
import type { OccupationFigures, UsPlaces } from '../data/schema/figures.ts';
import type { ComparedPlace } from './benchmark.ts';
import type { Place } from './places/place.ts';

/** Where an offer is compared first: the narrowest place the posting names that has figures, else the reader's country. */
export function comparedPlaceOf(place: Place | null, homeCountry: string, figures: OccupationFigures): ComparedPlace {
  if (place && place.country !== 'US') return abroad(place, figures);
  if (place?.area && figures.areas[place.area]) return { kind: 'area', code: place.area };
  if (place?.region && figures.states[place.region]) return { kind: 'state', code: place.region };
  return !place && homeCountry !== 'US' ? { kind: 'country', code: homeCountry } : { kind: 'nation' };
}

function abroad({ country, region }: Place, figures: OccupationFigures): ComparedPlace {
  const regions = (figures.countries as NationalWage[]).find((row) => row.country === country)?.regions;
  return region && regions?.some(({ code }) => code === region)
    ? { kind: 'country', code: country, region }
    : { kind: 'country', code: country };
}

/** The place's name by itself: countries in the reader's language, states and areas as published, the nation as `nation` has it. */
export function plainPlaceName(place: ComparedPlace, usPlaces: UsPlaces, locale: string, nation: string): string {
  if (place.kind === 'nation') return nation;
  if (place.kind === 'country') return countryName(place, locale);
  const list: { code: string; name: string }[] = place.kind === 'state' ? usPlaces.states : usPlaces.areas;
  return list.find(({ code }) => code === place.code)?.name ?? place.code;
}

/** The place's name as it stands behind "in": English gives some countries an article there. */
export function comparedPlaceName(place: ComparedPlace, usPlaces: UsPlaces, locale: string, nation: string): string {
  const name = plainPlaceName(place, usPlaces, locale, nation);
  const wants = place.kind === 'country' && !place.region && locale.startsWith('en') && withArticle.test(name);
  return wants ? `the ${name}` : name;
}

/** Countries with an article behind "in" (Intl gives them without). */
const withArticle = /^(United |Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|.+ (Republic|Islands)$)/;

function countryName({ code, region }: { code: string; region?: string }, locale: string): string {
  const country = new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
  return region ? `${regionNames[region] ?? region}, ${country}` : country;
}
