import { useState } from 'preact/hooks';
import { TabScreen } from '../../components/screens/TabScreen.tsx';
import { ViewerActions } from '../../components/screens/ViewerActions.tsx';
import { report } from '../../lib/app/errors.ts';
import { followTab } from '../../lib/app/follow-tab.ts';
import { changeSettings, type Settings } from '../../lib/app/settings.ts';
import { openSidePanel } from '../../lib/app/side-panel.ts';
import type { TabView } from '../../lib/tab-view.ts';
import { subjectOfHash } from './deep-link.ts';
import { followLater } from './follow-later.ts';

export interface PopupProps {
  tabId: number | null;
  /** What is known of that tab already. */
  firstView: TabView | undefined;
  firstSettings: Settings;
  /** The window the side panel would open in, once the browser has said; null where there is no panel. */
  panelWindow: (() => number | undefined) | null;
}

/** The popup: the viewer about the tab it was opened on. */
export function Popup({ tabId, firstView, firstSettings, panelWindow }: PopupProps) {
  const [settings, setSettings] = useState(firstSettings);
  const change = (part: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...part }));
    changeSettings(part).catch((error) => report('settings', error));
  };
  const openPanel = (window: number | undefined) =>
    window !== undefined &&
    openSidePanel(window).then(
      () => close(),
      (error) => report('side panel', error),
    );
  return (
    <TabScreen
      tabId={tabId}
      follow={firstView?.look ? followLater : followTab}
      firstView={firstView}
      firstSubject={subjectOfHash(location.hash)}
      settings={settings}
      onSettings={change}
      panel={false}
      actions={({ subject, view, onBack }) => (
        <ViewerActions
          onBack={subject.kind !== 'tab' && view.tab ? onBack : null}
          onPanel={panelWindow && (() => void openPanel(panelWindow()))}
        />
      )}
    />
  );
}
