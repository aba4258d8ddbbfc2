import { useEffect, useState } from 'preact/hooks';
import { TabScreen } from '../../components/screens/TabScreen.tsx';
import { ViewerActions } from '../../components/screens/ViewerActions.tsx';
import { watchCurrentTab } from '../../lib/app/current-tab.ts';
import { report } from '../../lib/app/errors.ts';
import { followTab } from '../../lib/app/follow-tab.ts';
import { changeSettings, type Settings, watchSettings } from '../../lib/app/settings.ts';

/** The side panel (Chrome) or sidebar (Firefox): the viewer about whichever tab is in front. */
export function SidePanel({ firstTab, firstSettings }: { firstTab: number | null; firstSettings: Settings }) {
  const [tabId, setTabId] = useState(firstTab);
  const [settings, setSettings] = useState(firstSettings);
  useEffect(() => watchCurrentTab(setTabId), []);
  useEffect(() => watchSettings(setSettings), []);
  const change = (part: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...part }));
    changeSettings(part).catch((error) => report('settings', error));
  };
  return (
    <TabScreen
      tabId={tabId}
      follow={followTab}
      firstSubject={{ kind: 'tab' }}
      settings={settings}
      onSettings={change}
      panel
      actions={({ subject, view, onBack }) => (
        <ViewerActions onBack={subject.kind !== 'tab' && view.tab ? onBack : null} onPanel={null} />
      )}
    />
  );
}
