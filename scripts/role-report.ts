import { countryWagesFor } from '../data/build/countries.ts';
import { figureSources } from '../data/build/figures.ts';
import { figuresOf } from '../data/build/figures-of.ts';
import { readUsPlaces } from '../data/build/figures-places.ts';
import type { OccupationFigures, PlaceWage, UsPlaces } from '../data/schema/figures.ts';
import type { Role } from '../data/schema/role.ts';
import type { Source } from '../data/schema/source.ts';
import { type LadderPlace, levelLadder } from '../lib/pay/levels.ts';
import { countryReport } from './role-country.ts';
import { findArea, findState, type Lookup, LookupError } from './role-lookup.ts';

/** Where figures are asked for; at most one of state and area, a country beside either. */
export interface ReportPlace {
  state?: string | undefined;
  area?: string | undefined;
  country?: string | undefined;
}

/** A figure's value with what kind of figure it is and the ids of its sources. */
interface Sourced<Value> {
  value: Value;
  basis: 'measured' | 'modelled' | 'group' | 'converted' | 'reference';
  sources: string[];
}

const measured = <Value>(value: Value, ...sources: string[]): Sourced<Value> => ({ value, basis: 'measured', sources });

/** Everything there is about a role or occupation, each figure with basis and sources; see the README's contract. */
export function roleReport(lookup: Lookup, asked: ReportPlace): Record<string, unknown> {
  const places = readUsPlaces();
  const { role, otherRoles, code, title, wageCode } = lookup;
  const place = ladderPlace(asked, places);
  const figures = wageCode === null ? null : figuresOf(wageCode, places);
  const report = {
    role: role && writtenPart(role),
    otherRoles,
    occupation: { code, title, wageCode, wageTitle: figures?.title ?? null },
    figures: figures ? figuresReport(figures, role, place, asked, places) : null,
    note: figures ? null : 'no wages published',
  };
  return { ...report, sources: citedSources(report) };
}

function writtenPart({ $schema: _, ...written }: Role): Omit<Role, '$schema'> {
  return written;
}

function ladderPlace(asked: ReportPlace, places: UsPlaces): LadderPlace {
  if (asked.state !== undefined && asked.area !== undefined) throw new LookupError('give --state or --area, not both');
  if (asked.state !== undefined) return { kind: 'state', code: findState(asked.state, places).code };
  if (asked.area !== undefined) return { kind: 'area', code: findArea(asked.area, places).code };
  return { kind: 'nation' };
}

function figuresReport(
  figures: OccupationFigures,
  role: Role | null,
  place: LadderPlace,
  asked: ReportPlace,
  places: UsPlaces,
): Record<string, unknown> {
  const roleSalary = role?.salary ?? null;
  return {
    currency: 'USD',
    published: figures.basis,
    place: placeReport(figures, place, places),
    levels: levelLadder({ figures, roleSalary, place }) ?? 'not published',
    ...(asked.country === undefined ? {} : countryReport(figures, asked.country, role)),
    nation: measured(figures.national, 'us-oews-national'),
    states: measured(figures.states, 'us-oews-state'),
    areas: measured(figures.areas, 'us-dol-levels'),
    nonmetroAreas: measured(figures.nonmetro, 'us-oews-nonmetro'),
    ...aboutTheJob(figures),
    countries: countryWagesFor(figures.wageCode).map(({ wage, basis, source, ...rest }) => ({
      ...rest,
      ...{ value: wage, basis, sources: [source] },
    })),
  };
}

function aboutTheJob(figures: OccupationFigures): Record<string, unknown> {
  const { history, outlook, education, jobZone, skills, knowledge, tools, related, isco08, profiles } = figures;
  return {
    history: measured(history, 'us-oews-history'),
    outlook: measured(outlook ?? 'not published', 'us-projections'),
    education: measured(published(education), 'us-onet-education'),
    jobZone: measured(jobZone ?? 'not published', 'us-onet-job-zones'),
    skills: measured(published(skills), 'us-onet-skills'),
    knowledge: measured(published(knowledge), 'us-onet-skills'),
    tools: measured(published(tools), 'us-onet-tools'),
    related: measured(published(related), 'us-onet-related'),
    isco08: measured(isco08 ?? 'not published', 'us-isco'),
    describedBy: measured(profiles, 'us-onet-codes'),
  };
}

const published = <Item>(list: Item[]): Item[] | 'not published' => (list.length === 0 ? 'not published' : list);

function placeReport(figures: OccupationFigures, place: LadderPlace, places: UsPlaces): Record<string, unknown> {
  if (place.kind === 'nation') return { kind: 'nation', name: 'United States' };
  if (place.kind === 'state') {
    const name = places.states.find(({ code }) => code === place.code)?.name;
    return { ...place, name, wages: orUnpublished(figures.states[place.code], 'us-oews-state') };
  }
  const area = places.areas.find(({ code }) => code === place.code);
  const levels = figures.areas[place.code];
  return {
    ...place,
    name: area?.name,
    areaKind: area?.kind,
    dolLevels: levels ? measured(levels, 'us-dol-levels') : 'not published',
    wages: orUnpublished(figures.nonmetro[place.code], 'us-oews-nonmetro'),
  };
}

function orUnpublished(wage: PlaceWage | undefined, source: string): Sourced<PlaceWage> | 'not published' {
  return wage ? measured(wage, source) : 'not published';
}

/** The full entries of all source ids that appear in the report; a role's own page stands for itself. */
function citedSources(report: unknown): Source[] {
  const text = JSON.stringify(report);
  return figureSources().filter(({ id }) => text.includes(`"${id}"`));
}
