import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.ts';

/** The background did not answer: says so, and offers another try; searching above still works. */
export function ReadingFailed({ onRetry }: { onRetry: () => void }) {
  const { say } = useWords();
  return (
    <div class="empty">
      <Notice tone="failure">
        <p>{say('readingFailed')}</p>
        <button type="button" class="button" onClick={onRetry}>
          {say('tryAgain')}
        </button>
      </Notice>
    </div>
  );
}
