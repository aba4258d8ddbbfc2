import { englishFeatures, features } from './features.ts';
import { networkProbabilities, type TitleNetwork } from './network.ts';
import type { NormalTitle } from './normalise.ts';

/** Occupations by probability. */
export type Odds = Map<string, number>;

/** Odds of the occupations (`p` by place in `codes`) that are not out of the question. */
export function likely(codes: string[], p: Float32Array): Odds {
  const odds: Odds = new Map();
  for (let c = 0; c < p.length; c++) if (p[c]! > 0.002) odds.set(codes[c]!, p[c]!);
  return odds;
}

/** Two readings as one: `a` weighs `share` (0 to 1), `b` the rest. */
export function blend(a: Odds, b: Odds, share: number): Odds {
  const out: Odds = new Map();
  for (const [code, p] of a) out.set(code, p * share);
  for (const [code, p] of b) out.set(code, (out.get(code) ?? 0) + p * (1 - share));
  return out;
}

/** The highest of the odds, 0 when there are none. */
export const highest = (odds: Odds) => Math.max(0, ...odds.values());

/** Occupations with their odds, likeliest first. */
export const topOf = (odds: Odds) => [...odds].sort((a, b) => b[1] - a[1]);

/**
 * Odds of a title read as English. "Head of Kitchen" is also read as "Kitchen Manager": the lists hold the latter form
 * more often.
 */
export function englishOdds(network: TitleNetwork, title: NormalTitle): Odds {
  const odds = likely(network.codes, networkProbabilities(network, features(title, englishFeatures)));
  const [first, ...others] = title.segments;
  if (first?.[0] !== 'head' || first[1] !== 'of' || first.length < 3) return odds;
  const managed = { ...title, segments: [[...first.slice(2), 'manager'], ...others] };
  return blend(odds, englishOdds(network, managed), 0.5);
}
