import type { AnswerData } from '../../lib/first-look.ts';
import type { LevelLadder } from '../../lib/pay/levels.ts';
import type { Match } from '../../lib/titles/match.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import { MatchNote } from '../role/MatchNote.tsx';
import type { MatchNoteProps } from '../role/match-note-props.ts';
import { BasisMark } from '../ui/BasisMark.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';

export interface RoleHeadProps
  extends Pick<MatchNoteProps, 'choices' | 'corrected' | 'onChoose' | 'onForget' | 'onSearch'> {
  title: string;
  job: AnswerData;
  posting: PostingUnderstanding | null;
  match: Match | null;
  /** The nation's ladder; null where no wages are published. */
  national: LevelLadder | null;
}

/** A look-up moves the focus to its answer; an ad's role leaves it where the reader put it. */
const focusOnce = (heading: HTMLElement | null) => heading?.focus({ preventScroll: true });

/** The answer's first lines: the ad's own words, the role, how sure that is, its branch and its average. */
export function RoleHead({ title, job, posting, match, national, ...note }: RoleHeadProps) {
  const { say } = useWords();
  const { money } = useMoney();
  const { role, summary } = job;
  const branch = role?.branch ?? summary?.group?.replace(/ Occupations$/, '');
  return (
    <header class="role-head">
      {posting ? (
        <p class="ad-line">
          <bdi>{[posting.raw.title, posting.raw.company, posting.raw.location].filter(Boolean).join(' · ')}</bdi>
        </p>
      ) : null}
      <h1 lang="en" tabIndex={-1} ref={posting ? undefined : focusOnce}>
        {title}
      </h1>
      {match ? <MatchNote match={match} {...note} /> : null}
      <dl class="headline">
        <div>
          <dt>{say('job')}</dt>
          <dd lang="en">{title}</dd>
        </div>
        {branch ? (
          <div>
            <dt>{say('branch')}</dt>
            <dd lang="en">{branch}</dd>
          </div>
        ) : null}
        <div>
          <dt>{say('averageUs')}</dt>
          <dd>
            <span class="number average">
              {national ? money(national.average.amount, 'USD', national.average.unit) : say('noWages')}
            </span>{' '}
            {national ? <BasisMark basis={national.average.basis} /> : null}
          </dd>
        </div>
      </dl>
      {role || !national ? null : <p class="small muted">{say('noOwnText')}</p>}
    </header>
  );
}
