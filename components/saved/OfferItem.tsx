import { levelKeys } from '../../lib/pay/level-keys.ts';
import type { SavedOffer } from '../../lib/saved/saved-offer.ts';
import { hashOfRoute } from '../explore/route.ts';
import { useServices } from '../screens/services.ts';
import { useDates } from '../ui/use-dates.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';

export interface OfferItemProps {
  offer: SavedOffer;
  chosen: boolean;
  /** As many are chosen as can be compared. */
  full: boolean;
  onChosen: (on: boolean) => void;
  onEdit: () => void;
  onRemove: () => void;
}

/** One saved offer in the list. */
export function OfferItem({ offer, chosen, full, onChosen, onEdit, onRemove }: OfferItemProps) {
  const { say } = useWords();
  const { day } = useDates();
  return (
    <article class="card offer-item">
      <div class="offer-main">
        <h2>
          <bdi>
            {offer.url ? (
              <a href={offer.url} rel="noreferrer noopener" target="_blank">
                {offer.title}
              </a>
            ) : (
              offer.title
            )}
          </bdi>
        </h2>
        <p class="muted small">
          <bdi>{[offer.company, offer.place].filter(Boolean).join(' · ')}</bdi>
        </p>
        {offer.pay ? (
          <p class="ad-line">
            <bdi>{offer.pay.text}</bdi>
          </p>
        ) : null}
        <p class="small offer-facts">
          <JobLink offer={offer} />
          {offer.level ? <span>{say(levelKeys[offer.level])}</span> : null}
          <span class="muted">{say('savedOn', day(offer.savedAt))}</span>
        </p>
        {offer.note ? (
          <p class="offer-note">
            <bdi>{offer.note}</bdi>
          </p>
        ) : null}
      </div>
      <div class="offer-actions">
        <label class="card-compare">
          <input
            type="checkbox"
            checked={chosen}
            disabled={full && !chosen}
            onChange={(event) => onChosen(event.currentTarget.checked)}
          />
          <span aria-hidden="true">{say('compareThis')}</span>
          <span class="unseen">{say('compareRole', offer.title)}</span>
        </label>
        <button type="button" class="link" onClick={onEdit} aria-label={say('editOffer', offer.title)}>
          {say('edit')}
        </button>
        <button type="button" class="link" onClick={onRemove} aria-label={say('deleteOffer', offer.title)}>
          {say('delete')}
        </button>
      </div>
    </article>
  );
}

function JobLink({ offer: { role, occupation } }: { offer: SavedOffer }) {
  const { say } = useWords();
  const services = useServices();
  const loaded = useLoaded(() => Promise.all([services.readRoleCards(), services.readOccupations()]), 'names');
  if (!role && !occupation) return <span class="muted">{say('noSureMatch')}</span>;
  if (loaded.status !== 'ready') return null;
  const [cards, occupations] = loaded.value;
  const title =
    cards.find((card) => card.slug === role)?.title ?? occupations.get(occupation ?? '')?.title ?? role ?? occupation;
  return (
    <a lang="en" href={hashOfRoute({ view: 'job', role, occupation, section: null })}>
      {title}
    </a>
  );
}
