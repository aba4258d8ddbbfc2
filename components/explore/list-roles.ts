import type { RoleCard } from '../../lib/app/shipped.ts';
import type { Sorting } from './route.ts';

export interface RoleFilter {
  branch: string | null;
  text: string;
  sort: Sorting;
}

const hoursPerYear = 2080;

/** A year's pay for ordering only: hourly figures stand for a full year of 2,080 hours; without a figure, last. */
const payOf = ({ average, unit }: RoleCard) =>
  average === null ? -1 : unit === 'HOUR' ? average * hoursPerYear : average;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The cards of a branch that hold every word of `text` in title, branch or teaser, in the order asked for. */
export function listRoles(cards: readonly RoleCard[], { branch, text, sort }: RoleFilter): RoleCard[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = cards.filter((card) => {
    if (branch && card.branch !== branch) return false;
    const own = fold(`${card.title} ${card.branch} ${card.teaser}`);
    return words.every((word) => own.includes(word));
  });
  const byTitle = (a: RoleCard, b: RoleCard) => a.title.localeCompare(b.title, 'en');
  if (sort === 'pay') return found.sort((a, b) => payOf(b) - payOf(a) || byTitle(a, b));
  if (sort === 'growth') return found.sort((a, b) => (b.growth ?? -999) - (a.growth ?? -999) || byTitle(a, b));
  return found.sort(byTitle);
}

/** Branches with the number of their roles, by name. */
export function branchesOf(cards: readonly RoleCard[]): { branch: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { branch } of cards) counts.set(branch, (counts.get(branch) ?? 0) + 1);
  return [...counts]
    .map(([branch, count]) => ({ branch, count }))
    .sort((a, b) => a.branch.localeCompare(b.branch, 'en'));
}
