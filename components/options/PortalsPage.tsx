import type { PortalHost } from '../../data/portals/hosts.ts';
import { portalHosts } from '../../data/portals/hosts.ts';
import { useWords } from '../ui/words.ts';
import type { OptionsSettings } from './options-settings.ts';

export interface PortalsPageProps {
  settings: OptionsSettings;
  onChange: (change: Partial<OptionsSettings>) => void;
  /** Ids of the optional portals the browser lets us read. */
  granted: ReadonlySet<string>;
  /** Asks the browser for these portals: called straight from the click, or the browser refuses. */
  onEnable: (ids: readonly string[]) => void;
  onDisable: (id: string) => void;
  /** Switches chips on or off; switching on may ask the browser, so it too runs straight from the click. */
  onChips: (id: string, on: boolean) => void;
}

/** Nothing may be put into its pages: its user agreement forbids it. */
const neverChips = 'linkedin';

const switched = (list: readonly string[], id: string, on: boolean) =>
  on ? [...new Set([...list, id])] : list.filter((other) => other !== id);

/** Where ads are read, and where typical pay stands beside the ads of a list. */
export function PortalsPage(props: PortalsPageProps) {
  const { settings, granted, onChange, onEnable, onDisable, onChips } = props;
  const { say } = useWords();
  const optional = portalHosts.filter(({ installed }) => !installed);
  const missing = optional.filter(({ id }) => !granted.has(id));
  const isOn = ({ id, installed }: PortalHost) => (installed ? !settings.paused.includes(id) : granted.has(id));
  const turn = ({ id, installed }: PortalHost, on: boolean) => {
    if (installed) onChange({ paused: switched(settings.paused, id, !on) });
    else if (on) onEnable([id]);
    else onDisable(id);
  };
  return (
    <>
      <p class="muted prose-line">{say('portalsNote')}</p>
      <p>
        <button
          type="button"
          class="button"
          disabled={missing.length === 0}
          onClick={() => onEnable(missing.map(({ id }) => id))}
        >
          {say('enableAllPortals')}
        </button>
      </p>
      <table class="portals">
        <caption class="unseen">{say('optionsPortals')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('portal')}</th>
            <th scope="col">{say('readAds')}</th>
            <th scope="col">{say('chipsInLists')}</th>
          </tr>
        </thead>
        <tbody>
          {portalHosts.map((portal) => (
            <tr key={portal.id}>
              <th scope="row">{portal.name}</th>
              <td>
                <input
                  type="checkbox"
                  aria-label={say('readAdsOn', portal.name)}
                  checked={isOn(portal)}
                  onChange={(event) => turn(portal, event.currentTarget.checked)}
                />
              </td>
              <td>
                {portal.id === neverChips ? (
                  <span class="muted small">{say('neverHere')}</span>
                ) : (
                  <input
                    type="checkbox"
                    aria-label={say('chipsOn', portal.name)}
                    checked={settings.chips.includes(portal.id) && isOn(portal)}
                    disabled={!isOn(portal)}
                    onChange={(event) => onChips(portal.id, event.currentTarget.checked)}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="muted small prose-line">{say('chipsNote')}</p>
    </>
  );
}
