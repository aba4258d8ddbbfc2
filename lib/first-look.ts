import type { OccupationFigures, OccupationSummary, UsPlaces } from '../data/schema/figures.ts';
import type { Role } from '../data/schema/role.ts';
import type { Source } from '../data/schema/source.ts';
import { benchmarkFor, type ComparedPlace } from './benchmark.ts';
import { comparedPlaceOf } from './compared-place.ts';
import { trustedUnit } from './national-unit.ts';
import type { OtherJob } from './other-jobs.ts';
import { levelLadder } from './pay/levels.ts';
import type { RatesFile } from './pay/rates-file.ts';
import type { Place } from './places/place.ts';
import type { PostingUnderstanding } from './understand.ts';

/** Everything the answer to a posting is drawn from: its role's head, the comparison, the meter. */
export interface AnswerData {
  role: Pick<Role, 'slug' | 'title' | 'branch' | 'salary'> | null;
  /** SOC-2018 code. */
  occupation: string;
  summary: OccupationSummary | null;
  /** Null for the occupations no wages are published for. */
  figures: OccupationFigures | null;
  usPlaces: UsPlaces;
  rates: RatesFile;
  sources: readonly Source[];
}

/**
 * The answer to one tab's posting, made ready when the posting was read, so that a popup draws it without reading the
 * shipped files. Only figures of the compared place are in it; words, level, currency and units are chosen when it is
 * drawn.
 */
export interface FirstLook extends AnswerData {
  /** What it was made for; drawn only where that is still what is asked. */
  key: string;
  /** Choices for "Not this role?". */
  others: readonly OtherJob[];
}

type Asked = Pick<PostingUnderstanding, 'match' | 'place'>;

/** The settings that decide which place's figures are needed. */
export interface HomeSettings {
  country: string;
  homePlace: { place: Place | null } | null;
}

/**
 * Everything a first look rests on besides the shipped files: another job, unit, place or home needs another look.
 * A list of plain values, because the browser's storage gives objects back with their fields in another order.
 */
export function lookKey({ match, place }: Asked, { country, homePlace }: HomeSettings): string {
  const { role, occupation, alternatives } = match;
  const others = alternatives.map((other) => other.role ?? other.occupation);
  const unit = trustedUnit(match);
  const where = place ?? homePlace?.place;
  const asked = [where?.country, where?.region, where?.area, country];
  return JSON.stringify([role, occupation, unit?.country, unit?.code, ...asked, ...others]);
}

/** A job's data cut down to what its answer shows at the place the posting (or the reader's home) asks for. */
export function firstLook(
  job: AnswerData & { others: readonly OtherJob[] },
  asked: Asked,
  home: HomeSettings,
): FirstLook {
  const { role, occupation, summary, figures, rates, sources, others } = job;
  const place = figures && comparedPlaceOf(asked.place ?? home.homePlace?.place ?? null, home.country, figures);
  const cut = place && figures ? atPlace({ ...job, figures }, place) : { figures, usPlaces: noPlaces };
  return {
    key: lookKey(asked, home),
    role: role && pick(role, ['slug', 'title', 'branch', 'salary']),
    occupation,
    summary,
    rates,
    sources: place && figures ? citedAt({ ...job, figures }, place, sources) : [],
    others,
    ...cut,
  };
}

const noPlaces: UsPlaces = { states: [], areas: [], nonmetro: [] };

function pick<T, K extends keyof T>(value: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, value[key]])) as Pick<T, K>;
}

type WithFigures = AnswerData & { figures: OccupationFigures };

/** The figures of the place, of the nation, and of the states an area lies in: its percentiles may be theirs. */
function atPlace({ figures, usPlaces }: WithFigures, place: ComparedPlace): Pick<AnswerData, 'figures' | 'usPlaces'> {
  const code = place.kind === 'nation' ? '' : place.code;
  const areas = place.kind === 'area' ? usPlaces.areas.filter((area) => area.code === code) : [];
  const around = place.kind === 'state' ? [code] : areas.flatMap((area) => area.states);
  const only = <T>(places: Record<string, T>, codes: readonly string[]) =>
    Object.fromEntries(Object.entries(places).filter(([key]) => codes.includes(key)));
  const areaCodes = areas.map((area) => area.code);
  return {
    usPlaces: { states: usPlaces.states.filter((state) => around.includes(state.code)), areas, nonmetro: [] },
    figures: {
      ...figures,
      history: [],
      outlook: null,
      education: [],
      profiles: [],
      skills: [],
      knowledge: [],
      tools: [],
      related: [],
      states: only(figures.states, around),
      areas: only(figures.areas, areaCodes),
      nonmetro: only(figures.nonmetro, areaCodes),
      countries: figures.countries.filter(({ country }) => place.kind === 'country' && country === code),
    },
  };
}

/** The sources the answer names: those of the comparison at the place, and of the nation's ladder. */
function citedAt(job: WithFigures, place: ComparedPlace, sources: readonly Source[]): Source[] {
  const { figures, role, usPlaces } = job;
  const frame = { levelAssumed: false, weak: false, level: null, currency: null, rates: null, placeName: '' };
  const compared = benchmarkFor({ ...frame, figures, role, place, usPlaces });
  const national = levelLadder({ figures, roleSalary: role?.salary ?? null, place: { kind: 'nation' } });
  const cited = new Set([...(compared?.sources ?? []), ...(national?.sources ?? [])]);
  return sources.filter(({ id }) => cited.has(id));
}
