import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/screens/screens.css';
import { PageRoot } from '../../components/screens/PageRoot.tsx';
import { currentTab } from '../../lib/app/current-tab.ts';
import { pageServices, warmUp } from '../../lib/app/page-services.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { applyTheme } from '../../lib/app/theme.ts';
import { wordsOf } from '../../lib/app/words.ts';
import { SidePanel } from './SidePanel.tsx';

warmUp();
const [settings, tabId] = await Promise.all([readSettings(), currentTab()]);
const words = await wordsOf(settings.language);
applyTheme(settings.theme);
document.documentElement.lang = words.locale;
render(
  <PageRoot words={words} services={pageServices}>
    <SidePanel firstTab={tabId} firstSettings={settings} />
  </PageRoot>,
  document.getElementById('root')!,
);
