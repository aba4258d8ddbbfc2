import { StateMap } from '../role/StateMap.tsx';
import { StateTable } from '../role/StateTable.tsx';
import { BasisMark } from '../ui/BasisMark.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import type { RolePartsInput } from './role-part.ts';
import { SourceNote } from './SourceNote.tsx';
import type { JobData } from './use-role.ts';

/** The mean by state, USD a year, or an hour for occupations paid by the hour only. */
export function stateAmountsOf({ figures }: Pick<JobData, 'figures'>): {
  amounts: Map<string, number>;
  unit: 'HOUR' | 'YEAR';
} {
  const unit = figures?.basis === 'hourly' ? 'HOUR' : 'YEAR';
  const rows = Object.entries(figures?.states ?? {}).flatMap(([state, wage]) => {
    const mean = (unit === 'HOUR' ? wage.hourly : wage.annual)?.mean;
    return mean == null ? [] : [[state, mean] as const];
  });
  return { amounts: new Map(rows), unit };
}

/** Pay by state as a map of tiles, which also picks the place to compare with, and as a table. */
export function PlaceSection({ job, place, onPlace }: Pick<RolePartsInput, 'job' | 'place' | 'onPlace'>) {
  const { say } = useWords();
  const { money } = useMoney();
  const { amounts, unit } = stateAmountsOf(job);
  const names = new Map(job.usPlaces.states.map(({ code, name }) => [code, name] as const));
  const format = (amount: number) => money(amount, 'USD', unit);
  return (
    <>
      <StateMap
        amounts={amounts}
        names={names}
        chosen={place.kind === 'state' ? place.code : null}
        format={format}
        onChoose={(state) => onPlace(state ? { kind: 'state', code: state } : { kind: 'nation' })}
      />
      <p class="small muted">
        <BasisMark basis="measured" /> {say('statesNote')}
      </p>
      <StateTable amounts={amounts} names={names} format={format} />
      <SourceNote ids={['us-oews-state']} />
    </>
  );
}
