import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.ts';

/** A shipped file could not be read: says so, and offers another try. */
export function LoadFailed({ onRetry }: { onRetry: () => void }) {
  const { say } = useWords();
  return (
    <Notice tone="failure">
      <p>{say('dataMissing')}</p>
      <button type="button" class="button" onClick={onRetry}>
        {say('tryAgain')}
      </button>
    </Notice>
  );
}
