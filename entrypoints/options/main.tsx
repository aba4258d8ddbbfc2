import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/ui/ui.css';
import '../../components/explore/page.css';
import '../../components/saved/saved.css';
import '../../components/options/options.css';
import { readSettings } from '../../lib/app/settings.ts';
import { applyTheme } from '../../lib/app/theme.ts';
import { wordsOf } from '../../lib/app/words.ts';
import { OptionsPage } from './OptionsPage.tsx';
import { readGranted } from './portal-permissions.ts';

const [settings, granted] = await Promise.all([readSettings(), readGranted()]);
const words = await wordsOf(settings.language);
applyTheme(settings.theme);
render(
  <OptionsPage firstSettings={settings} firstGranted={granted} firstWords={words} />,
  document.getElementById('root')!,
);
