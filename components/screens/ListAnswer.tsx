import { useState } from 'preact/hooks';
import type { CardUnderstanding, TabState } from '../../lib/understand.ts';
import { JobList } from '../list/JobList.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { useServices } from './services.ts';
import type { Subject } from './viewer-props.ts';

/** "Jobs on this page": the cards of a list; folded when the page also shows one job in full. */
export function ListAnswer({
  tab,
  onSubject,
  folded,
}: {
  tab: TabState;
  onSubject: (subject: Subject) => void;
  folded: boolean;
}) {
  const { say } = useWords();
  const services = useServices();
  const cards = useLoaded(services.readRoleCards, 'cards');
  const [open, setOpen] = useState(!folded);
  const titleOf = (slug: string) =>
    cards.status === 'ready' ? (cards.value.find((card) => card.slug === slug)?.title ?? null) : null;
  const openCard = (job: CardUnderstanding) =>
    job.occupation && onSubject({ kind: 'job', job: { role: job.role, occupation: job.occupation }, match: null });
  return (
    <section class="screen" aria-label={say('jobsOnPage')}>
      {folded ? (
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('jobsOnPageCount', tab.cards.length)}
        </button>
      ) : (
        <header class="list-head">
          <h1>{say('jobsOnPageCount', tab.cards.length)}</h1>
          <p class="small muted">{say('typicalNote')}</p>
        </header>
      )}
      {open ? <JobList cards={tab.cards} roleTitle={titleOf} onOpen={openCard} /> : null}
    </section>
  );
}
