import { useState } from 'preact/hooks';
import type { SiteOffer } from '../../lib/tab-view.ts';
import { Icon } from '../ui/Icon.tsx';
import { useWords } from '../ui/words.ts';
import { useServices } from './services.ts';

/** Offers to read a portal always, without a click; the browser asks for the permission itself. */
export function EnableSite({ offers, onEnabled }: { offers: readonly SiteOffer[]; onEnabled: () => void }) {
  const { say } = useWords();
  const services = useServices();
  const [refused, setRefused] = useState(false);
  const ask = ({ origins }: SiteOffer) =>
    services.allow(origins).then(
      (granted) => (granted ? onEnabled() : setRefused(true)),
      () => setRefused(true),
    );
  return (
    <div class="enable">
      {offers.map((offer) => (
        <div key={offer.name} class="enable-row">
          <p class="small">{say(offer.framed ? 'enableFrameText' : 'enableText', offer.name)}</p>
          <button type="button" class="button" onClick={() => void ask(offer)}>
            <Icon name="check" />
            {say('alwaysOn', offer.name)}
          </button>
        </div>
      ))}
      <p class="small muted" role="status">
        {refused ? say('enableRefused') : null}
      </p>
    </div>
  );
}
