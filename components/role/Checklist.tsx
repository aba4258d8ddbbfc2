import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/words.ts';

export interface ChecklistProps {
  items: readonly string[];
  /** Items the ad mentions, each with the ad's exact words. */
  mentioned?: ReadonlyMap<string, string>;
}

/** Lines of a role; those the ad mentions carry a mark and the ad's own phrase. */
export function Checklist({ items, mentioned }: ChecklistProps) {
  const { say } = useWords();
  return (
    <ul class="checklist">
      {items.map((item) => {
        const phrase = mentioned?.get(item);
        return (
          <li key={item} class={phrase ? 'is-mentioned' : undefined}>
            <span lang="en">{item}</span>
            {phrase ? (
              <span class="mention">
                <Icon name="check" />
                <span>{say('mentionedInAd', phrase)}</span>
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
