import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/words.ts';

/** How an ad mentions an item of the role: in these words, asked for or only as a plus. */
export interface Mention {
  phrase: string;
  wish: 'asked' | 'preferred';
}

export interface ChecklistProps {
  items: readonly string[];
  /** Items the ad mentions. */
  mentioned?: ReadonlyMap<string, Mention>;
}

/** Lines of a role; those the ad mentions carry a mark and the ad's own phrase. */
export function Checklist({ items, mentioned }: ChecklistProps) {
  const { say } = useWords();
  return (
    <ul class="checklist">
      {items.map((item) => {
        const mention = mentioned?.get(item);
        return (
          <li key={item} class={mention ? 'is-mentioned' : undefined}>
            <span lang="en">{item}</span>
            {mention ? (
              <span class="mention">
                <Icon name="check" />
                <bdi>{say(mention.wish === 'asked' ? 'mentionedInAd' : 'aPlusInAd', mention.phrase)}</bdi>
              </span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
