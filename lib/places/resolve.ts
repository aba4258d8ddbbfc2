import type { PlacesData } from '../../data/schema/place-data.ts';
import { Gazetteer } from './gazetteer.ts';
import type { Place } from './place.ts';
import { readOption } from './read-option.ts';
import { readSegments } from './segments.ts';

/** Answers where a posting is. */
export interface Places {
  /**
   * The place a portal's text names ("Brooklyn, NY", "Greater Seattle Area", "Remote | Australia"). `countryHint`
   * (ISO alpha-2, from the page or the portal's host) settles names that several countries share. Null when the text
   * names no place, or one that cannot be told from others.
   */
  resolve(text: string, countryHint?: string): Place | null;
  /** Name of a US wage area ("42660"), null for an unknown code. */
  areaName(area: string): string | null;
}

const mostKept = 300;

/** Several places in one ad: what they have in common, or the first with little confidence. */
function common(places: Place[]): Place {
  const first = places[0]!;
  if (places.length === 1) return first;
  const confidence = Math.min(...places.map((place) => place.confidence));
  if (places.some((place) => place.country !== first.country))
    return { ...first, confidence: Math.min(confidence, 0.45) };
  if (places.every((place) => place.area !== undefined && place.area === first.area)) return { ...first, confidence };
  const { country, region } = first;
  const sameRegion = region !== undefined && places.every((place) => place.region === region);
  const name = places.map((place) => place.name).join(' or ');
  if (sameRegion) return { country, region, name, how: first.how === 'remote' ? 'remote' : 'state', confidence };
  return { country, name, how: first.how === 'remote' ? 'remote' : 'country', confidence };
}

function resolveText(gazetteer: Gazetteer, text: string, countryHint: string | undefined): Place | null {
  const { options, remote, postcodeCountry } = readSegments(text);
  const hint = postcodeCountry ?? countryHint?.toUpperCase();
  if (options.length === 0) return remote && hint ? remoteIn(hint) : null;
  const read = options.map((segments) => readOption(gazetteer, segments, hint));
  const found = read.flatMap((place) => (place === null ? [] : [place]));
  if (found.length === 0) return remote && hint ? remoteIn(hint) : null;
  const place = common(found);
  const unsure = found.length < read.length ? Math.min(place.confidence, 0.7) : place.confidence;
  const isWide = place.how === 'country' || place.how === 'state';
  return { ...place, how: remote && isWide ? 'remote' : place.how, confidence: unsure };
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

function remoteIn(country: string): Place {
  return { country, name: countryNames.of(country) ?? country, how: 'remote', confidence: 0.6 };
}

/** Reads places with the shipped table; answers are kept, so asking again costs nothing. */
export function createPlaces(data: PlacesData): Places {
  const gazetteer = new Gazetteer(data);
  const kept = new Map<string, Place | null>();
  return {
    resolve(text, countryHint) {
      const key = `${countryHint ?? ''}|${text}`;
      const known = kept.get(key);
      if (known !== undefined) return known;
      if (kept.size >= mostKept) kept.clear();
      const place = resolveText(gazetteer, text, countryHint);
      kept.set(key, place);
      return place;
    },
    areaName: (area) => (Object.hasOwn(gazetteer.areas, area) ? (gazetteer.areas[area] ?? null) : null),
  };
}
