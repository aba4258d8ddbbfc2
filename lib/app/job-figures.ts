import type { CountryFile, GroupsFile } from '../../data/schema/country-wage.ts';
import type { Role } from '../../data/schema/role.ts';
import type { AnswerData } from '../first-look.ts';
import { trustedUnit, withNationalUnit } from '../national-unit.ts';
import type { RatesFile } from '../pay/rates-file.ts';
import { withGroupWages } from '../pay/with-group-wages.ts';
import type { Match } from '../titles/match.ts';
import { readFigures, readOccupations, readRole, readTable, readUsPlaces } from './catalogue.ts';

export interface JobFigures extends Omit<AnswerData, 'sources'> {
  role: Role | null;
}

/** A matched job with all its figures, as the background holds offers against them. Throws MissingData. */
export async function jobFigures(match: Match): Promise<JobFigures> {
  const [role, occupations, usPlaces, rates] = await Promise.all([
    match.role ? readRole(match.role) : null,
    readOccupations(),
    readUsPlaces(),
    readTable<RatesFile>('world/rates.json'),
  ]);
  const occupation = role?.occupation ?? match.occupation ?? '';
  const summary = occupations.get(occupation) ?? null;
  const figures = summary?.wageCode ? await figuresOf(summary.wageCode, match) : null;
  return { role, occupation, summary, figures, usPlaces, rates };
}

async function figuresOf(wageCode: string, match: Match) {
  const [published, groups] = await Promise.all([readFigures(wageCode), readTable<GroupsFile>('world/groups.json')]);
  const grouped = withGroupWages(published, groups);
  const unit = trustedUnit(match);
  if (!unit) return grouped;
  return withNationalUnit(grouped, await readTable<CountryFile>(`world/${unit.country.toLowerCase()}.json`), unit);
}
