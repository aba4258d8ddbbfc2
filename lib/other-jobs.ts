import type { Match } from './titles/match.ts';

/** A job that could be meant instead of the one matched, by its name. */
export interface OtherJob {
  role: string | null;
  occupation: string;
  title: string;
}

/** More would be a list to search, not a choice. */
const most = 4;

/** The likely others of a match, best first, named by the written role, else by the occupation. */
export function otherJobs(
  { alternatives }: Pick<Match, 'alternatives'>,
  cards: readonly { slug: string; title: string }[],
  occupations: ReadonlyMap<string, { title: string }>,
): OtherJob[] {
  return alternatives.slice(0, most).map(({ role, occupation }) => ({
    role,
    occupation,
    title: cards.find(({ slug }) => slug === role)?.title ?? occupations.get(occupation)?.title ?? occupation,
  }));
}
