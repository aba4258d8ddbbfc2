import type { ComponentChildren } from 'preact';
import type { Level } from '../../data/schema/level.ts';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import type { Words } from '../../lib/words.ts';
import type { useMoney } from '../ui/use-money.ts';
import type { JobData } from './use-role.ts';

/** One section of a role's screen. */
export interface RolePart {
  /** Stable: settings remember it and addresses name it. */
  id: string;
  title: string;
  /** A shorter title for the row of links. */
  short?: string;
  /** What it says in one line, shown while it is closed. */
  hint?: string | null;
  body: () => ComponentChildren;
}

export interface RolePartsInput {
  job: JobData;
  posting: PostingUnderstanding | null;
  place: ComparedPlace;
  placeName: string;
  level: Level | null;
  onLevel: (level: Level | null) => void;
  onPlace: (place: ComparedPlace) => void;
  onOpenRole: (slug: string, section: 'description' | 'salary') => void;
}

/** Words and number formats the parts are written with. */
export interface PartTools extends ReturnType<typeof useMoney> {
  say: Words['say'];
  locale: string;
}
