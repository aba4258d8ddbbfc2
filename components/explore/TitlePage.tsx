import { useServices } from '../screens/services.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { JobPage, type JobPageProps } from './JobPage.tsx';
import { LoadFailed } from './LoadFailed.tsx';
import { allRolesHash, hashOfRoute } from './route.ts';

/** A title typed, selected or sent by the address bar: its job when that is plain, else the likely ones to choose from. */
export function TitlePage({
  title,
  ...page
}: { title: string } & Pick<JobPageProps, 'settings' | 'onSettings' | 'onGo'>) {
  const { say } = useWords();
  const services = useServices();
  const loaded = useLoaded(
    () => Promise.all([services.understandTitle(title), services.readRoleCards(), services.readOccupations()]),
    title,
  );
  if (loaded.status === 'loading') return <Skeleton label={say('loading')} />;
  if (loaded.status === 'failed') return <LoadFailed onRetry={loaded.retry} />;
  const [{ match, certainty }, cards, occupations] = loaded.value;
  if (certainty === 'sure')
    return <JobPage key={`${match.role}${match.occupation}`} job={match} match={match} section={null} {...page} />;
  const own = match.occupation ? [{ role: match.role, occupation: match.occupation }] : [];
  const likely = [...own, ...match.alternatives].slice(0, 8);
  const nameOf = ({ role, occupation }: (typeof likely)[number]) =>
    cards.find((card) => card.slug === role)?.title ?? occupations.get(occupation)?.title ?? occupation;
  return (
    <div class="explore-title">
      <p class="ad-line">
        <bdi>{title}</bdi>
      </p>
      <h1>{say(likely.length > 0 ? 'weakTitle' : 'noRoleTitle')}</h1>
      <p class="muted">{likely.length > 0 ? say('weakText') : say('noRoleFound', title)}</p>
      {likely.length === 0 ? <a href={allRolesHash}>{say('explore')}</a> : null}
      <ul class="choices">
        {likely.map((job) => (
          <li key={`${job.role}${job.occupation}`}>
            <a
              class="choice"
              lang="en"
              href={hashOfRoute({
                view: 'job',
                role: job.role,
                occupation: job.role ? null : job.occupation,
                section: null,
              })}
            >
              {nameOf(job)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
