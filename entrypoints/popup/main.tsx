import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/screens/screens.css';
import { ServicesContext } from '../../components/screens/services.ts';
import { WordsContext } from '../../components/ui/words.ts';
import { applyTheme } from '../../lib/app/theme.ts';
import { pageServices } from '../../lib/app/page-services.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { currentTab } from '../../lib/app/current-tab.ts';
import { wordsOf } from '../../lib/app/words.ts';
import { Popup } from './Popup.tsx';

const [settings, tabId] = await Promise.all([readSettings(), currentTab()]);
const words = await wordsOf(settings.language);
applyTheme(settings.theme);
document.documentElement.lang = words.locale;
render(
  <WordsContext.Provider value={words}>
    <ServicesContext.Provider value={pageServices}>
      <Popup tabId={tabId} firstSettings={settings} />
    </ServicesContext.Provider>
  </WordsContext.Provider>,
  document.getElementById('root')!,
);
