import type { Level } from '../../data/schema/level.ts';
import { levelKeys } from '../../lib/pay/level-keys.ts';
import type { LevelRow } from '../../lib/pay/levels.ts';
import type { WordKey } from '../../lib/words.ts';
import { Bar } from '../ui/Bars.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';

const yearsKeys: Record<Level, WordKey> = {
  entry: 'yearsEntry',
  mid: 'yearsMid',
  experienced: 'yearsExperienced',
  senior: 'yearsSenior',
  veteran: 'yearsVeteran',
};

/** Salary by level, highest first, as a table whose rows carry bars; pressing a level compares with it. */
export function LevelTable({
  rows,
  chosen,
  onChoose,
}: {
  rows: readonly LevelRow[];
  chosen: Level | null;
  onChoose: (level: Level | null) => void;
}) {
  const { say } = useWords();
  const { money } = useMoney();
  const highest = Math.max(...rows.map((row) => row.amount));
  return (
    <table class="level-table">
      <caption class="unseen">{say('salaryByLevel')}</caption>
      <thead class="small muted">
        <tr>
          <th scope="col">{say('level')}</th>
          <th scope="col">{rows[0]?.unit === 'HOUR' ? say('amount') : say('aYearIn', 'USD')}</th>
        </tr>
      </thead>
      <tbody>
        {[...rows].reverse().map((row) => (
          <tr key={row.level} class={row.level === chosen ? 'is-chosen' : undefined}>
            <th scope="row">
              <button
                type="button"
                class="level-pick"
                aria-pressed={row.level === chosen}
                onClick={() => onChoose(row.level === chosen ? null : row.level)}
              >
                <span class="level-name">{say(levelKeys[row.level])}</span>{' '}
                <span class="muted small">{say(yearsKeys[row.level])}</span>
              </button>{' '}
              {row.rough ? (
                <span class="rough" title={say('roughWhy')}>
                  {say('rough')}
                </span>
              ) : null}
              <Bar part={row.amount / highest} tone={row.level === chosen ? 'chosen' : 'plain'} />
            </th>
            <td class="number">{money(row.amount, 'USD', row.unit === 'HOUR' ? 'HOUR' : undefined)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
