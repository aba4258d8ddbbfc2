import { useState } from 'preact/hooks';
import type { Level } from '../../data/schema/level.ts';
import { benchmarkFor, type ComparedPlace } from '../../lib/benchmark.ts';
import { comparedPlaceName, comparedPlaceOf } from '../../lib/compared-place.ts';
import { compare } from '../../lib/pay/compare.ts';
import { levelLadder } from '../../lib/pay/levels.ts';
import type { Pay } from '../../lib/pay/pay.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import type { Match } from '../../lib/titles/match.ts';
import { OfferPanel } from '../pay/OfferPanel.tsx';
import type { PayUnit } from '../pay/pay-unit.ts';
import { MatchNote, type MatchChoice } from '../role/MatchNote.tsx';
import { levelKeys } from '../role/LevelTable.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { PlacePicker } from './PlacePicker.tsx';
import { RoleSections } from './RoleSections.tsx';
import { useServices } from './services.ts';
import type { JobData } from './use-role.ts';

export interface RoleScreenProps {
  job: JobData;
  /** The posting this role was found for, null for a look-up. */
  posting: PostingUnderstanding | null;
  match: Match | null;
  corrected: boolean;
  settings: { country: string; hoursPerWeek: number; weeksPerYear: number; payUnit: PayUnit; level: Level | null; closedSections: readonly string[] };
  onSettings: (change: { payUnit?: PayUnit; closedSections?: string[] }) => void;
  onChoose: (choice: MatchChoice) => void;
  onForget: () => void;
  onSearch: () => void;
  onOpenRole: (slug: string, section: 'description' | 'salary') => void;
}

/** A look-up moves the focus to its answer; an ad's role leaves it where the reader put it. */
const focusOnce = (heading: HTMLElement | null) => heading?.focus();

/** Below this the matcher is not trusted enough for a verdict about money. */
const trusted = 0.5;

/** One role: the answer first, then everything else in sections that fold. */
export function RoleScreen(props: RoleScreenProps) {
  const { job, posting, match, settings } = props;
  const { say, locale } = useWords();
  const { money } = useMoney();
  const { role, summary, figures, rates } = job;
  const stated = posting?.level?.level ?? match?.level ?? null;
  const [level, setLevel] = useState<Level | null>(stated ?? settings.level);
  const [place, setPlace] = useState<ComparedPlace>(() => (figures ? comparedPlaceOf(posting?.place ?? null, settings.country, figures) : { kind: 'nation' }));
  const [typed, setTyped] = useState<{ text: string; pay: Pay | null } | null>(null);
  const services = useServices();
  const placeName = comparedPlaceName(place, job.usPlaces, locale, say('theUnitedStates'));
  const pay = typed ? typed.pay : (posting?.pay ?? null);
  const readTyped = async (text: string) => {
    const country = place.kind === 'country' ? place.code : 'US';
    setTyped(text.trim() ? { text, pay: await services.readOffer(text, country) } : null);
  };
  const title = role?.title ?? summary?.title ?? match?.title ?? '';
  const benchmark =
    figures &&
    benchmarkFor({
      figures,
      role,
      place,
      placeName,
      level,
      levelAssumed: level !== null && level !== stated,
      weak: match !== null && !props.corrected && match.confidence < trusted,
      currency: pay?.currency ?? null,
      rates,
      usPlaces: job.usPlaces,
    });
  const comparison = benchmark && compare({ pay, benchmark, options: { workingTime: settings } });
  const national = figures && levelLadder({ figures, roleSalary: role?.salary ?? null, place: { kind: 'nation' } });
  return (
    <article class="screen">
      <header class="role-head">
        {posting ? (
          <p class="ad-line">
            <bdi>{[posting.raw.title, posting.raw.company, posting.raw.location].filter(Boolean).join(' · ')}</bdi>
          </p>
        ) : null}
        <h1 lang="en" tabIndex={-1} ref={posting ? undefined : focusOnce}>
          {title}
        </h1>
        {match ? (
          <MatchNote
            match={match}
            corrected={props.corrected}
            choices={choicesOf(match, job)}
            onChoose={props.onChoose}
            onForget={props.onForget}
            onSearch={props.onSearch}
          />
        ) : null}
        <dl class="headline">
          <div>
            <dt>{say('job')}</dt>
            <dd lang="en">{title}</dd>
          </div>
          <div>
            <dt>{say('branch')}</dt>
            <dd lang="en">{role?.branch ?? summary?.group ?? say('notPublished')}</dd>
          </div>
          <div>
            <dt>{say('averageUs')}</dt>
            <dd class="number average">{national ? money(national.average.amount, 'USD', national.average.unit) : say('noWages')}</dd>
          </div>
        </dl>
      </header>
      {figures ? (
        <div class="controls">
          <PlacePicker place={place} job={job} onPlace={setPlace} />
          <label class="field">
            <span>{say('level')}</span>
            <select class="select" value={level ?? ''} onChange={(event) => setLevel((event.currentTarget.value || null) as Level | null)}>
              <option value="">{say('allLevels')}</option>
              {Object.entries(levelKeys).map(([value, key]) => (
                <option key={value} value={value}>
                  {say(key)}
                </option>
              ))}
            </select>
          </label>
        </div>
      ) : null}
      {posting?.level ? <p class="small muted">{say('levelFrom', posting.level.reason)}</p> : null}
      {comparison ? (
        <OfferPanel
          comparison={comparison}
          pay={pay}
          typed={typed !== null}
          hoursPerWeek={settings.hoursPerWeek}
          weeksPerYear={settings.weeksPerYear}
          unit={settings.payUnit}
          onUnit={(payUnit) => props.onSettings({ payUnit })}
          onTyped={(text) => void readTyped(text)}
        />
      ) : null}
      {typed !== null && pay === null ? <p role="alert">{say('typedNotUnderstood', typed.text)}</p> : null}
      <RoleSections
        job={job}
        posting={posting}
        place={place}
        placeName={placeName}
        level={level}
        closed={settings.closedSections}
        onClosed={(closedSections) => props.onSettings({ closedSections })}
        onLevel={setLevel}
        onPlace={setPlace}
        onOpenRole={props.onOpenRole}
      />
    </article>
  );
}

function choicesOf(match: Match, { cards }: JobData): MatchChoice[] {
  return match.alternatives.slice(0, 4).map(({ role, occupation }) => ({
    role,
    occupation,
    title: cards.find((card) => card.slug === role)?.title ?? occupation,
  }));
}
