import type { CardUnderstanding } from '../../lib/understand.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';

export interface JobListProps {
  cards: readonly CardUnderstanding[];
  roleTitle: (slug: string) => string | null;
  onOpen: (card: CardUnderstanding) => void;
}

/** "Jobs on this page": each card's title with its role, the role's typical pay and the card's own. */
export function JobList({ cards, roleTitle, onOpen }: JobListProps) {
  return (
    <ul class="job-list">
      {cards.map((job, index) => (
        <li key={job.card.jobId ?? `${index}${job.card.title}`}>
          {job.typical || job.role ? (
            <button type="button" class="card" onClick={() => onOpen(job)}>
              <JobLines job={job} roleTitle={roleTitle} />
            </button>
          ) : (
            <div class="card">
              <JobLines job={job} roleTitle={roleTitle} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function JobLines({ job, roleTitle }: { job: CardUnderstanding; roleTitle: JobListProps['roleTitle'] }) {
  const { say } = useWords();
  const { money } = useMoney();
  const { card, role, typical } = job;
  return (
    <>
      <bdi class="job-title">{card.title}</bdi>
      <bdi class="small muted">{[card.company, card.location].filter(Boolean).join(' · ')}</bdi>
      {card.pay ? <bdi class="small ad-words">{card.pay}</bdi> : null}
      <span class="small job-role">
        {role ? <span lang="en">{roleTitle(role) ?? ''}</span> : <span class="muted">{say('noSureMatch')}</span>}
        {typical ? (
          <span class="muted number">{say('typically', money(typical.amount, 'USD', typical.unit))}</span>
        ) : null}
      </span>
    </>
  );
}
