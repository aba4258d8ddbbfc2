import { foldPlace } from './fold-place.ts';
import type { Gazetteer, Spot } from './gazetteer.ts';
import type { Place } from './place.ts';
import { continents, metroWords } from './place-words.ts';
import type { Segment } from './segments.ts';

/** How sure each way of recognizing a place is; checked against tests/unit/places. */
const sure = {
  countryName: 0.97,
  countryWithUnknownTown: 0.9,
  cityInRegion: 0.95,
  cityInCountry: 0.93,
  regionAlone: 0.93,
  regionWithUnknownTown: 0.62,
  countryCode: 0.85,
  countryCodeWithUnknownTown: 0.4,
  alias: 0.93,
  metro: 0.93,
  prominent: 0.88,
  hintedTown: 0.85,
  hintedCountry: 0.7,
  againstHint: 0.55,
  onlyTown: 0.65,
  contested: 0.45,
};
/** Two countries closer than this cannot be told apart. */
const clearLead = 0.1;

/** Countries whose towns the table keeps by region; elsewhere a town is known to lie in the country only. */
const townsByRegion = new Set(['US', 'CA', 'AU', 'SE']);

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });
const countryName = (code: string) => countryNames.of(code) ?? code;

type How = Place['how'];

function place(spot: Spot, name: string, how: How, confidence: number): Place {
  const { country, region, area } = spot;
  return { country, ...(region && { region }), ...(area && { area }), name: spot.name ?? name, how, confidence };
}

const countyWord = /\s+(?:county|parish|borough|municipio)$/;

/** Everything after the town, as it is shown: "San Jose, CA". */
const townName = (segment: Segment, region: string | undefined) =>
  region && /^[A-Z]{2,3}$/.test(region) ? `${segment.raw}, ${region}` : segment.raw;

function withoutMetro(segment: Segment): Segment {
  const raw = segment.raw.replace(metroWords, ' ').replace(/\s+/g, ' ').trim();
  return { raw, folded: foldPlace(raw) };
}
const isMetro = (segment: Segment) => withoutMetro(segment).raw !== segment.raw.trim();

/** A town or county among the given segments, most specific first. */
function townIn(g: Gazetteer, country: string, region: string | undefined, segments: Segment[]): Place | null {
  for (const segment of segments) {
    if (country === 'US' && region && countyWord.test(segment.folded)) {
      const county = g.county(region, segment.folded.replace(countyWord, '').replace(/ /g, ''));
      if (county) return place(county, townName(segment, region), 'county', sure.cityInRegion);
    }
    const town = isMetro(segment) ? withoutMetro(segment) : segment;
    const alias = g.alias(town.folded);
    if (alias?.country === country && (!region || alias.region === region)) {
      return place(alias, alias.name ?? town.raw, isMetro(segment) ? 'metro' : 'city', sure.cityInRegion);
    }
    const found = cityOf(g, country, region, town.folded);
    if (found) {
      const how = found.area || found.region || country !== 'US' ? (isMetro(segment) ? 'metro' : 'city') : 'country';
      return place(found, townName(segment, found.region), how, region ? sure.cityInRegion : sure.cityInCountry);
    }
  }
  return null;
}

/** A city of the country: the large one where a name stands in several regions. */
function cityOf(g: Gazetteer, country: string, region: string | undefined, name: string): Spot | undefined {
  if (region !== undefined)
    return g.cityIn(country, region, name) ?? g.cityIn(country, region, name.replace(/ city$/, ''));
  const large = g.prominent(name).filter((spot) => spot.country === country);
  return large.length === 1 ? large[0] : g.cityIn(country, undefined, name);
}

function inRegion(g: Gazetteer, spot: Spot, rest: Segment[], last: Segment, known: number): Place {
  const { country, region } = spot;
  if (rest.length === 0) return place(spot, last.raw, 'state', known);
  const town = townIn(g, country, region, rest);
  if (town) return town;
  const elsewhere = region !== undefined && !townsByRegion.has(country) ? townIn(g, country, undefined, rest) : null;
  if (elsewhere) return { ...elsewhere, region };
  const shown = [...rest, last].map(({ raw }) => raw).join(', ');
  const elsewhereLarge = rest.flatMap((segment) => g.prominent(segment.folded));
  if (elsewhereLarge.length > 0) return contradicted(spot, elsewhereLarge, shown);
  return place(spot, shown, 'state', sure.regionWithUnknownTown);
}

/** "Seattle, New York": a list of cities rather than a city in a region. */
function contradicted(spot: Spot, cities: Spot[], shown: string): Place {
  const isOneCountry = cities.every((city) => city.country === spot.country);
  return place(
    { country: spot.country },
    shown,
    'country',
    isOneCountry ? sure.regionWithUnknownTown : sure.countryCodeWithUnknownTown,
  );
}

