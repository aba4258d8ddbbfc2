import type { PlacesData } from '../../data/schema/place-data.ts';
import { foldPlace } from './fold-place.ts';
import { shortCountries } from './place-words.ts';

/** Where a name may lie; `region` and `area` where they are known. */
export interface Spot {
  country: string;
  region?: string;
  area?: string;
  name?: string;
}

type Lists = [outer: string, inner: string, names: string][];

/** The "|"-lists of a two-level table, ready to be searched for "|name|". */
function listsOf(table: Record<string, Record<string, string>>): Lists {
  return Object.entries(table).flatMap(([outer, inner]) =>
    Object.entries(inner).map(([key, names]): Lists[number] => [outer, key, `|${names}|`]),
  );
}

function byName(lists: Lists): Map<string, [string, string][]> {
  const index = new Map<string, [string, string][]>();
  for (const [outer, inner, names] of lists) {
    for (const name of names.slice(1, -1).split('|')) index.set(name, [...(index.get(name) ?? []), [outer, inner]]);
  }
  return index;
}

const spot = (country: string, region: string): Spot => (region ? { country, region } : { country });

/** Looks names up in the shipped table; every name is given folded. */
export class Gazetteer {
  private readonly countryByName: Map<string, string>;
  private readonly regionsByName: Map<string, [string, string][]>;
  private readonly prominentByName: Map<string, [string, string][]>;
  private readonly aliases: Map<string, Spot>;
  private readonly areaByTitle: Map<string, string>;
  private readonly areasByFirstCity: Map<string, string[]>;
  private readonly usCities: Lists;
  private readonly usCounties: Lists;
  private readonly cities: Lists;
  private readonly countryCodes: Set<string>;
  readonly areas: Record<string, string>;

  constructor(data: PlacesData) {
    this.areas = data.areas;
    const named = Object.entries(data.countries).flatMap(([code, names]) =>
      names.split('|').map((name): [string, string] => [name, code]),
    );
    this.countryByName = new Map([...named.reverse(), ...Object.entries(shortCountries)]);
    this.countryCodes = new Set(Object.keys(data.countries));
    this.regionsByName = byName(listsOf(data.regions));
    this.prominentByName = byName(listsOf(data.prominent));
    this.usCities = listsOf(data.usCities);
    this.usCounties = listsOf(data.usCounties);
    this.cities = listsOf(data.cities);
    this.aliases = new Map(data.aliases.map(([alias, ...rest]) => [alias, aliasSpot(rest)]));
    this.areaByTitle = new Map();
    this.areasByFirstCity = new Map();
    for (const [area, title] of Object.entries(data.areas)) this.addArea(area, title);
  }

  private addArea(area: string, title: string): void {
    if (/nonmetropolitan/.test(title)) return;
    const cities = title.split(',')[0]!;
    this.areaByTitle.set(foldPlace(cities), area);
    this.areaByTitle.set(foldPlace(title), area);
    const first = foldPlace(cities.split(/-|\//)[0]!);
    this.areasByFirstCity.set(first, [...(this.areasByFirstCity.get(first) ?? []), area]);
  }

  /** The country of a name in any of the portals' languages, or of a three-letter code. */
  country(name: string): string | undefined {
    return this.countryByName.get(name);
  }

  /** True for an ISO 3166 alpha-2 code in capitals. */
  isCountryCode(code: string): boolean {
    return this.countryCodes.has(code);
  }

  /** Regions of any country with this name or short form. */
  regions(name: string): Spot[] {
    return (this.regionsByName.get(name) ?? []).map(([country, region]) => spot(country, region));
  }

  alias(name: string): Spot | undefined {
    return this.aliases.get(name);
  }

  /** Large cities of this name; US ones with their wage area. */
  prominent(name: string): Spot[] {
    const found = this.prominentByName.get(name) ?? [];
    return found.map(([country, region]) => (country === 'US' ? this.usCity(region, name) : spot(country, region)));
  }

  private usCity(state: string, name: string): Spot {
    return this.alias(name) ?? this.cityIn('US', state, name) ?? { country: 'US', region: state };
  }

  /** A city of one region, or of the whole country when `region` is undefined and the name stands once. */
  cityIn(country: string, region: string | undefined, name: string): Spot | undefined {
    const spots = this.citiesIn(country, name).filter((found) => region === undefined || found.region === region);
    if (spots.length <= 1) return spots[0];
    return region === undefined ? { country } : { country, region };
  }

  /** Every place of a country where a city of this name lies. */
  citiesIn(country: string, name: string): Spot[] {
    const wanted = `|${name}|`;
    if (country === 'US') {
      return this.usCities
        .filter(([, , names]) => names.includes(wanted))
        .map(([region, area]) => (area ? { country, region, area } : { country, region }));
    }
    const towns = this.cities.filter(([code, , names]) => code === country && names.includes(wanted));
    const large = (this.prominentByName.get(name) ?? []).filter(([code]) => code === country);
    const regions = new Set([...towns.map(([, region]) => region), ...large.map(([, region]) => region)]);
    if (country !== 'CA' && country !== 'SE' && country !== 'AU') return regions.size > 0 ? [{ country }] : [];
    return [...regions].map((region) => spot(country, region));
  }

  /** Every country that has a town of this name; several US states count as one. */
  townCountries(name: string): string[] {
    const wanted = `|${name}|`;
    const abroad = this.cities.filter(([, , names]) => names.includes(wanted)).map(([country]) => country);
    const inUs = this.usCities.some(([, , names]) => names.includes(wanted)) ? ['US'] : [];
    return [...new Set([...inUs, ...abroad])];
  }

  /** The wage area of a US county ("santaclara" in CA). */
  county(state: string, key: string): Spot | undefined {
    const found = this.usCounties.find(([region, , names]) => region === state && names.includes(`|${key}|`));
    return found && { country: 'US', region: state, area: found[1] };
  }

  /** The wage area a metropolitan name stands for: its title's cities, or the one area that starts with this city. */
  metro(name: string): Spot | undefined {
    const byFirst = this.areasByFirstCity.get(name);
    const area = this.areaByTitle.get(name) ?? (byFirst?.length === 1 ? byFirst[0] : undefined);
    if (area === undefined) return undefined;
    const states = this.areas[area]?.split(', ')[1]?.split('-') ?? [];
    return { country: 'US', area, ...(states.length === 1 && { region: states[0] }) };
  }
}

function aliasSpot([country, region, area, name]: [string, string, string, string]): Spot {
  return { ...spot(country, region), ...(area && { area }), name };
}
