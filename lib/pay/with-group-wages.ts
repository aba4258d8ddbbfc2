import type { GroupsFile } from '../../data/schema/country-wage.ts';
import type { OccupationFigures } from '../../data/schema/figures.ts';
import { groupWages } from './country-figures.ts';

/** The figures with ILO's group averages for every country that has no national table of its own in them. */
export function withGroupWages(figures: OccupationFigures, groups: GroupsFile): OccupationFigures {
  const covered = new Set(figures.countries.map(({ country }) => country));
  const others = groupWages(groups, figures.isco08).filter(({ country }) => country !== 'US' && !covered.has(country));
  return { ...figures, countries: [...figures.countries, ...others] };
}
