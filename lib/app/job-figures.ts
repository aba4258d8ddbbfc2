import type { CountryFile, GroupsFile } from '../../data/schema/country-wage.ts';
import type { OccupationFigures } from '../../data/schema/figures.ts';
import type { Job, JobFigures } from '../job.ts';
import { type UnitOfCountry, withNationalUnit } from '../national-unit.ts';
import type { RatesFile } from '../pay/rates-file.ts';
import { withGroupWages } from '../pay/with-group-wages.ts';
import { readFigures, readOccupations, readRole, readTable, readUsPlaces } from './catalogue.ts';

export const readRates = (): Promise<RatesFile> => readTable('world/rates.json');
/** ILO's averages by country and occupation group. */
export const readGroups = (): Promise<GroupsFile> => readTable('world/groups.json');

/**
 * A job with all its figures; `unit` is the national pay table's own unit for the ad's title, where one is known.
 * Throws MissingData.
 */
export async function jobFigures(job: Job, unit: UnitOfCountry | null): Promise<JobFigures> {
  const [role, occupations, usPlaces, rates] = await Promise.all([
    job.role ? readRole(job.role) : null,
    readOccupations(),
    readUsPlaces(),
    readRates(),
  ]);
  const occupation = role?.occupation ?? job.occupation ?? '';
  const summary = occupations.get(occupation) ?? null;
  const figures = summary?.wageCode ? await figuresOf(summary.wageCode, unit) : null;
  return { role, occupation, summary, figures, usPlaces, rates };
}

async function figuresOf(wageCode: string, unit: UnitOfCountry | null): Promise<OccupationFigures> {
  const [published, groups, table] = await Promise.all([
    readFigures(wageCode),
    readGroups(),
    unit && readTable<CountryFile>(`world/${unit.country.toLowerCase()}.json`),
  ]);
  const grouped = withGroupWages(published, groups);
  return unit && table ? withNationalUnit(grouped, table, unit) : grouped;
}
