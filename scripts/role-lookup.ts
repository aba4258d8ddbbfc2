import { occupationIndex } from '../data/build/figures-index.ts';
import { identifyCode } from '../data/build/figures-of.ts';
import { placesData } from '../data/build/places.ts';
import { readRoles } from '../data/build/read-roles.ts';
import type { UsPlaces } from '../data/schema/figures.ts';
import type { Role } from '../data/schema/role.ts';
import { decodeIndex } from '../lib/pay/occupation-index.ts';
import { createPlaces } from '../lib/places/resolve.ts';

/** A question that cannot be answered; its message goes out as `{"error": ...}`. */
export class LookupError extends Error {}

/** What a SLUG, ALIAS or CODE stands for. */
export interface Lookup {
  /** Null: figures only. */
  role: Role | null;
  /** Slugs of further roles written for the same occupation, or sharing the alias. */
  otherRoles: string[];
  /** SOC-2018 code. */
  code: string;
  /** The code's own title. */
  title: string;
  wageCode: string | null;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();

/**
 * The role or occupation asked for: a code (SOC "29-1141" or O*NET "29-1141.01"), else a slug, a role's title, an
 * alias, or an occupation's own title. Throws a LookupError for anything else.
 */
export function lookUp(query: string): Lookup {
  const roles = readRoles();
  if (/^\d\d-\d{4}(\.\d\d)?$/.test(query)) return lookUpCode(query, roles);
  const wanted = fold(query);
  const named = (test: (role: Role) => boolean) => roles.filter(test);
  const found = [
    named((role) => role.slug === query || fold(role.title) === wanted),
    named((role) => role.aliases.some((alias) => fold(alias) === wanted)),
  ].find((some) => some.length > 0);
  if (found) return withOccupation(found[0] as Role, found.slice(1));
  const occupation = decodeIndex(occupationIndex()).find(({ title }) => fold(title) === wanted);
  if (occupation) return lookUpCode(occupation.code, roles);
  throw new LookupError(`no role, alias, occupation or occupation code "${query}"; npm run match reads any title`);
}

function withOccupation(role: Role, others: Role[]): Lookup {
  const identity = identifyCode(role.occupation);
  if (identity === null) throw new LookupError(`${role.slug}: no occupation ${role.occupation}`);
  return { ...identity, role, otherRoles: others.map(({ slug }) => slug) };
}

/**
 * A code answers with the role that bears the occupation's name, or the only one written for it. Of several others
 * none stands for the whole occupation: then figures only, with their slugs.
 */
function lookUpCode(query: string, roles: Role[]): Lookup {
  const identity = identifyCode(query);
  if (identity === null) throw new LookupError(`no occupation has the code ${query}`);
  const written = roles.filter((role) => role.occupation === identity.code);
  const only = written.length === 1 ? written[0] : undefined;
  const role = written.find((candidate) => isNamesake(candidate, identity.title)) ?? only ?? null;
  const otherRoles = written.filter((other) => other !== role).map(({ slug }) => slug);
  return { ...identity, role, otherRoles };
}

/** "Registered Nurse" bears the name of "Registered Nurses". */
function isNamesake({ title, aliases }: Role, occupation: string): boolean {
  const singular = fold(occupation).replace(/s$/, '');
  return [title, ...aliases].some((name) => fold(name).replace(/s$/, '') === singular);
}

/** The state of a two-letter code or a name. Throws a LookupError. */
export function findState(query: string, places: UsPlaces): UsPlaces['states'][number] {
  const wanted = fold(query);
  const found = places.states.find(({ code, name }) => fold(code) === wanted || fold(name) === wanted);
  if (found === undefined) throw new LookupError(`no US state "${query}"`);
  return found;
}

/** The area of a code, a full name, or a city or county in it ("Scottsdale, AZ"). Throws a LookupError. */
export function findArea(query: string, places: UsPlaces): UsPlaces['areas'][number] {
  const wanted = fold(query);
  const named = places.areas.find(({ code, name }) => code === query.replace(/^0/, '') || fold(name) === wanted);
  const found = named ?? areaAround(query, places);
  if (found === undefined) throw new LookupError(`no area "${query}": give its code or its name, e.g. "Abilene, TX"`);
  return found;
}

function areaAround(query: string, places: UsPlaces): UsPlaces['areas'][number] | undefined {
  const place = createPlaces(placesData()).resolve(query, 'US');
  return place && place.confidence >= 0.5 ? places.areas.find(({ code }) => code === place.area) : undefined;
}
