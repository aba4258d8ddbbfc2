import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/words.ts';
import type { ChecklistProps } from './Checklist.tsx';

/** Tools and technologies as small labels; a tick and hidden words mark those the ad names. */
export function ToolChips({ items, mentioned }: ChecklistProps) {
  const { say } = useWords();
  return (
    <ul class="chips">
      {items.map((tool) => (
        <li key={tool} class={mentioned?.has(tool) ? 'chip is-mentioned' : 'chip'}>
          {mentioned?.has(tool) ? <Icon name="check" /> : null}
          <span lang="en">{tool}</span>
          {mentioned?.has(tool) ? <span class="unseen"> {say('inThisAd')}</span> : null}
        </li>
      ))}
    </ul>
  );
}
