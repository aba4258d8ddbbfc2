import type { Job } from '../../lib/job.ts';
import type { Match } from '../../lib/titles/match.ts';
import { RoleScreen, type RoleScreenProps } from '../screens/RoleScreen.tsx';
import { useServices } from '../screens/services.ts';
import { useJob } from '../screens/use-role.ts';
import { Icon } from '../ui/Icon.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../ui/words.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { allRolesHash, hashOfRoute } from './route.ts';

export interface JobPageProps {
  job: Job;
  /** The title this job was found for; null when it was opened by its own name. */
  match: Match | null;
  /** Id of the section to begin with. */
  section: string | null;
  settings: RoleScreenProps['settings'];
  onSettings: RoleScreenProps['onSettings'];
  onGo: (hash: string) => void;
}

/** A job on a page of its own: the popup's screen in two columns, beginning at the section the address names. */
export function JobPage({ job, match, section, settings, onSettings, onGo }: JobPageProps) {
  const { say } = useWords();
  const services = useServices();
  const loaded = useJob(job);
  if (loaded.status === 'loading') return <Skeleton label={say('loading')} />;
  if (loaded.status === 'failed') return <LoadFailed onRetry={loaded.retry} />;
  const goJob = (next: Job, start: string | null = null) => onGo(hashOfRoute({ view: 'job', ...next, section: start }));
  const correct = async (choice: Job & { occupation: string }) => {
    if (match) await services.correctTitle(match.title, choice, null);
    goJob(choice);
  };
  return (
    <div class="explore-job">
      <p class="crumbs small">
        <a href={allRolesHash}>{say('allRoles')}</a>
        {job.role || loaded.value.figures ? (
          <a href={hashOfRoute({ view: 'countries', ...job })}>
            {say('allCountries')} <Icon name="arrow" />
          </a>
        ) : null}
        {job.role ? (
          <a href={hashOfRoute({ view: 'compare', roles: [job.role] })}>
            {say('compareWithOthers')} <Icon name="arrow" />
          </a>
        ) : null}
      </p>
      <RoleScreen
        job={loaded.value}
        posting={null}
        match={match}
        corrected={false}
        section={section}
        settings={settings}
        onSettings={onSettings}
        onChoose={(choice) => void correct(choice)}
        onForget={() => match && void services.correctTitle(match.title, null, null)}
        onSearch={() => document.querySelector<HTMLInputElement>('.page-head input')?.focus()}
        onOpenRole={(role, start) => goJob({ role, occupation: null }, start)}
      />
    </div>
  );
}
