import { useState } from 'preact/hooks';
import { useWords } from '../ui/words.ts';

/** A field for an offer the reader holds, or knows of: "120k", "$62/h", "4.500 € brutto". */
export function TypedOffer({ hasPay, typed, onTyped }: { hasPay: boolean; typed: boolean; onTyped: (text: string) => void }) {
  const { say } = useWords();
  const [open, setOpen] = useState(!hasPay);
  const [text, setText] = useState('');
  if (!open && !typed) {
    return (
      <p>
        <button type="button" class="link small" onClick={() => setOpen(true)}>
          {say('typeAnotherOffer')}
        </button>
      </p>
    );
  }
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
        <input class="input" value={text} maxLength={120} placeholder={say('typeOfferExample')} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button">
        {say('compare')}
      </button>
    </form>
  );
}
