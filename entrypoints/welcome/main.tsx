import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/ui/ui.css';
import '../../components/explore/page.css';
import '../../components/welcome/welcome.css';
import { ServicesContext } from '../../components/screens/services.ts';
import { WordsContext } from '../../components/ui/words.ts';
import { pageServices } from '../../lib/app/page-services.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { applyTheme } from '../../lib/app/theme.ts';
import { wordsOf } from '../../lib/app/words.ts';
import { WelcomePage } from './WelcomePage.tsx';

const settings = await readSettings();
const words = await wordsOf(settings.language);
applyTheme(settings.theme);
document.documentElement.lang = words.locale;
render(
  <WordsContext.Provider value={words}>
    <ServicesContext.Provider value={pageServices}>
      <WelcomePage settings={settings} />
    </ServicesContext.Provider>
  </WordsContext.Provider>,
  document.getElementById('root')!,
);
