import { useWords } from '../ui/words.ts';
import type { StateMapProps } from './StateMap.tsx';

/** What the tile map shows, as a table: highest first, states without a figure last. */
export function StateTable({ amounts, names, format }: Pick<StateMapProps, 'amounts' | 'names' | 'format'>) {
  const { say } = useWords();
  const rows = [...names].sort(
    ([a, nameA], [b, nameB]) => (amounts.get(b) ?? -1) - (amounts.get(a) ?? -1) || nameA.localeCompare(nameB),
  );
  return (
    <details class="small table-instead">
      <summary>{say('showAsTable')}</summary>
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('averageShort')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([code, name]) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td class="number">{amounts.has(code) ? format(amounts.get(code)!) : say('notPublished')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
