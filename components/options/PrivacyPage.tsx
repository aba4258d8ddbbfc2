import type { WordKey } from '../../lib/words.ts';
import { useWords } from '../ui/words.ts';

const parts: [heading: WordKey, text: WordKey][] = [
  ['privacyNothingLeaves', 'privacyNothingLeavesText'],
  ['privacyRead', 'privacyReadText'],
  ['privacyKept', 'privacyKeptText'],
  ['privacyTouched', 'privacyTouchedText'],
  ['privacyRights', 'privacyRightsText'],
  ['privacyDelete', 'privacyDeleteText'],
];

/** What is read, kept and asked of the browser, in plain words. */
export function PrivacyPage() {
  const { say } = useWords();
  return (
    <div class="privacy">
      {parts.map(([heading, text]) => (
        <section key={heading}>
          <h2>{say(heading)}</h2>
          <p>{say(text)}</p>
        </section>
      ))}
    </div>
  );
}
