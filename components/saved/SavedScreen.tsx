import { useEffect, useState } from 'preact/hooks';
import { findOffers } from '../../lib/saved/find-offers.ts';
import { importOffers } from '../../lib/saved/import-offers.ts';
import { offersToCsv } from '../../lib/saved/offers-csv.ts';
import { offersToJson } from '../../lib/saved/offers-json.ts';
import type { OfferDraft, SavedOffer } from '../../lib/saved/saved-offer.ts';
import type { RoleScreenProps } from '../screens/RoleScreen.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.ts';
import { CompareOffers } from './CompareOffers.tsx';
import { download } from './download.ts';
import { GuideLinks } from './GuideLinks.tsx';
import { emptyDraft, OfferForm } from './OfferForm.tsx';
import { OfferItem } from './OfferItem.tsx';
import type { SavedStore } from './saved-store.ts';

/** Offers side by side at most. */
const comparedAtMost = 4;

export interface SavedScreenProps {
  store: SavedStore;
  settings: RoleScreenProps['settings'] & { currency: string | null };
}

/** What just happened, in words; a deleted offer can be brought back. */
interface Happened {
  tone: 'plain' | 'failure';
  text: string;
  undo: SavedOffer | null;
}

function useSaved(store: SavedStore) {
  const [offers, setOffers] = useState<SavedOffer[] | null>(null);
  const [damaged, setDamaged] = useState<unknown[]>([]);
  useEffect(() => {
    const load = () => {
      store.read().then(setOffers, () => setOffers([]));
      store.readDamaged().then(setDamaged, () => setDamaged([]));
    };
    load();
    return store.watch(load);
  }, [store]);
  return { offers, damaged };
}

/** The saved offers: search, add, edit, delete with undo, compare, export and import. */
export function SavedScreen({ store, settings }: SavedScreenProps) {
  const { say } = useWords();
  const { offers, damaged } = useSaved(store);
  const [text, setText] = useState('');
  const [editing, setEditing] = useState<string | 'new' | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [comparing, setComparing] = useState(false);
  const [happened, setHappened] = useState<Happened | null>(null);
  if (!offers) return null;

  const attempt = (work: Promise<unknown>, done: Happened | null) =>
    work.then(
      () => setHappened(done),
      () => setHappened({ tone: 'failure', text: say('storageRefused'), undo: null }),
    );
  const remove = (offer: SavedOffer) => {
    setChosen((known) => known.filter((id) => id !== offer.id));
    void attempt(store.remove(offer.id), { tone: 'plain', text: say('offerDeleted', offer.title), undo: offer });
  };
  const save = (draft: OfferDraft, old: SavedOffer | null) => {
    setEditing(null);
    void attempt(old ? store.put([{ ...old, ...draft }]) : store.add(draft), null);
  };
  const readFile = async (file: File) => {
    const read = importOffers(await file.text(), new Date().toISOString());
    if (!read) return setHappened({ tone: 'failure', text: say('fileNotUnderstood', file.name), undo: null });
    await attempt(store.put(read.offers), {
      tone: 'plain',
      text: say('offersImported', read.offers.length, read.skipped),
      undo: null,
    });
  };
  const compared = chosen.flatMap((id) => offers.find((offer) => offer.id === id) ?? []);
  if (comparing && compared.length > 1)
    return <CompareOffers offers={compared} settings={settings} onBack={() => setComparing(false)} />;
  const shown = findOffers(offers, text);
  return (
    <div class="saved">
      <header class="explore-head">
        <h1>{say('savedOffers')}</h1>
        <SavedActions offers={offers} onAdd={() => setEditing('new')} onFile={(file) => void readFile(file)} />
      </header>
      <GuideLinks place="saved" />
      <p class="muted prose-line">{say('savedNote')}</p>
      <div role="status">
        {happened ? (
          <Notice tone={happened.tone}>
            <p>
              {happened.text}{' '}
              {happened.undo ? (
                <button type="button" class="link" onClick={() => void attempt(store.put([happened.undo!]), null)}>
                  {say('undo')}
                </button>
              ) : null}
            </p>
          </Notice>
        ) : null}
      </div>
      {damaged.length > 0 ? <Damaged damaged={damaged} /> : null}
      {editing === 'new' ? (
        <OfferForm
          draft={emptyDraft}
          country={settings.country}
          onSave={(draft) => save(draft, null)}
          onCancel={() => setEditing(null)}
        />
      ) : null}
      {offers.length > 0 ? (
        <div class="explore-controls">
          <label class="field">
            <span>{say('searchSaved')}</span>
            <input class="input" type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
          </label>
          <button type="button" class="button" disabled={compared.length < 2} onClick={() => setComparing(true)}>
            {compared.length < 2 ? say('chooseTwo') : say('compareCount', compared.length)}
          </button>
        </div>
      ) : editing === null ? (
        <p class="saved-empty muted">{say('savedEmpty')}</p>
      ) : null}
      <ul class="offer-list">
        {shown.map((offer) => (
          <li key={offer.id}>
            {editing === offer.id ? (
              <OfferForm
                draft={offer}
                country={settings.country}
                onSave={(draft) => save(draft, offer)}
                onCancel={() => setEditing(null)}
              />
            ) : (
              <OfferItem
                offer={offer}
                chosen={chosen.includes(offer.id)}
                full={chosen.length >= comparedAtMost}
                onChosen={(on) =>
                  setChosen((known) => [...known.filter((id) => id !== offer.id), ...(on ? [offer.id] : [])])
                }
                onEdit={() => setEditing(offer.id)}
                onRemove={() => remove(offer)}
              />
            )}
          </li>
        ))}
      </ul>
      {offers.length > 0 && shown.length === 0 ? <p class="muted">{say('noOffersFound')}</p> : null}
    </div>
  );
}

function SavedActions({
  offers,
  onAdd,
  onFile,
}: {
  offers: readonly SavedOffer[];
  onAdd: () => void;
  onFile: (file: File) => void;
}) {
  const { say } = useWords();
  return (
    <div class="saved-actions">
      <button type="button" class="button button-main" onClick={onAdd}>
        {say('addOffer')}
      </button>
      <button
        type="button"
        class="button"
        disabled={offers.length === 0}
        onClick={() => download('rolewise-offers.json', 'application/json', offersToJson(offers))}
      >
        {say('exportJson')}
      </button>
      <button
        type="button"
        class="button"
        disabled={offers.length === 0}
        onClick={() => download('rolewise-offers.csv', 'text/csv', offersToCsv(offers))}
      >
        {say('exportCsv')}
      </button>
      <label class="button file-button">
        {say('importFile')}
        <input
          type="file"
          class="unseen"
          accept=".json,.csv,application/json,text/csv"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) onFile(file);
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}

/** Entries that are no offers any more: kept, and to be had as a file. */
function Damaged({ damaged }: { damaged: readonly unknown[] }) {
  const { say } = useWords();
  return (
    <Notice tone="caution">
      <p>{say('damagedEntries', damaged.length)}</p>
      <button
        type="button"
        class="button"
        onClick={() => download('rolewise-damaged.json', 'application/json', JSON.stringify(damaged, null, 2))}
      >
        {say('downloadDamaged')}
      </button>
    </Notice>
  );
}
