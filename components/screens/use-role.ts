import type { OccupationFigures, OccupationSummary, UsPlaces } from '../../data/schema/figures.ts';
import type { Role } from '../../data/schema/role.ts';
import type { RoleCard } from '../../lib/app/shipped.ts';
import type { RatesFile } from '../../lib/pay/rates-file.ts';
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
export interface JobData {
  role: Role | null;
  occupation: string;
  summary: OccupationSummary | null;
  /** Null for the occupations no wages are published for. */
  figures: OccupationFigures | null;
  usPlaces: UsPlaces;
  rates: RatesFile;
  cards: readonly RoleCard[];
}

async function loadFigures(services: Services, wageCode: string): Promise<OccupationFigures> {
  const [figures, groups] = await Promise.all([services.readFigures(wageCode), services.readGroups()]);
  return withGroupWages(figures, groups);
}

async function loadJob(services: Services, { role: slug, occupation }: Job): Promise<JobData> {
  const [role, occupations, usPlaces, rates, cards] = await Promise.all([
    slug ? services.readRole(slug) : null,
    services.readOccupations(),
    services.readUsPlaces(),
    services.readRates(),
    services.readRoleCards(),
  ]);
  const code = role?.occupation ?? occupation ?? '';
  const summary = occupations.get(code) ?? null;
  const figures = summary?.wageCode ? await loadFigures(services, summary.wageCode) : null;
  return { role, occupation: code, summary, figures, usPlaces, rates, cards };
}

/** Loads a job's files; `failed` carries the way to try again. */
export function useJob(job: Job) {
  const services = useServices();
  return useLoaded(() => loadJob(services, job), `${job.role ?? ''}|${job.occupation ?? ''}`);
}
