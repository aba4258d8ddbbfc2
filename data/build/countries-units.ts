import { countryTables, type TableCountry } from '../schema/country-tables.ts';
import type { CountryFile, PackedUnit, SpreadCells, WageCells } from '../schema/country-wage.ts';
import { factRows, numberOrNull, readFacts, withoutTrailingNulls } from './countries-facts.ts';

const unitFacts: Record<TableCountry, string> = {
  GB: 'world/gb-units',
  CA: 'world/ca-units',
  DE: 'world/de-units',
  SE: 'world/se-units',
  NO: 'world/no-units',
  AU: 'world/au-units',
  CH: 'world/ch-groups',
  NL: 'world/nl-units',
};

type Regions = Map<string, Record<string, WageCells>>;

/** The nation in the provinces' table: a year before the nation's own figure, so it is shipped as its spread. */
const nation = 'CA';

function addRegion(regions: Regions, unit: string, name: string, cells: WageCells): void {
  if (cells.length > 0) regions.set(unit, { ...regions.get(unit), [name]: cells });
}

type Spreads = Map<string, SpreadCells>;

function canadianPlaces(): { regions: Regions; spread: Spreads } {
  const regions: Regions = new Map();
  const spread: Spreads = new Map();
  for (const { unit, province, p10, p50, p90 } of factRows(readFacts('world/ca-provinces'))) {
    const percentiles = [numberOrNull(p10), null, numberOrNull(p50), null, numberOrNull(p90)];
    if (province === nation) spread.set(unit!, withoutTrailingNulls(percentiles));
    else addRegion(regions, unit!, province!, withoutTrailingNulls([null, ...percentiles]));
  }
  return { regions, spread };
}

function swedishPlaces(): { regions: Regions; spread: Spreads } {
  const regions: Regions = new Map();
  for (const { unit, region, mean } of factRows(readFacts('world/se-regions'))) {
    addRegion(regions, unit!, region!, withoutTrailingNulls([numberOrNull(mean)]));
  }
  return { regions, spread: new Map() };
}

function germanPlaces(): { regions: Regions; spread: Spreads } {
  const asCell = (cell: string) => (cell.startsWith('>') ? cell : numberOrNull(cell));
  const rows = factRows(readFacts('world/de-spread'));
  const spread = new Map(rows.map((row) => [row.unit!, [null, asCell(row.p25!), asCell(row.p50!), asCell(row.p75!)]]));
  return { regions: new Map(), spread };
}

/** What a few countries publish beside the nation's wages. */
const placesOf: Partial<Record<TableCountry, () => { regions: Regions; spread: Spreads }>> = {
  CA: canadianPlaces,
  SE: swedishPlaces,
  DE: germanPlaces,
};

function packUnit(row: Record<string, string>, regions?: Record<string, WageCells>, spread?: SpreadCells): PackedUnit {
  const cells = ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'].map((column) => numberOrNull(row[column]));
  const unit: PackedUnit = [row.title!, row.local!, Number(row.year), withoutTrailingNulls(cells)];
  if (spread) return [...(unit as [string, string, number, WageCells]), regions ?? 0, spread];
  if (regions) return [...(unit as [string, string, number, WageCells]), regions];
  return unit;
}

const isWithoutFigures = (unit: PackedUnit) => unit[3].length === 0 && !unit[4] && !unit[5];

function readCountry(country: TableCountry): CountryFile {
  const { regions, spread } = placesOf[country]?.() ?? { regions: new Map(), spread: new Map() };
  const units: CountryFile['units'] = {};
  for (const row of factRows(readFacts(unitFacts[country]))) {
    const unit = packUnit(row, regions.get(row.unit!), spread.get(row.unit!));
    if (!isWithoutFigures(unit)) units[row.unit!] = unit;
  }
  return { country, units };
}

/** Every national table as shipped in `world/<country>.json`; units without any published figure are left out. */
export function countryFiles(): CountryFile[] {
  return (Object.keys(countryTables) as TableCountry[]).map(readCountry);
}
