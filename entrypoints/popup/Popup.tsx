import { useEffect, useState } from 'preact/hooks';
import { type Subject, Viewer } from '../../components/screens/Viewer.tsx';
import { Icon } from '../../components/ui/Icon.tsx';
import { useWords } from '../../components/ui/words.ts';
import { report } from '../../lib/app/errors.ts';
import { send } from '../../lib/app/messages.ts';
import { readTab, watchTab } from '../../lib/app/session.ts';
import { changeSettings, type Settings } from '../../lib/app/settings.ts';
import { ownUrl } from '../../lib/app/own-url.ts';
import type { TabState } from '../../lib/understand.ts';
import { NothingFound } from './NothingFound.tsx';
import { subjectOfHash } from './deep-link.ts';

/** How long a page may take to answer a reading before the popup says that nothing was found. */
const patienceMs = 1500;

/** The tab's state as it changes; asks for one reading when nothing is known of the tab. */
function useTab(tabId: number | null): { tab: TabState | null; reading: boolean } {
  const [tab, setTab] = useState<TabState | null>(null);
  const [reading, setReading] = useState(tabId !== null);
  useEffect(() => {
    if (tabId === null) return;
    const stop = watchTab(tabId, setTab);
    let timer: ReturnType<typeof setTimeout>;
    const begin = async () => {
      const known = await readTab(tabId);
      setTab(known);
      if (known?.posting || known?.cards.length) return setReading(false);
      const allowed = await send('read-tab', { tabId });
      timer = setTimeout(() => setReading(false), allowed ? patienceMs : 0);
    };
    begin().catch((error) => {
      report('popup', error);
      setReading(false);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [tabId]);
  return { tab, reading };
}

export function Popup({ tabId, firstSettings }: { tabId: number | null; firstSettings: Settings }) {
  const { say } = useWords();
  const [settings, setSettings] = useState(firstSettings);
  const [subject, setSubject] = useState<Subject>(() => subjectOfHash(location.hash));
  const { tab, reading } = useTab(tabId);
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    changeSettings(part).catch((error) => report('settings', error));
  };
  return (
    <Viewer
      tabId={tabId}
      tab={tab}
      reading={reading}
      subject={subject}
      onSubject={setSubject}
      settings={settings}
      onSettings={change}
      nothing={<NothingFound tab={tab} />}
      actions={
        <>
          {subject.kind !== 'tab' && tab?.posting ? (
            <button type="button" class="button button-icon" aria-label={say('backToAd')} title={say('backToAd')} onClick={() => setSubject({ kind: 'tab' })}>
              <Icon name="close" />
            </button>
          ) : null}
          <a class="button button-icon" href={ownUrl('explore.html')} target="_blank" rel="noreferrer" aria-label={say('explore')} title={say('explore')}>
            <Icon name="grid" />
          </a>
          <a class="button button-icon" href={ownUrl('options.html')} target="_blank" rel="noreferrer" aria-label={say('options')} title={say('options')}>
            <Icon name="gear" />
          </a>
        </>
      }
    />
  );
}
