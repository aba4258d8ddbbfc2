import type { ComponentChildren } from 'preact';
import type { Level } from '../../data/schema/level.ts';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';
import { AdvertReport } from '../role/AdvertReport.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords, type Words } from '../ui/words.ts';
import { figureParts } from './figure-parts.tsx';
import { furtherParts } from './further-parts.tsx';
import type { JobData } from './use-role.ts';
import { wordParts } from './word-parts.tsx';

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

/** The sections a role has, in their order; those without content are left out. */
export function useRoleParts(input: RolePartsInput): RolePart[] {
  const words = useWords();
  const tools: PartTools = { ...useMoney(), ...words };
  return [
    ...wordParts(input, tools),
    ...figureParts(input, tools),
    ...advertPart(input, tools),
    ...furtherParts(input, tools),
  ];
}

function advertPart({ posting }: RolePartsInput, { say }: PartTools): RolePart[] {
  const advert = posting?.advert;
  if (!advert) return [];
  const all = advert.mentioned.length + advert.missing.length + advert.waived.length;
  const hint = say('advertCount', advert.mentioned.length, all);
  return [{ id: 'advert', title: say('adAgainstRole'), hint, body: () => <AdvertReport advert={advert} /> }];
}
