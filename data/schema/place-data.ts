/** Folded names parted by "|", by region; '' = a country whose regions carry no wages here. */
export type NamesByRegion = Record<string, string>;

/** `places.json`: what place names mean. All names are folded (`foldPlace`), lists are parted by "|". */
export interface PlacesData {
  /** The 530 US wage areas: name by code ("10180": "Abilene, TX"). */
  areas: Record<string, string>;
  /** US cities by state and wage area; area '' = the name stands in several areas of that state. */
  usCities: Record<string, Record<string, string>>;
  /** US counties, without "county", by state and wage area. */
  usCounties: Record<string, Record<string, string>>;
  /** Cities outside the US by country and region. */
  cities: Record<string, NamesByRegion>;
  /** Names of each country in the languages of the portals. */
  countries: Record<string, string>;
  /** Names and short forms of regions by country and region code. */
  regions: Record<string, NamesByRegion>;
  /** Cities people write without their country, by country and region. */
  prominent: Record<string, NamesByRegion>;
  /** Names that are no city: alias, country, region, wage area, name to show. */
  aliases: [alias: string, country: string, region: string, area: string, name: string][];
}
