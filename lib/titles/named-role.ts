import { blend, type Odds, topOf } from './odds.ts';
import type { NamedHit } from './roles-index.ts';

/**
 * How much a role's own name speaks for its occupation beside what employers file under that title: its very title more
 * than its other names, and a name of words that no list knows, or one written for the title's language, nearly alone.
 * Chosen on the development titles, English and other languages.
 */
export const nameTrust = { title: 0.3, other: 0.05, unknown: 0.9, native: 0.7 };

/** A name of which less than this share of the letters is known is not judged by the lists. */
export const leastKnown = 0.5;

/** Odds with the named role's occupation lifted by `trust` (0 to 1). */
export const withName = (odds: Odds, { role }: NamedHit, trust: number): Odds =>
  blend(new Map([[role.occupation, 1]]), odds, trust);

/** Filings that contradict a role's name this clearly win over a known alias; chosen on the development titles. */
const contradiction = { other: 0.5, own: 0.05 };

/**
 * Which of the roles whose name a title is to believe: the likeliest by the lists, or none when these plainly say another
 * job. A role's very title and unknown words, by their `trust`, are always believed.
 */
export function chooseNamed(hits: NamedHit[], odds: Odds, trust: number): NamedHit | null {
  const best = hits.reduce<NamedHit | null>((best, hit) => {
    const mine = odds.get(hit.role.occupation) ?? 0;
    return best && (odds.get(best.role.occupation) ?? 0) >= mine ? best : hit;
  }, null);
  if (!best) return null;
  const own = odds.get(best.role.occupation) ?? 0;
  const top = topOf(odds)[0]?.[1] ?? 0;
  const contradicted = trust === nameTrust.other && own < contradiction.own && top > contradiction.other;
  return contradicted ? null : best;
}
