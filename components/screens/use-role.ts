import type { OccupationSummary } from '../../data/schema/figures.ts';
import type { Source } from '../../data/schema/source.ts';
import type { GuideCard, RoleCard } from '../../lib/app/shipped.ts';
import type { Job, JobFigures } from '../../lib/job.ts';
import type { UnitOfCountry } from '../../lib/national-unit.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { type Services, useServices } from './services.ts';

/** A job with everything its screen draws. */
export interface JobData extends JobFigures {
  sources: readonly Source[];
  cards: readonly RoleCard[];
  occupations: ReadonlyMap<string, OccupationSummary>;
  guides: readonly GuideCard[];
}

const atOnce = () => Promise.resolve();

async function loadJob(services: Services, job: Job, unit: UnitOfCountry | null): Promise<JobData> {
  const [figures, occupations, cards, sources, guides] = await Promise.all([
    services.readJob(job, unit),
    services.readOccupations(),
    services.readRoleCards(),
    services.readSources(),
    services.readGuideCards(),
  ]);
  return { ...figures, cards, occupations, sources, guides };
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