/** What stands before a country that is named in full. */
function inCountry(g: Gazetteer, country: string, rest: Segment[]): Place {
  const last = rest.at(-1);
  if (!last) return place({ country }, countryName(country), 'country', sure.countryName);
  const isTown =
    rest.length === 1 && !townsByRegion.has(country) && g.citiesIn(country, withoutMetro(last).folded).length > 0;
  const region = isTown ? undefined : g.regions(last.folded).find((spot) => spot.country === country);
  const shown = rest.map(({ raw }) => raw).join(', ');
  if (region) {
    const found = inRegion(g, region, rest.slice(0, -1), last, sure.regionAlone);
    return { ...found, confidence: Math.max(found.confidence, sure.countryWithUnknownTown) };
  }
  const town = townIn(g, country, undefined, rest);
  return town ?? place({ country }, shown, 'country', sure.countryWithUnknownTown);
}

/** Readings of the last segment as a region or a country, each with what stands before it. */
function readings(g: Gazetteer, segments: Segment[]): Place[] {
  const last = segments.at(-1)!;
  const rest = segments.slice(0, -1);
  const found: Place[] = [];
  const country = g.country(last.folded);
  if (country) found.push(inCountry(g, country, rest));
  for (const region of g.regions(last.folded)) {
    const isCity = rest.length === 0 && g.prominent(last.folded).some((spot) => spot.country === region.country);
    if (!isCity) found.push(inRegion(g, region, rest, last, sure.regionAlone));
  }
  if (found.length > 0 && rest.length === 0) found.push(...namesakes(g, last, found));
  const code = last.raw.toUpperCase();
  if (!country && /^[A-Z]{2}$/.test(code) && g.isCountryCode(code) && rest.length > 0) {
    const inside = inCountry(g, code, rest);
    const known = inside.how !== 'country';
    found.push({ ...inside, confidence: known ? Math.min(inside.confidence, 0.93) : sure.countryCodeWithUnknownTown });
  } else if (!country && /^[A-Z]{2}$/.test(last.raw) && g.isCountryCode(code) && rest.length === 0) {
    found.push(place({ country: code }, countryName(code), 'country', sure.countryCode));
  }
  return found;
}

/** Large cities of other countries with the name of a region or country that stands alone ("Victoria", "Georgia"). */
function namesakes(g: Gazetteer, segment: Segment, found: Place[]): Place[] {
  const countries = new Set(found.map(({ country }) => country));
  const others = g.prominent(segment.folded).filter((spot) => !countries.has(spot.country));
  return others.map((spot) => place(spot, townName(segment, spot.region), 'city', sure.prominent));
}

/** "Austin TX", "Camberwell VIC", "Paris France": a region or country at the end of the one segment. */
function splitTail(g: Gazetteer, segment: Segment): Segment[] | null {
  const words = segment.raw.split(/\s+/);
  for (let tail = Math.min(3, words.length - 1); tail >= 1; tail--) {
    const end = words.slice(-tail).join(' ');
    const folded = foldPlace(end);
    const isCode = /^[A-Z.]{2,4}$/.test(end);
    const isKnown = g.country(folded) !== undefined || g.regions(folded).length > 0;
    if (isKnown && (folded.length > 3 || isCode)) {
      const start = words.slice(0, -tail).join(' ');
      return [
        { raw: start, folded: foldPlace(start) },
        { raw: end, folded },
      ];
    }
  }
  return null;
}

/**
 * The best reading; the hint decides between countries, and a near tie lowers the confidence. A country in which the
 * town is unknown is no rival to one in which it is known ("Atlanta, Georgia").
 */
function best(places: Place[], hint: string | undefined): Place | null {
  const weighed = places
    .map((found) => ({ found, weight: found.confidence + (hint === found.country ? 0.2 : 0) }))
    .sort((a, b) => b.weight - a.weight);
  const first = weighed[0];
  if (!first) return null;
  const isTown = first.found.how !== 'country' && first.found.how !== 'state';
  const rival = weighed.find(
    ({ found }) => found.country !== first.found.country && !(isTown && found.how === 'country'),
  );
  const isClear = !rival || first.weight - rival.weight >= clearLead;
  return isClear ? first.found : { ...first.found, confidence: sure.contested };
}

