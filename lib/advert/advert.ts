import type { Level } from '../../data/schema/level.ts';

/** The parts of a role an ad is read against. */
export interface RoleItems {
  qualifications: string[];
  skills: string[];
  tools: string[];
  /** The role's name: years "as a barista" are years of a barista's work. */
  title?: string;
}

export type ItemKind = 'qualification' | 'skill' | 'tool';

export interface MentionedItem {
  item: string;
  kind: ItemKind;
  /** The ad's exact words. */
  phrase: string;
  /** Asked for, or only named as a plus. */
  wish: 'asked' | 'preferred';
}

/** Years of experience an ad asks for; `max` null for "5+" and "at least 5". */
export interface YearsAsked {
  min: number;
  max: number | null;
  /** The ad's exact words. */
  phrase: string;
}

export interface YearsAgainstLevel extends YearsAsked {
  level: Level | null;
  /** How the years asked lie to the level's own; null without a level. */
  fit: 'within' | 'above' | 'below' | null;
}

/** A question as a key of the interface's words with what fills its places: it is asked in the reader's language. */
export interface Question {
  key:
    | 'askPayMissing'
    | 'askPayWide'
    | 'askPayNoMaximum'
    | 'askPayNoMinimum'
    | 'askPayVariable'
    | 'askYearsAbove'
    | 'askYearsBelow'
    | 'askYearsBelowOpen'
    | 'askTools'
    | 'askPreferredWeight'
    | 'askBeyondUsual';
  values: (string | number)[];
}

export interface AdvertReading {
  mentioned: MentionedItem[];
  /** Usual for the role, not found in the ad. */
  missing: { item: string; kind: ItemKind }[];
  /** Named by the ad only to say that it is not needed. */
  waived: { item: string; kind: ItemKind; phrase: string }[];
  /** Requirements of the ad that are none of the role's usual items, in its own words. */
  beyond: { phrase: string }[];
  years: YearsAgainstLevel | null;
  questions: Question[];
}
