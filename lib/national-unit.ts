import { countryTables } from '../data/schema/country-tables.ts';
import type { CountryFile } from '../data/schema/country-wage.ts';
import type { OccupationFigures } from '../data/schema/figures.ts';
import { nationalWage } from './pay/country-figures.ts';
import type { Match } from './titles/match.ts';

/** One unit of a national pay table: "2237" of the United Kingdom's. */
export interface UnitOfCountry {
  country: string;
  code: string;
}

/** Below this the title's own unit is less sure than the one its occupation is linked to. */
const trustedFrom = 0.7;

/** The national unit a title leads to straight, with its country; null when there is none to rely on. */
export function trustedUnit(match: Pick<Match, 'nationalUnit'> | null): UnitOfCountry | null {
  const unit = match?.nationalUnit;
  if (!unit || unit.confidence < trustedFrom) return null;
  const table = Object.values(countryTables).find(({ scheme }) => scheme === unit.scheme);
  return table ? { country: table.country, code: unit.code } : null;
}

/** The figures with that unit's wage in place of its country's row; unchanged when the table has no such unit. */
export function withNationalUnit(
  figures: OccupationFigures,
  file: CountryFile,
  { code }: UnitOfCountry,
): OccupationFigures {
  const wage = nationalWage(file, code);
  if (!wage) return figures;
  return { ...figures, countries: [wage, ...figures.countries.filter(({ country }) => country !== wage.country)] };
}
