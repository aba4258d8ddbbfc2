import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/words.ts';

/** Tools and technologies as small labels; a tick and hidden words mark those the ad names. */
export function ToolChips({ tools, mentioned }: { tools: readonly string[]; mentioned?: ReadonlyMap<string, string> }) {
  const { say } = useWords();
  return (
    <ul class="chips" lang="en">
      {tools.map((tool) => (
        <li key={tool} class={mentioned?.has(tool) ? 'chip is-mentioned' : 'chip'}>
          {mentioned?.has(tool) ? <Icon name="check" /> : null}
          {tool}
          {mentioned?.has(tool) ? <span class="unseen">{say('inThisAd')}</span> : null}
        </li>
      ))}
    </ul>
  );
}
