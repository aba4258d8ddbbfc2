import { useWords } from '../ui/words.ts';
import { tiles } from './tiles.ts';

export interface StateMapProps {
  /** Amount by state; a state without one is not published. */
  amounts: ReadonlyMap<string, number>;
  names: ReadonlyMap<string, string>;
  chosen: string | null;
  format: (amount: number) => string;
  onChoose: (state: string | null) => void;
}

/** Fifth of the states an amount falls into, 1 (lowest) to 5. */
function fifthOf(amount: number, sorted: readonly number[]): number {
  const below = sorted.filter((other) => other < amount).length;
  return Math.min(5, 1 + Math.floor((5 * below) / sorted.length));
}

/** The states as tiles, darker where pay is higher; pressing one compares with it, pressing again goes back to the nation. */
export function StateMap({ amounts, names, chosen, format, onChoose }: StateMapProps) {
  const { say } = useWords();
  const sorted = [...amounts.values()].sort((a, b) => a - b);
  return (
    <fieldset class="state-map">
      <legend class="unseen">{say('chooseState')}</legend>
      {Object.entries(tiles).map(([state, [row, column]]) => {
        const amount = amounts.get(state);
        const name = names.get(state) ?? state;
        const text = `${name}: ${amount === undefined ? say('notPublished') : format(amount)}`;
        return (
          <button
            key={state}
            type="button"
            class={`tile tile-row-${row} tile-column-${column} fifth-${amount === undefined ? 0 : fifthOf(amount, sorted)}`}
            aria-pressed={state === chosen}
            aria-label={text}
            title={text}
            onClick={() => onChoose(state === chosen ? null : state)}
          >
            {state}
          </button>
        );
      })}
    </fieldset>
  );
}
