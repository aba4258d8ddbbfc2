import type { Comparison } from './comparison.ts';

/** Four characters fit on a toolbar badge. */
const cap = 99;

/** "+6%", "-12%", capped at 99 either way; null when no verdict is given or the pay is only an estimate. */
export function badgeText({ verdict }: Pick<Comparison, 'verdict'>): string | null {
  if (verdict.key === 'withheld' || verdict.values.caveats.includes('estimate')) return null;
  const percent = Math.max(-cap, Math.min(cap, verdict.values.percent));
  return `${percent > 0 ? '+' : ''}${percent}%`;
}
