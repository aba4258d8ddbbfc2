import { oneLine } from './clean-text.ts';
import { asObject, asText, type JsonObject, pick } from './json-ld.ts';

/** Place of a JobPosting as one line, the first of several: "City, Region, Country"; "Remote" when that is all it says. */
export function structuredPlaceOf(posting: JsonObject, company: string | null): string | null {
  const places = [pick(posting, 'jobLocation')].flat().filter((place) => place !== undefined);
  const first = places[0];
  if (typeof first === 'string') return oneLine(first);
  const place = asObject(first);
  const text = place && (nameBeatsAddress(places) ? oneLine(asText(pick(place, 'name'))) : addressText(place, company));
  return text || (isRemote(posting) ? 'Remote' : null);
}

/** Country as written ("US", "Germany"); null when not given. */
export function structuredCountryOf(posting: JsonObject): string | null {
  const place = asObject(pick(posting, 'jobLocation'));
  const address = place && asObject(pick(place, 'address'));
  const required = asObject(pick(posting, 'applicantLocationRequirements'));
  return asText(address && pick(address, 'addressCountry')) ?? asText(required && pick(required, 'name'));
}

/** Whether a JobPosting says it is remote (jobLocationType TELECOMMUTE). */
export function isRemote(posting: JsonObject): boolean {
  return /telecommute/i.test(asText(pick(posting, 'jobLocationType')) ?? '');
}

/** Several places, one and the same city in all addresses, but names that differ: the names are right (Meta). */
function nameBeatsAddress(places: unknown[]): boolean {
  const objects = places.map(asObject).filter((place) => place !== null);
  const names = new Set(objects.map((place) => asText(pick(place, 'name'))));
  const cities = new Set(objects.map((place) => addressParts(place)[0] ?? null));
  return objects.length > 1 && cities.size === 1 && names.size === objects.length && !names.has(null);
}

function addressText(place: JsonObject, company: string | null): string | null {
  const parts = addressParts(place);
  const name = oneLine(asText(pick(place, 'name')));
  if (parts.length === 0) return name === company ? null : name;
  return oneLine(parts.join(', '));
}

/** Locality, region, country, each once; the street only when there is nothing better. */
function addressParts(place: JsonObject): string[] {
  const address = pick(place, 'address');
  if (typeof address === 'string') return [address];
  const object = asObject(address);
  if (!object) return [];
  const parts: string[] = [];
  for (const name of ['addressLocality', 'addressRegion', 'addressCountry']) {
    const part = oneLine(asText(pick(object, name)));
    if (part && !parts.some((known) => known === part || known.split(/,\s*/).includes(part))) parts.push(part);
  }
  if (parts.length > 0) return parts;
  const street = oneLine(asText(pick(object, 'streetAddress')));
  return street ? [street] : [];
}
