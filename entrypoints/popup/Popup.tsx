import { useState } from 'preact/hooks';
import { TabScreen } from '../../components/screens/TabScreen.tsx';
import { ViewerActions } from '../../components/screens/ViewerActions.tsx';
import { report } from '../../lib/app/errors.ts';
import { followTab } from '../../lib/app/follow-tab.ts';
import { changeSettings, type Settings } from '../../lib/app/settings.ts';
import { openSidePanel } from '../../lib/app/side-panel.ts';
import { subjectOfHash } from './deep-link.ts';

export interface PopupProps {
  tabId: number | null;
  firstSettings: Settings;
  /** Window the side panel would open in; null where there is none. */
  panelWindow: number | null;
}

/** The popup: the viewer about the tab it was opened on. */
export function Popup({ tabId, firstSettings, panelWindow }: PopupProps) {
  const [settings, setSettings] = useState(firstSettings);
  const change = (part: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...part }));
    changeSettings(part).catch((error) => report('settings', error));
  };
  const openPanel = (window: number) =>
    openSidePanel(window).then(
      () => close(),
      (error) => report('side panel', error),
    );
  return (
    <TabScreen
      tabId={tabId}
      follow={followTab}
      firstSubject={subjectOfHash(location.hash)}
      settings={settings}
      onSettings={change}
      panel={false}
      actions={({ subject, view, onBack }) => (
        <ViewerActions
          onBack={subject.kind !== 'tab' && view.tab ? onBack : null}
          onPanel={panelWindow === null ? null : () => void openPanel(panelWindow)}
        />
      )}
    />
  );
}
