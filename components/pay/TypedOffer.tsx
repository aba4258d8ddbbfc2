import { useState } from 'preact/hooks';
import { useWords } from '../ui/words.ts';

export interface TypedOfferProps {
  hasPay: boolean;
  /** What was typed last, null when nothing. */
  typed: string | null;
  /** The typed text could be read as pay. */
  understood: boolean;
  onTyped: (text: string) => void;
}

/** A field for an offer the reader holds, or knows of: "120k", "$62/h", "4.500 € brutto". */
export function TypedOffer({ hasPay, typed, understood, onTyped }: TypedOfferProps) {
  const { say } = useWords();
  const [open, setOpen] = useState(!hasPay);
  const [text, setText] = useState(typed ?? '');
  if (!open && typed === null) {
    return (
      <p>
        <button type="button" class="link small" onClick={() => setOpen(true)}>
          {say('typeAnotherOffer')}
        </button>
      </p>
    );
  }
  const clear = () => {
    setText('');
    onTyped('');
  };
  return (
    <form
      class="typed-offer"
      onSubmit={(event) => {
        event.preventDefault();
        onTyped(text);
      }}
    >
      <label class="field">
        <span>{say('typeOffer')}</span>
        <input
          class="input"
          value={text}
          maxLength={120}
          placeholder={say('typeOfferExample')}
          autocomplete="off"
          aria-invalid={!understood}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {say('compare')}
      </button>
      {typed === null ? null : (
        <button type="button" class="button button-plain" onClick={clear}>
          {say('clearOffer')}
        </button>
      )}
      <p class="typed-problem small" role="status">
        {understood ? null : say('typedNotUnderstood', typed ?? '')}
      </p>
    </form>
  );
}
