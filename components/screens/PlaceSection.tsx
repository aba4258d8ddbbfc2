import { StateMap } from '../role/StateMap.tsx';
import { StateTable } from '../role/StateTable.tsx';
import { BasisMark } from '../ui/BasisMark.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import type { PartTools, RolePartsInput } from './role-part.ts';
import { SourceNote } from './SourceNote.tsx';
import type { JobData } from './use-role.ts';

/** The mean by state, USD a year, or an hour for occupations paid by the hour only. */
function stateAmountsOf({ figures }: Pick<JobData, 'figures'>): {
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

/** The least and the best paying state in one line; null where no state has a figure. */
export function placesSpan(job: JobData, { say, money }: Pick<PartTools, 'say' | 'money'>): string | null {
  const { amounts, unit } = stateAmountsOf(job);
  const rows = [...amounts].sort(([, a], [, b]) => b - a);
  const [first, last] = [rows[0], rows.at(-1)];
  const name = (code: string) => job.usPlaces.states.find((state) => state.code === code)?.name ?? code;
  const amount = (value: number) => money(value, 'USD', unit);
  return first && last ? say('placesHint', name(first[0]), amount(first[1]), name(last[0]), amount(last[1])) : null;
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
      <p class="small below">{placesSpan(job, { say, money })}</p>
      <p class="small muted">
        <BasisMark basis="measured" /> {say('statesNote')}
      </p>
      <StateTable amounts={amounts} names={names} format={format} />
      <SourceNote ids={['us-oews-state']} />
    </>
  );
}
