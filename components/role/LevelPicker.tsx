import type { Level } from '../../data/schema/level.ts';
import { levelKeys } from '../../lib/pay/level-keys.ts';
import { useWords } from '../ui/words.ts';

/** The level pay is compared at; null stands for all levels together. */
export function LevelPicker({ level, onLevel }: { level: Level | null; onLevel: (level: Level | null) => void }) {
  const { say } = useWords();
  return (
    <label class="field">
      <span>{say('level')}</span>
      <select
        class="select"
        value={level ?? ''}
        onChange={(event) => onLevel((event.currentTarget.value || null) as Level | null)}
      >
        <option value="">{say('allLevels')}</option>
        {Object.entries(levelKeys).map(([value, key]) => (
          <option key={value} value={value}>
            {say(key)}
          </option>
        ))}
      </select>
    </label>
  );
}
