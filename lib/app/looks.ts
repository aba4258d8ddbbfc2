import { firstLook, lookKey } from '../first-look.ts';
import { trustedUnit } from '../national-unit.ts';
import { otherJobs } from '../other-jobs.ts';
import type { PostingUnderstanding, TabState } from '../understand.ts';
import { readOccupations, readRoleCards, readSources } from './catalogue.ts';
import { jobFigures } from './job-figures.ts';
import { readLook, writeLook } from './session.ts';
import { readSettings } from './settings.ts';

/**
 * Makes the tab's answer ready, so that a popup draws it at once. Nothing is written when it stands ready already, or
 * when `isCurrent` says that the tab has moved on meanwhile.
 */
export async function makeLook(tabId: number, { posting }: TabState, isCurrent: () => boolean): Promise<void> {
  if (!posting || !isAnswered(posting)) return;
  const settings = await readSettings();
  if ((await readLook(tabId))?.key === lookKey(posting, settings)) return;
  const [job, sources, cards, occupations] = await Promise.all([
    jobFigures(posting.match, trustedUnit(posting.match)),
    readSources(),
    readRoleCards(),
    readOccupations(),
  ]);
  const others = otherJobs(posting.match, cards, occupations);
  if (isCurrent()) await writeLook(tabId, firstLook({ ...job, others, sources }, posting, settings));
}

/** A posting whose job is only offered for choice has no answer to draw. */
const isAnswered = ({ certainty, corrected, match }: PostingUnderstanding) =>
  (certainty === 'sure' || corrected) && match.occupation !== null;
