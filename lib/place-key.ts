import type { ComparedPlace } from './benchmark.ts';

/** A compared place in one word, as offers keep it and pickers name it: "nation", "state:WA", "area:42660", "country:CA:ON". */
export function placeKey(place: ComparedPlace): string {
  if (place.kind === 'nation') return 'nation';
  return place.kind === 'country' && place.region
    ? `country:${place.code}:${place.region}`
    : `${place.kind}:${place.code}`;
}

/** The compared place of such a word; the nation for null and for words that name no place. */
export function placeOfKey(key: string | null): ComparedPlace {
  const [kind, code = '', region] = (key ?? '').split(':');
  if (kind === 'country') return region ? { kind, code, region } : { kind, code };
  return kind === 'state' || kind === 'area' ? { kind, code } : { kind: 'nation' };
}

/** True for a word `placeKey` could have written. Regions go by the code their publisher uses: "ON", "Mellersta Norrland". */
export const isPlaceKey = (text: string): boolean =>
  /^(?:nation|state:[A-Z]{2}|area:\d{5,7}|country:[A-Z]{2}(?::[\p{L} ]{2,40})?)$/u.test(text);
