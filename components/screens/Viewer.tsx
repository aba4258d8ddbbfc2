import { useEffect, useState } from 'preact/hooks';
import type { CardUnderstanding, TabState } from '../../lib/understand.ts';
import type { Match } from '../../lib/titles/match.ts';
import { JobList } from '../list/JobList.tsx';
import type { MatchChoice } from '../role/MatchNote.tsx';
import { SearchBox, type Suggestion } from '../search/SearchBox.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { RoleScreen, type RoleScreenProps } from './RoleScreen.tsx';
import { useServices } from './services.ts';
import { type Job, useJob } from './use-role.ts';

/** What the viewer shows: the tab's own posting, its list, a job looked up, or a title that could be several jobs or none. */
export type Subject =
  | { kind: 'tab' }
  | { kind: 'job'; job: Job; match: Match | null }
  | { kind: 'unsure'; match: Match };

export interface ViewerProps {
  tabId: number | null;
  tab: TabState | null;
  /** The tab is being read: nothing is known yet. */
  reading: boolean;
  subject: Subject;
  onSubject: (subject: Subject) => void;
  settings: RoleScreenProps['settings'];
  onSettings: RoleScreenProps['onSettings'];
  /** What stands when nothing was found: how to read this page, or why it cannot be read. */
  nothing: preact.ComponentChildren;
  actions: preact.ComponentChildren;
}

const jobOfKey = (key: string): Job => {
  const [kind, id = ''] = key.split(':');
  return kind === 'role' ? { role: id, occupation: null } : { role: null, occupation: id };
};

/** The view of popup and side panel: a search field, and below it the answer to the tab or to what was searched. */
export function Viewer(props: ViewerProps) {
  const { tab, subject, onSubject } = props;
  const services = useServices();
  useEffect(() => scrollTo(0, 0), [subject]);
  const lookUp = async (title: string) => {
    const { match, certainty } = await services.understandTitle(title);
    onSubject(certainty === 'sure' ? { kind: 'job', job: match, match } : { kind: 'unsure', match });
  };
  const open = (suggestion: Suggestion) => onSubject({ kind: 'job', job: jobOfKey(suggestion.key), match: null });
  const searchFirst = subject.kind === 'tab' && !props.reading && !tab?.posting && !(tab?.cards.length ?? 0);
  return (
    <>
      <div class="top-bar">
        <SearchBox suggest={services.suggest} onChoose={open} onSubmit={(title) => void lookUp(title)} focus={searchFirst} />
        {props.actions}
      </div>
      <main>
        <Answer {...props} />
      </main>
    </>
  );
}

function Answer(props: ViewerProps) {
  const { tab, subject, reading, onSubject } = props;
  const { say } = useWords();
  if (subject.kind === 'unsure') return <Unsure {...props} match={subject.match} />;
  if (subject.kind === 'job') return <JobAnswer key={JSON.stringify(subject.job)} {...props} job={subject.job} match={subject.match} posting={null} />;
  const posting = tab?.posting ?? null;
  if (posting) {
    const { match, certainty } = posting;
    return (
      <>
        {certainty !== 'sure' ? <Unsure {...props} match={match} /> : <JobAnswer key={`${posting.raw.jobId}${match.role}${posting.raw.title}`} {...props} job={match} match={match} posting={posting} />}
        {tab && tab.cards.length > 0 ? <ListAnswer tab={tab} onSubject={onSubject} folded /> : null}
      </>
    );
  }
  if (tab && tab.cards.length > 0) return <ListAnswer tab={tab} onSubject={onSubject} folded={false} />;
  if (reading) return <Skeleton label={say('reading')} />;
  return <div class="empty">{props.nothing}</div>;
}

const shortened = (title: string) => (title.length > 120 ? `${title.slice(0, 120)}…` : title);

