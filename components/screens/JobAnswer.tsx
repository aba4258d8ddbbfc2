import { type FirstLook, lookKey } from '../../lib/first-look.ts';
import type { Job } from '../../lib/job.ts';
import { trustedUnit } from '../../lib/national-unit.ts';
import type { Match } from '../../lib/titles/match.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import type { MatchChoice } from '../role/match-note-props.ts';
import { Notice } from '../ui/Notice.tsx';
import { quietMoment } from '../ui/quiet-moment.ts';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useWords } from '../ui/words.ts';
import { RoleScreen } from './RoleScreen.tsx';
import { useServices } from './services.ts';
import { useJob } from './use-role.ts';
import type { ViewerProps } from './viewer-props.ts';

type JobAnswerProps = Pick<ViewerProps, 'tabId' | 'view' | 'settings' | 'onSettings' | 'onSubject'> & {
  job: Job;
  match: Match | null;
  posting: PostingUnderstanding | null;
  section: string | null;
};

/**
 * A job's screen: at first what was made ready for the posting, all of it once its files are read; a file that cannot be
 * read is said, with another try.
 */
export function JobAnswer({
  job,
  match,
  posting,
  section,
  tabId,
  view,
  settings,
  onSettings,
  onSubject,
}: JobAnswerProps) {
  const { say } = useWords();
  const services = useServices();
  const look = posting && fittingLook(view.look, posting, settings);
  const loaded = useJob(job, trustedUnit(match), look ? quietMoment : undefined);
  const known = loaded.status === 'ready' ? loaded.value : look;
  const missing = loaded.status === 'failed' ? <FileMissing onRetry={loaded.retry} /> : null;
  if (!known) return missing ?? <Skeleton label={say('loading')} />;
  const choose = async (choice: MatchChoice | null) => {
    const asked = posting?.raw.title ?? match?.title;
    const kept = choice && { role: choice.role, occupation: choice.occupation };
    if (asked) await services.correctTitle(asked, kept, posting ? tabId : null);
    if (!posting && choice) onSubject({ kind: 'job', job: choice, match: null });
  };
  const screen = (
    <RoleScreen
      job={known}
      posting={posting}
      match={match}
      corrected={posting?.corrected ?? false}
      section={section}
      settings={settings}
      onSettings={onSettings}
      onChoose={(choice) => void choose(choice)}
      onForget={() => void choose(null)}
      onSearch={() => document.querySelector<HTMLInputElement>('.top-bar input')?.focus()}
      onOpenRole={(role, start) =>
        onSubject({
          kind: 'job',
          job: { role, occupation: null },
          match: null,
          section: start === 'salary' ? 'salary' : null,
        })
      }
    />
  );
  return (
    <>
      {screen}
      {missing}
    </>
  );
}

/** The answer made ready, unless the posting or the settings have become others since. */
function fittingLook(look: FirstLook | null, posting: PostingUnderstanding, settings: ViewerProps['settings']) {
  return look?.key === lookKey(posting, settings) ? look : null;
}

function FileMissing({ onRetry }: { onRetry: () => void }) {
  const { say } = useWords();
  return (
    <div class="empty">
      <Notice tone="failure">
        <p>{say('dataMissing')}</p>
        <button type="button" class="button" onClick={onRetry}>
          {say('tryAgain')}
        </button>
      </Notice>
    </div>
  );
}
