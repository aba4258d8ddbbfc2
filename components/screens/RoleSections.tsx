import type { ComponentChildren } from 'preact';
import type { Level } from '../../data/schema/level.ts';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import { levelLadder } from '../../lib/pay/levels.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import { Checklist } from '../role/Checklist.tsx';
import { Education } from '../role/Education.tsx';
import { LevelTable } from '../role/LevelTable.tsx';
import { Outlook } from '../role/Outlook.tsx';
import { RoleCards } from '../role/RoleCards.tsx';
import { Faq, Overview, Responsibilities } from '../role/RoleWords.tsx';
import { StateMap } from '../role/StateMap.tsx';
import { ToolChips } from '../role/ToolChips.tsx';
import { Section } from '../ui/Section.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { CountrySection } from './CountrySection.tsx';
import { SourceNote } from './SourceNote.tsx';
import type { JobData } from './use-role.ts';

export interface RoleSectionsProps {
  job: JobData;
  posting: PostingUnderstanding | null;
  place: ComparedPlace;
  placeName: string;
  level: Level | null;
  closed: readonly string[];
  onClosed: (closed: string[]) => void;
  onLevel: (level: Level | null) => void;
  onPlace: (place: ComparedPlace) => void;
  onOpenRole: (slug: string, section: 'description' | 'salary') => void;
}

/** Everything about a role below the answer, in folding sections. */
export function RoleSections(props: RoleSectionsProps) {
  const { job, posting, place, placeName, level, closed, onClosed, onOpenRole } = props;
  const { say } = useWords();
  const { money } = useMoney();
  const { role, figures, cards } = job;
  const mentioned = new Map(posting?.advert?.mentioned.map(({ item, phrase }) => [item, phrase]) ?? []);
  const usPlace = place.kind === 'country' ? ({ kind: 'nation' } as const) : place;
  const ladder = figures && levelLadder({ figures, roleSalary: role?.salary ?? null, place: usPlace });
  const section = (id: string, title: string, children: ComponentChildren, hint?: string | null) => (
    <Section
      id={id}
      title={title}
      hint={hint}
      open={!closed.includes(id)}
      onToggle={(which, open) => onClosed(open ? closed.filter((other) => other !== which) : [...closed, which])}
    >
      {children}
    </Section>
  );
  const unit = figures?.basis === 'hourly' ? 'HOUR' : 'YEAR';
  const stateAmounts = new Map<string, number>(
    Object.entries(figures?.states ?? {}).flatMap(([state, wage]) => {
      const mean = (unit === 'HOUR' ? wage.hourly : wage.annual)?.mean;
      return mean == null ? [] : [[state, mean] as const];
    }),
  );
  const related = (role?.related ?? []).flatMap((slug) => cards.find((card) => card.slug === slug) ?? []);
  return (
    <div class="sections">
      {role ? section('overview', say('whatDoes', role.title), <Overview role={role} />) : null}
      {role ? section('duties', say('mainDuties'), <Checklist items={role.duties} />) : null}
      {role ? section('qualifications', say('keyQualifications'), <Checklist items={role.qualifications} mentioned={mentioned} />) : null}
      {role
        ? section(
            'skills',
            say('basicSkills'),
            <>
              <Checklist items={role.skills} mentioned={mentioned} />
              <h3 class="sub">{say('tools')}</h3>
              <ToolChips tools={role.tools} mentioned={mentioned} />
            </>,
          )
        : null}
      {role ? section('responsibilities', say('responsibilities'), <Responsibilities role={role} />) : null}
      {ladder && ladder.rows.length > 0
        ? section(
            'salary',
            say('salaryExpectations'),
            <>
              <p class="small muted">{say(ladder.model === 'role-figure' ? 'ladderRole' : ladder.model === 'area-levels' ? 'ladderArea' : 'ladderOccupation', placeNameFor(place, placeName, say('theUnitedStates')))}</p>
              <LevelTable rows={ladder.rows} chosen={level} onChoose={props.onLevel} />
              <SourceNote ids={ladder.sources} {...(ladder.model === 'role-figure' ? { dated: role?.salary?.dated ?? null } : {})} />
            </>,
          )
        : null}
      {figures
        ? section(
            'places',
            say('salaryByPlace'),
            <>
              <StateMap
                amounts={stateAmounts}
                names={new Map<string, string>(job.usPlaces.states.map(({ code, name }) => [code, name]))}
                chosen={place.kind === 'state' ? place.code : null}
                format={(amount) => money(amount, 'USD', unit)}
                onChoose={(state) => props.onPlace(state ? { kind: 'state', code: state } : { kind: 'nation' })}
              />
              <p class="small muted">{say('statesNote')}</p>
              <SourceNote ids={['us-oews-state']} />
            </>,
          )
        : null}
      {figures ? section('countries', say('salaryByCountry'), <CountrySection job={job} />) : null}
      {figures ? section('outlook', say('outlook'), <Outlook figures={figures} />) : null}
      {figures && (figures.education.length > 0 || figures.outlook) ? section('education', say('education'), <Education figures={figures} />) : null}
      {role ? section('benefits', say('benefits'), <Checklist items={role.benefits} />) : null}
      {role ? section('faq', say('faq'), <Faq role={role} />) : null}
      {related.length > 0
        ? section('related', say('exploreOther'), <RoleCards cards={related} against={ladder && { amount: ladder.average.amount, unit: ladder.average.unit }} onOpen={onOpenRole} />)
        : null}
    </div>
  );
}

const placeNameFor = (place: ComparedPlace, name: string, nation: string) => (place.kind === 'country' ? nation : name);
