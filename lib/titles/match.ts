import type { Level } from '../../data/schema/level.ts';
import type { MatchWhy } from './match-reason.ts';

export interface Alternative {
  role: string | null;
  occupation: string;
  confidence: number;
}

/** Which published pay table a title leads to in the posting's country. */
export interface NationalUnit {
  /** "SOC2020" (GB), "NOC2021" (CA), "KldB2010" (DE), "SSYK2012" (SE). */
  scheme: string;
  code: string;
  confidence: number;
}

/** The answer to "which job is this title?". */
export interface Match {
  title: string;
  /** Slug of the written role, null when the matcher abstains or no role is written. */
  role: string | null;
  /** SOC-2018 detailed code, the best guess even when confidence is low; null only when the title says nothing. */
  occupation: string | null;
  /** Level the title itself states, null when unmarked. */
  level: Level | null;
  /** Probability, 0..1, that `occupation` is right; calibrated on the development split. */
  confidence: number;
  /** The title is a name of the role, to the word ("exact") or by its words ("near"); absent = concluded from like titles. */
  named?: 'exact' | 'near';
  /** Why, as an English sentence, and in its parts. */
  reason: string;
  why: MatchWhy;
  /** What normalising took away ("(m/w/d)", "| Remote"), for "why this match". */
  removed: string[];
  alternatives: Alternative[];
  nationalUnit?: NationalUnit | null;
}
