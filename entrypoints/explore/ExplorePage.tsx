import { useEffect, useState } from 'preact/hooks';
import { Explore } from '../../components/explore/Explore.tsx';
import { report } from '../../lib/app/errors.ts';
import { ownUrl } from '../../lib/app/own-url.ts';
import { savedStore } from '../../lib/app/saved.ts';
import { changeSettings, type Settings, watchSettings } from '../../lib/app/settings.ts';
import type { RoleCard } from '../../lib/app/shipped.ts';
import { applyTheme } from '../../lib/app/theme.ts';

/** Explore with the settings as they are, whoever changes them. */
export function ExplorePage({ firstSettings, cards }: { firstSettings: Settings; cards: readonly RoleCard[] }) {
  const [settings, setSettings] = useState(firstSettings);
  useEffect(
    () =>
      watchSettings((changed) => {
        setSettings(changed);
        applyTheme(changed.theme);
      }),
    [],
  );
  const change = (part: Partial<Settings>) => {
    setSettings({ ...settings, ...part });
    changeSettings(part).catch((error) => report('settings', error));
  };
  return (
    <Explore
      cards={cards}
      saved={savedStore}
      settings={settings}
      onSettings={change}
      optionsAddress={ownUrl('options.html')}
    />
  );
}
