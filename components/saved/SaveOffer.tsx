import { useState } from 'preact/hooks';
import type { OfferDraft } from '../../lib/saved/saved-offer.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/words.ts';

export interface SaveOfferProps {
  draft: OfferDraft;
  /** Rejects when the browser refuses to store. */
  onSave: (draft: OfferDraft) => Promise<unknown>;
  /** Address of the saved offers, linked once this one is among them. */
  savedAddress: string;
}

/** Saves the offer on screen with one click; says so, or says that it failed and offers another try. */
export function SaveOffer({ draft, onSave, savedAddress }: SaveOfferProps) {
  const { say } = useWords();
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle');
  const save = () => {
    setState('saving');
    onSave(draft).then(
      () => setState('saved'),
      () => setState('failed'),
    );
  };
  return (
    <div class="save-offer">
      {state === 'saved' ? null : (
        <button type="button" class="button" disabled={state === 'saving'} onClick={save}>
          <Icon name="bookmark" />
          {say('saveOffer')}
        </button>
      )}
      <span class="small" role="status">
        {state === 'saved' ? (
          <>
            <Icon name="check" /> {say('offerSaved')}{' '}
            <a href={savedAddress} target="_blank" rel="noreferrer">
              {say('savedOffers')}
            </a>
          </>
        ) : null}
        {state === 'failed' ? say('storageRefused') : null}
      </span>
    </div>
  );
}
