import { useMemo } from 'preact/hooks';
import type { Level } from '../../data/schema/level.ts';
import type { Role } from '../../data/schema/role.ts';
import { adAgainstRole } from '../../lib/advert/ad-against-role.ts';
import type { PostingUnderstanding } from '../../lib/understand.ts';

/** What the ad mentions of the role, misses, and asks beyond it; empty for a look-up or an ad without a text. */
export function useAdvert(role: Role | null, posting: PostingUnderstanding | null, level: Level | null) {
  return useMemo(() => {
    const description = posting?.raw.description;
    const against = role && description ? adAgainstRole({ description, role, level }) : null;
    return { against, mentioned: new Map(against?.mentioned.map(({ item, phrase }) => [item, phrase]) ?? []) };
  }, [role, posting, level]);
}
