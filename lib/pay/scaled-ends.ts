import type { Amount } from './amount.ts';
import { multiplierWords } from './multiplier-words.ts';

/**
 * Both ends of a range and the multiplier they share. Said once, it holds for both ("$120-150k", "2-2.5 Lacs"), and so do
 * thousands ("45 - 50.000 €"); an end of four digits or more stands for itself.
 */
export function scaledEnds(one: Amount, other: Amount): [low: number, high: number, multiplier: string | null] {
  const shared = one.multiplier ?? other.multiplier;
  const lowWord = one.multiplier ?? (one.raw < 1000 ? other.multiplier : null);
  const highWord = other.multiplier ?? (other.raw < 1000 && other.raw >= one.raw ? one.multiplier : null);
  const [low, high] = [one.raw * factor(lowWord), other.raw * factor(highWord)];
  return shared === null && sharesThousands(low, high) ? [low * 1000, high, shared] : [low, high, shared];
}

function sharesThousands(low: number, high: number): boolean {
  return low > 0 && low < 1000 && high >= 10_000 && low * 1000 <= high && low * 1000 >= high / 20;
}

/** What a multiplier's word multiplies by; 1 for none. */
export function factor(multiplier: string | null): number {
  return multiplier === null ? 1 : (multiplierWords[multiplier] ?? 1);
}
