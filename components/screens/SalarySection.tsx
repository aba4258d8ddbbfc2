import { type LevelLadder, levelLadder } from '../../lib/pay/levels.ts';
import type { WordKey } from '../../lib/words.ts';
import { LevelTable } from '../role/LevelTable.tsx';
import { BasisMark } from '../ui/BasisMark.tsx';
import { useWords } from '../ui/words.ts';
import type { RolePartsInput } from './role-part.ts';
import { SourceNote } from './SourceNote.tsx';

const modelKeys: Record<LevelLadder['model'], WordKey> = {
  'role-figure': 'ladderRole',
  'area-levels': 'ladderArea',
  'occupation-ladder': 'ladderOccupation',
};

/** Pay by level in the chosen US place, with the model it rests on; other countries publish no levels, so theirs are the nation's. */
export function SalarySection({ job: { figures, role }, place, placeName, level, onLevel }: RolePartsInput) {
  const { say } = useWords();
  const abroad = place.kind === 'country';
  const ladder =
    figures && levelLadder({ figures, roleSalary: role?.salary ?? null, place: abroad ? { kind: 'nation' } : place });
  if (!ladder || ladder.rows.length === 0) return <p class="muted">{say('noLevels')}</p>;
  const basis = ladder.rows[0]!.basis;
  return (
    <>
      {abroad ? <p class="small">{say('levelsUsOnly', placeName)}</p> : null}
      <LevelTable rows={ladder.rows} chosen={level} onChoose={onLevel} />
      <p class="small muted below">
        <BasisMark basis={basis} /> {say(modelKeys[ladder.model], abroad ? say('theUnitedStates') : placeName)}
      </p>
      <SourceNote
        ids={ladder.sources}
        {...(ladder.model === 'role-figure' ? { dated: role?.salary?.dated ?? null } : {})}
      />
    </>
  );
}
