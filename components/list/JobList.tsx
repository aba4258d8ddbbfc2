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
  const { say } = useWords();
  const { money } = useMoney();
  return (
    <ul class="job-list">
      {cards.map((job, index) => (
        <li key={job.card.jobId ?? `${index}${job.card.title}`}>
          <button type="button" class="card" onClick={() => onOpen(job)}>
            <strong>
              <bdi>{job.card.title}</bdi>
            </strong>
            <span class="small muted">
              <bdi>{[job.card.company, job.card.location].filter(Boolean).join(' · ')}</bdi>
            </span>
            {job.card.pay ? (
              <span class="small ad-line">
                <bdi>{job.card.pay}</bdi>
              </span>
            ) : null}
            <span class="small">
              {job.role ? <span lang="en">{roleTitle(job.role) ?? job.role}</span> : <span class="muted">{say('noSureMatch')}</span>}
              {job.typical ? <span class="muted number"> · {say('typically', money(job.typical.amount, 'USD', job.typical.unit))}</span> : null}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
