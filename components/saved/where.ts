import type { ComparedPlace } from '../../lib/benchmark.ts';

/** A compared place as an offer keeps it: "nation", "state:WA", "area:42660", "country:DE". */
export const whereOf = (place: ComparedPlace): string =>
  place.kind === 'nation' ? 'nation' : `${place.kind}:${place.code}`;

/** The compared place an offer keeps; the nation for an offer that keeps none. */
export function placeOfWhere(where: string | null): ComparedPlace {
  const [kind, code = ''] = (where ?? '').split(':');
  return kind === 'state' || kind === 'area' || kind === 'country' ? { kind, code } : { kind: 'nation' };
}
