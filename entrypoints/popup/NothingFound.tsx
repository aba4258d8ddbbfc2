import { useWords } from '../../components/ui/words.ts';
import type { TabState } from '../../lib/understand.ts';

/** Nothing on this page: why, in words, and that searching always works. */
export function NothingFound({ tab }: { tab: TabState | null }) {
  const { say } = useWords();
  const blocked = tab?.silence === 'blocked' || tab?.silence === 'sign-in';
  return (
    <>
      <h1>{say('nothingTitle')}</h1>
      <p>{say(blocked ? 'nothingBlocked' : 'nothingText')}</p>
    </>
  );
}