function Unknown({ title }: { title: string }) {
  const { say } = useWords();
  return (
    <div class="empty">
      <h1>{say('noRoleTitle')}</h1>
      <p>
        <bdi>{say('noRoleFound', shortened(title))}</bdi>
      </p>
    </div>
  );
}

/** Several jobs, or none, go by this title: the likely ones to choose from. */
function Unsure({ match, onSubject }: ViewerProps & { match: Match }) {
  const { say } = useWords();
  const services = useServices();
  const cards = useLoaded(services.readRoleCards, 'cards');
  const titles = useLoaded(services.readOccupations, 'occupations');
  const nameOf = (role: string | null, occupation: string) =>
    (cards.status === 'ready' && cards.value.find((card) => card.slug === role)?.title) || (titles.status === 'ready' && titles.value.get(occupation)?.title) || occupation;
  const own = match.occupation ? [{ role: match.role, occupation: match.occupation }] : [];
  const likely = [...own, ...match.alternatives].slice(0, 6);
  if (likely.length === 0) return <Unknown title={match.title} />;
  return (
    <div class="empty">
      <p class="ad-line">
        <bdi>{shortened(match.title)}</bdi>
      </p>
      <h1>{say('weakTitle')}</h1>
      <p class="muted">{say('weakText')}</p>
      <ul class="choices">
        {likely.map(({ role, occupation }) => (
          <li key={`${role}${occupation}`}>
            <button type="button" class="choice" onClick={() => onSubject({ kind: 'job', job: { role, occupation }, match: null })}>
              {nameOf(role, occupation)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

type JobAnswerProps = ViewerProps & { job: Job; match: Match | null; posting: TabState['posting'] };

function JobAnswer({ job, match, posting, tabId, settings, onSettings, onSubject }: JobAnswerProps) {
  const { say } = useWords();
  const services = useServices();
  const loaded = useJob(job);
  if (loaded.status === 'loading') return <Skeleton label={say('reading')} />;
  if (loaded.status === 'failed') {
    return (
      <div class="empty">
        <Notice tone="failure">
          <p>{say('dataMissing')}</p>
          <button type="button" class="button" onClick={loaded.retry}>
            {say('tryAgain')}
          </button>
        </Notice>
      </div>
    );
  }
  const choose = async (choice: MatchChoice | null) => {
    if (match) await services.correctTitle(match.title, choice, posting ? tabId : null);
    if (!posting && choice) onSubject({ kind: 'job', job: choice, match: null });
  };
  return (
    <RoleScreen
      job={loaded.value}
      posting={posting}
      match={match}
      corrected={posting?.corrected ?? false}
      settings={settings}
      onSettings={onSettings}
      onChoose={(choice) => void choose(choice)}
      onForget={() => void choose(null)}
      onSearch={() => document.querySelector<HTMLInputElement>('.top-bar input')?.focus()}
      onOpenRole={(slug) => onSubject({ kind: 'job', job: { role: slug, occupation: null }, match: null })}
    />
  );
}

function ListAnswer({ tab, onSubject, folded }: { tab: TabState; onSubject: (subject: Subject) => void; folded: boolean }) {
  const { say } = useWords();
  const services = useServices();
  const cards = useLoaded(services.readRoleCards, 'cards');
  const [open, setOpen] = useState(!folded);
  const titleOf = (slug: string) => (cards.status === 'ready' ? (cards.value.find((card) => card.slug === slug)?.title ?? null) : null);
  const openCard = (job: CardUnderstanding) =>
    job.occupation && onSubject({ kind: 'job', job: { role: job.role, occupation: job.occupation }, match: null });
  return (
    <section class="screen" aria-label={say('jobsOnPage')}>
      {folded ? (
        <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('jobsOnPageCount', tab.cards.length)}
        </button>
      ) : (
        <h1>{say('jobsOnPageCount', tab.cards.length)}</h1>
      )}
      {open ? <JobList cards={tab.cards} roleTitle={titleOf} onOpen={openCard} /> : null}
    </section>
  );
}
