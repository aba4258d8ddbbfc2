import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabView } from '../../lib/tab-view.ts';
import type { RoleScreenProps } from './RoleScreen.tsx';
import { Viewer } from './Viewer.tsx';
import type { Subject } from './viewer-props.ts';

export interface TabScreenProps {
  /** Null for no tab: then only searching is offered. */
  tabId: number | null;
  /** Follows a tab, calling back with all that is known of it. */
  follow: (tabId: number, show: (view: TabView) => void) => { readAgain: () => void; stop: () => void };
  /** What is known of the tab when this is first drawn, where somebody has asked already. */
  firstView?: TabView | undefined;
  firstSubject: Subject;
  settings: RoleScreenProps['settings'];
  onSettings: RoleScreenProps['onSettings'];
  /** It stands beside the page rather than being opened by a click on it. */
  panel: boolean;
  /** Buttons beside the search field. */
  actions: (state: { subject: Subject; view: TabView; onBack: () => void }) => ComponentChildren;
}

const noTab: TabView = { status: 'read', tab: null, look: null, access: null };
const reading: TabView = { ...noTab, status: 'reading' };

/** A viewer that follows a tab; another tab begins with that tab's own subject. */
export function TabScreen({
  tabId,
  follow,
  firstView,
  firstSubject,
  settings,
  onSettings,
  panel,
  actions,
}: TabScreenProps) {
  const [view, setView] = useState<TabView>(tabId === null ? noTab : (firstView ?? reading));
  const [subject, setSubject] = useState<Subject>(firstSubject);
  const followed = useRef<{ readAgain: () => void } | null>(null);
  const firstTab = useRef(tabId);
  useEffect(() => {
    const isFirst = tabId === firstTab.current;
    firstTab.current = -1;
    if (!isFirst) {
      setSubject({ kind: 'tab' });
      setView(tabId === null ? noTab : reading);
    }
    if (tabId === null) return;
    const following = follow(tabId, setView);
    followed.current = following;
    return following.stop;
  }, [tabId]);
  return (
    <Viewer
      tabId={tabId}
      view={view}
      onReadAgain={() => followed.current?.readAgain()}
      subject={subject}
      onSubject={setSubject}
      settings={settings}
      onSettings={onSettings}
      panel={panel}
      actions={actions({ subject, view, onBack: () => setSubject({ kind: 'tab' }) })}
    />
  );
}
