import type { OccupationFigures, OccupationSummary } from '../../data/schema/figures.ts';
import type { Role } from '../../data/schema/role.ts';
import type { GuideCard, RoleCard } from '../../lib/app/shipped.ts';
import type { AnswerData } from '../../lib/first-look.ts';
import { type UnitOfCountry, withNationalUnit } from '../../lib/national-unit.ts';
import { withGroupWages } from '../../lib/pay/with-group-wages.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { type Services, useServices } from './services.ts';

/** Which job a screen is about: a written role, or an occupation without one. */
export interface Job {
  role: string | null;
  /** SOC-2018 code; null only beside a role, which knows its own. */
  occupation: string | null;
}

/** A job with everything its screen draws. */
export interface JobData extends AnswerData {
  role: Role | null;
  cards: readonly RoleCard[];
  occupations: ReadonlyMap<string, OccupationSummary>;
  guides: readonly GuideCard[];
}

async function loadFigures(
  services: Services,
  wageCode: string,
  unit: UnitOfCountry | null,
): Promise<OccupationFigures> {
  const [figures, groups, table] = await Promise.all([
    services.readFigures(wageCode),
    services.readGroups(),
    unit && services.readCountry(unit.country),
  ]);
  const all = withGroupWages(figures, groups);
  return unit && table ? withNationalUnit(all, table, unit) : all;
}

const atOnce = () => Promise.resolve();

async function loadJob(
  services: Services,
  { role: slug, occupation }: Job,
  unit: UnitOfCountry | null,
): Promise<JobData> {
  const [role, occupations, usPlaces, rates, cards, sources, guides] = await Promise.all([
    slug ? services.readRole(slug) : null,
    services.readOccupations(),
    services.readUsPlaces(),
    services.readRates(),
    services.readRoleCards(),
    services.readSources(),
    services.readGuideCards(),
  ]);
  const code = role?.occupation ?? occupation ?? '';
  const summary = occupations.get(code) ?? null;
  const figures = summary?.wageCode ? await loadFigures(services, summary.wageCode, unit) : null;
  return { role, occupation: code, summary, figures, usPlaces, rates, cards, occupations, sources, guides };
}

/**
 * Loads a job's files; `unit` is the national pay table's own unit for the title, where one is known. `begin` holds the
 * loading back until it resolves. `failed` carries the way to try again.
 */
export function useJob(job: Job, unit: UnitOfCountry | null = null, begin: () => Promise<void> = atOnce) {
  const services = useServices();
  return useLoaded(
    () => begin().then(() => loadJob(services, job, unit)),
    `${job.role ?? ''}|${job.occupation ?? ''}|${unit?.country ?? ''}${unit?.code ?? ''}`,
  );
}