function alone(g: Gazetteer, segment: Segment, hint: string | undefined): Place | null {
  const town = isMetro(segment) ? withoutMetro(segment) : segment;
  const how: How = isMetro(segment) ? 'metro' : 'city';
  const large = g.prominent(town.folded);
  const hinted = large.filter((spot) => spot.country === hint);
  if (hinted.length === 1) return place(hinted[0]!, townName(town, hinted[0]!.region), how, sure.cityInCountry);
  const metro = isMetro(segment) && (hint === undefined || hint === 'US') ? g.metro(town.folded) : undefined;
  if (metro && large.length === 0) return place(metro, segment.raw, 'metro', sure.metro);
  if (hint !== undefined) return aloneIn(g, town, hint, large, how);
  const countries = new Set(large.map((spot) => spot.country));
  if (large.length === 1 && !namesRegionElsewhere(g, town, large[0]!)) {
    return place(large[0]!, townName(town, large[0]!.region), how, sure.prominent);
  }
  if (countries.size > 0)
    return countries.size === 1 ? place({ country: large[0]!.country }, town.raw, 'country', sure.hintedCountry) : null;
  const towns = g.townCountries(town.folded);
  if (towns.length !== 1) return towns.length === 0 ? firstOfPair(g, town) : null;
  const found = g.cityIn(towns[0]!, undefined, town.folded)!;
  return place(
    found,
    townName(town, found.region),
    found.country === 'US' && !found.region ? 'country' : how,
    sure.onlyTown,
  );
}

/** "Washington" is a city and, elsewhere, a state: the country is all that can be told. */
function namesRegionElsewhere(g: Gazetteer, town: Segment, city: Spot): boolean {
  const regions = g.regions(town.folded).filter((spot) => spot.country === city.country && spot.region !== undefined);
  return city.region !== undefined && regions.some((spot) => spot.region !== city.region);
}

/** "Houston-The Woodlands": the first of two names that are not known together. */
function firstOfPair(g: Gazetteer, pair: Segment): Place | null {
  const raw = pair.raw.split(/[-–]/)[0]!.trim();
  const large = raw === pair.raw ? [] : g.prominent(foldPlace(raw));
  return large.length === 1 ? place(large[0]!, pair.raw, 'metro', sure.onlyTown) : null;
}

/** A lone name where the page says which country it is in. */
function aloneIn(g: Gazetteer, town: Segment, hint: string, large: Spot[], how: How): Place | null {
  const found = g.cityIn(hint, undefined, town.folded);
  if (found) {
    const isTold = hint !== 'US' || found.region !== undefined;
    return place(
      found,
      townName(town, found.region),
      isTold ? how : 'country',
      isTold ? sure.hintedTown : sure.hintedCountry,
    );
  }
  if (large.length === 1) return place(large[0]!, townName(town, large[0]!.region), how, sure.againstHint);
  return place({ country: hint }, town.raw, 'country', sure.againstHint);
}

/** Area titles as the Department of Labor writes them: "Seattle-Tacoma-Bellevue, WA". */
function byTitle(g: Gazetteer, segments: Segment[]): Place | null {
  const title = segments.map(({ folded }) => folded).join(' ');
  if (!/ /.test(title)) return null;
  const metro = g.metro(title);
  return metro && segments.some(({ raw }) => raw.includes('-'))
    ? place(metro, segments[0]!.raw, 'metro', sure.metro)
    : null;
}

/** One place as its segments, most specific first (or last: "Germany, Berlin"); null when it names none. */
export function readOption(g: Gazetteer, all: Segment[], hint: string | undefined): Place | null {
  const segments = all.filter(({ folded }) => !continents.has(folded));
  if (segments.length === 0) return null;
  const whole = g.alias(segments.map(({ folded }) => folded).join(' ')) ?? (segments.length === 1 ? undefined : null);
  const only = segments.length === 1 ? segments[0]! : null;
  const alias = whole ?? (only ? (g.alias(withoutMetro(only).folded) ?? undefined) : undefined);
  if (alias && (hint === undefined || hint === alias.country)) {
    return place(alias, segments[0]!.raw, only && isMetro(only) ? 'metro' : 'city', sure.alias);
  }
  const title = byTitle(g, segments);
  if (title) return title;
  const found = best(readings(g, segments), hint);
  if (found) return found;
  if (only) {
    const large = g.prominent(only.folded).length > 0;
    const parts = large ? null : splitTail(g, only);
    return (parts && best(readings(g, parts), hint)) ?? alone(g, only, hint);
  }
  return several(g, segments, hint);
}

/** Segments whose last is neither region nor country: turned round, with a tail split off, or the town alone. */
function several(g: Gazetteer, segments: Segment[], hint: string | undefined): Place | null {
  const turned = best(readings(g, [...segments].reverse()), hint);
  if (turned && turned.confidence > sure.regionWithUnknownTown) return turned;
  const tail = splitTail(g, segments.at(-1)!);
  const parted = tail && best(readings(g, [...segments.slice(0, -1), ...tail]), hint);
  if (parted) return parted;
  const shorter = best(readings(g, segments.slice(0, -1)), hint);
  if (shorter && shorter.confidence >= sure.cityInCountry) return shorter;
  const towns = segments.map((segment) => alone(g, segment, hint)).filter((found) => found !== null);
  const known = towns.sort((a, b) => b.confidence - a.confidence)[0];
  return known ? { ...known, confidence: Math.min(known.confidence, 0.8) } : null;
}
