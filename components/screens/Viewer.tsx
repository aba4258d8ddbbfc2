import { useEffect } from 'preact/hooks';
import type { Job } from '../../lib/job.ts';
import type { Match } from '../../lib/titles/match.ts';
import { SearchBox, type Suggestion } from '../search/SearchBox.tsx';
import { later } from '../ui/later.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../ui/words.ts';
import { JobAnswer } from './JobAnswer.tsx';
import { useServices } from './services.ts';
import type { ViewerProps } from './viewer-props.ts';

const EnableSite = later(async () => (await import('./EnableSite.tsx')).EnableSite);
const ListAnswer = later(async () => (await import('./ListAnswer.tsx')).ListAnswer);
const NothingFound = later(async () => (await import('./NothingFound.tsx')).NothingFound);
const ReadingFailed = later(async () => (await import('./ReadingFailed.tsx')).ReadingFailed);
const UnsureAnswer = later(async () => (await import('./UnsureAnswer.tsx')).UnsureAnswer);

const jobOfKey = (key: string): Job => {
  const [kind, id = ''] = key.split(':');
  return kind === 'role' ? { role: id, occupation: null } : { role: null, occupation: id };
};

/** The view of popup and side panel: a search field, and below it the answer to the tab or to what was searched. */
export function Viewer(props: ViewerProps) {
  const { view, subject, onSubject } = props;
  const services = useServices();
  useEffect(() => scrollTo(0, 0), [subject]);
  const lookUp = async (title: string) => {
    const { match, certainty } = await services.understandTitle(title);
    onSubject(certainty === 'sure' ? { kind: 'job', job: match, match } : { kind: 'unsure', match });
  };
  const open = (suggestion: Suggestion) => onSubject({ kind: 'job', job: jobOfKey(suggestion.key), match: null });
  const found = view.tab?.posting || (view.tab?.cards.length ?? 0) > 0;
  const searchFirst = subject.kind === 'tab' && view.status !== 'reading' && !found;
  return (
    <>
      <header class="top-bar">
        <SearchBox
          suggest={services.suggest}
          onChoose={open}
          onSubmit={(title) =>
            void lookUp(title).catch(() => onSubject({ kind: 'unsure', match: unknownTitle(title) }))
          }
          focus={searchFirst}
        />
        {props.actions}
      </header>
      <main>
        <Answer {...props} />
      </main>
    </>
  );
}

/** A title the background could not look up: shown as one nobody knows, so that the field stays the way on. */
const unknownTitle = (title: string): Match => ({
  title,
  role: null,
  occupation: null,
  level: null,
  confidence: 0,
  reason: '',
  why: { kind: 'unknown', words: title, role: '', occupation: '' },
  removed: [],
  alternatives: [],
});

function Answer(props: ViewerProps) {
  const { subject } = props;
  if (subject.kind === 'unsure') return <UnsureAnswer {...props} match={subject.match} posting={null} />;
  if (subject.kind === 'job')
    return (
      <JobAnswer
        key={JSON.stringify(subject.job)}
        {...props}
        job={subject.job}
        match={subject.match}
        posting={null}
        section={subject.section ?? null}
      />
    );
  return <TabAnswer {...props} />;
}

function TabAnswer(props: ViewerProps) {
  const { view, onSubject, onReadAgain } = props;
  const { say } = useWords();
  const { tab, status, access } = view;
  const posting = tab?.posting ?? null;
  const listed = tab !== null && tab.cards.length > 0;
  const enable =
    access && access.offers.length > 0 ? <EnableSite offers={access.offers} onEnabled={onReadAgain} /> : null;
  if (posting) {
    const { match, certainty, corrected, raw } = posting;
    const sure = certainty === 'sure' || corrected;
    return (
      <>
        {sure ? (
          <JobAnswer
            key={`${raw.jobId}${match.role}${match.occupation}${raw.title}`}
            {...props}
            job={match}
            match={match}
            posting={posting}
            section={null}
          />
        ) : (
          <UnsureAnswer {...props} match={match} posting={posting} />
        )}
        {listed ? <ListAnswer tab={tab} onSubject={onSubject} folded /> : null}
        {enable ? <div class="foot">{enable}</div> : null}
      </>
    );
  }
  if (listed) {
    return (
      <>
        <ListAnswer tab={tab} onSubject={onSubject} folded={false} />
        {enable ? <div class="foot">{enable}</div> : null}
      </>
    );
  }
  if (status === 'reading') return <Skeleton label={say('reading')} />;
  if (status === 'failed') return <ReadingFailed onRetry={onReadAgain} />;
  return <NothingFound view={view} enable={enable} panel={props.panel} />;
}
