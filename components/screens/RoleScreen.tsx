import type { AnswerData, FirstLook } from '../../lib/first-look.ts';
import { otherJobs } from '../../lib/other-jobs.ts';
import { levelLadder } from '../../lib/pay/levels.ts';
import type { Match } from '../../lib/titles/match.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import { OfferPanel } from '../pay/OfferPanel.tsx';
import type { PayUnit } from '../pay/pay-unit.ts';
import type { MatchChoice } from '../role/match-note-props.ts';
import { Notice } from '../ui/Notice.tsx';
import { quietMoment } from '../ui/quiet-moment.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';
import { ComparisonControls } from './ComparisonControls.tsx';
import { RoleHead } from './RoleHead.tsx';
import { SourceNote, SourcesContext } from './SourceNote.tsx';
import { type ComparisonSettings, useComparison } from './use-comparison.ts';
import type { JobData } from './use-role.ts';

export interface RoleScreenProps {
  /** Everything of the job, or only what its answer shows: then the rest is left out until it comes. */
  job: JobData | FirstLook;
  /** The posting this role was found for, null for a look-up. */
  posting: PostingUnderstanding | null;
  match: Match | null;
  corrected: boolean;
  /** Id of the section to begin with. */
  section?: string | null;
  settings: ComparisonSettings & { payUnit: PayUnit; closedSections: readonly string[] };
  onSettings: (change: { payUnit?: PayUnit; closedSections?: string[] }) => void;
  onChoose: (choice: MatchChoice) => void;
  onForget: () => void;
  onSearch: () => void;
  onOpenRole: (slug: string, section: 'description' | 'salary') => void;
}

/** Read when the answer is drawn, which so needs less code. */
const readBelow = () => quietMoment().then(() => import('./RoleBelow.tsx'));

const isWhole = (job: JobData | FirstLook): job is JobData => 'cards' in job;

/** One role: the answer first, then everything else in sections that fold. */
export function RoleScreen(props: RoleScreenProps) {
  const { job, posting, match, settings, corrected, onSettings } = props;
  const below = useLoaded(readBelow, 'below');
  const comparing = useComparison({ job, posting, match, corrected, settings });
  const title = job.role?.title ?? job.summary?.title ?? match?.title ?? '';
  const { place, placeName, level, setLevel: onLevel, setPlace: onPlace } = comparing;
  return (
    <SourcesContext.Provider value={job.sources}>
      <article class="screen">
        <RoleHead
          title={title}
          job={job}
          posting={posting}
          match={match}
          national={nationalLadder(job)}
          choices={match ? choicesOf(match, job) : []}
          corrected={corrected}
          onChoose={props.onChoose}
          onForget={props.onForget}
          onSearch={props.onSearch}
        />
        <Pay {...props} comparing={comparing} />
        {below.status === 'ready' && isWhole(job) ? (
          <below.value.RoleBelow
            title={title}
            job={job}
            posting={posting}
            pay={comparing.pay}
            place={place}
            placeName={placeName}
            level={level}
            onLevel={onLevel}
            onPlace={onPlace}
            onOpenRole={props.onOpenRole}
            section={props.section ?? null}
            closed={settings.closedSections}
            onClosed={(closedSections) => onSettings({ closedSections })}
          />
        ) : null}
      </article>
    </SourcesContext.Provider>
  );
}

const choicesOf = (match: Match, job: JobData | FirstLook) =>
  isWhole(job) ? otherJobs(match, job.cards, job.occupations) : job.others;

const nationalLadder = ({ figures, role }: AnswerData) =>
  figures && levelLadder({ figures, roleSalary: role?.salary ?? null, place: { kind: 'nation' } });

type PayProps = RoleScreenProps & { comparing: ReturnType<typeof useComparison> };

/** Place and level, and the panel; or why there is nothing to compare with. */
function Pay({ job, posting, settings, onSettings, comparing }: PayProps) {
  const { say } = useWords();
  const { comparison, pay, placeName, typed } = comparing;
  if (!job.figures) return <Caution text={say('noWagesText')} />;
  const salary = job.role?.salary;
  const { sources } = comparison?.benchmark ?? {};
  return (
    <>
      <ComparisonControls job={job} posting={posting} comparing={comparing} />
      {comparison ? (
        <OfferPanel
          comparison={comparison}
          pay={pay}
          posting={posting !== null}
          typed={typed?.text ?? null}
          hoursPerWeek={settings.hoursPerWeek}
          weeksPerYear={settings.weeksPerYear}
          unit={settings.payUnit}
          onUnit={(payUnit) => onSettings({ payUnit })}
          onTyped={(text) => void comparing.readTyped(text)}
          source={sources ? <SourceNote ids={sources} {...(salary ? { dated: salary.dated } : {})} /> : null}
        />
      ) : (
        <Caution text={say('noFigureHere', placeName)} />
      )}
    </>
  );
}

function Caution({ text }: { text: string }) {
  return (
    <Notice>
      <p>{text}</p>
    </Notice>
  );
}
