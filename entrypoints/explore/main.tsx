import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/screens/screens.css';
import '../../components/explore/page.css';
import '../../components/explore/explore.css';
import '../../components/saved/saved.css';
import { ServicesContext } from '../../components/screens/services.ts';
import { WordsContext } from '../../components/ui/words.ts';
import { readRoleCards } from '../../lib/app/catalogue.ts';
import { pageServices } from '../../lib/app/page-services.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { applyTheme } from '../../lib/app/theme.ts';
import { wordsOf } from '../../lib/app/words.ts';
import { ExplorePage } from './ExplorePage.tsx';

const [settings, cards] = await Promise.all([readSettings(), readRoleCards().catch(() => [])]);
const words = await wordsOf(settings.language);
applyTheme(settings.theme);
document.documentElement.lang = words.locale;
render(
  <WordsContext.Provider value={words}>
    <ServicesContext.Provider value={pageServices}>
      <ExplorePage firstSettings={settings} cards={cards} />
    </ServicesContext.Provider>
  </WordsContext.Provider>,
  document.getElementById('root')!,
);
