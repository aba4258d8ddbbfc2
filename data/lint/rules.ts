import { factsCanonical } from './facts-canonical.ts';
import { codesResolve } from './facts-codes-resolve.ts';
import { gapsAreKnown } from './facts-gaps.ts';
import { figuresHaveSources } from './facts-have-sources.ts';
import { historyOrdered } from './facts-history-ordered.ts';
import { levelsRise } from './facts-levels-rise.ts';
import { percentilesAscend } from './facts-percentiles-ascend.ts';
import { statesAgree } from './facts-states-agree.ts';
import { worldPlausible } from './facts-world-plausible.ts';
import { guideFiller } from './guide-filler.ts';
import { guideLengths } from './guide-lengths.ts';
import { roleAliasesUnique } from './role-aliases-unique.ts';
import { roleCanonical } from './role-canonical.ts';
import { roleFiller } from './role-filler.ts';
import { roleLadderMutual } from './role-ladder-mutual.ts';
import { roleLengths } from './role-lengths.ts';
import { roleNeutral } from './role-neutral.ts';
import { roleOccupationExists } from './role-occupation-exists.ts';
import { roleReadingLevel } from './role-reading-level.ts';
import { roleRelatedExist } from './role-related-exist.ts';
import { roleRuns } from './role-runs.ts';
import { roleSentencesUnique } from './role-sentences-unique.ts';
import { roleSpelling } from './role-spelling.ts';
import type { Rule } from './rule.ts';

/** Every rule that `npm run data:lint` runs. A new rule is a file beside this one and a line here. */
export const rules: readonly Rule[] = [
  factsCanonical,
  figuresHaveSources,
  codesResolve,
  percentilesAscend,
  statesAgree,
  worldPlausible,
  historyOrdered,
  levelsRise,
  gapsAreKnown,
  roleOccupationExists,
  roleAliasesUnique,
  roleCanonical,
  roleFiller,
  roleLadderMutual,
  roleLengths,
  roleNeutral,
  roleReadingLevel,
  roleRelatedExist,
  roleRuns,
  roleSentencesUnique,
  roleSpelling,
  guideLengths,
  guideFiller,
];
