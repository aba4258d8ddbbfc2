import { AdvertReport } from '../role/AdvertReport.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { figureParts } from './figure-parts.tsx';
import { furtherParts } from './further-parts.tsx';
import type { PartTools, RolePart, RolePartsInput } from './role-part.ts';
import { wordParts } from './word-parts.tsx';

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
