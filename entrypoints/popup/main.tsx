import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/screens/screens.css';
import { PageRoot } from '../../components/screens/PageRoot.tsx';
import { quietMoment } from '../../components/ui/quiet-moment.ts';
import { currentTab } from '../../lib/app/current-tab.ts';
import { report } from '../../lib/app/errors.ts';
import { glanceAtTab } from '../../lib/app/follow-tab.ts';
import { pageServices, warmUp } from '../../lib/app/page-services.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { hasSidePanel } from '../../lib/app/side-panel.ts';
import { applyTheme } from '../../lib/app/theme.ts';
import { wordsOf } from '../../lib/app/words.ts';
import { Popup } from './Popup.tsx';

/** Asked before the click that needs it, because a panel must be opened in the click itself. */
let ownWindow: number | undefined;
async function askOwnWindow(): Promise<void> {
  await quietMoment();
  ownWindow = (await browser.windows?.getCurrent())?.id;
}

/** Without an answer made ready, what the screen needs is read while it is being set up. */
function readAhead(): void {
  warmUp();
  import('../../components/screens/RoleBelow.tsx').catch(() => undefined);
}

const asked = currentTab().then(async (tabId) => ({
  tabId,
  firstView: tabId === null ? undefined : await glanceAtTab(tabId),
}));
const [settings, { tabId, firstView }] = await Promise.all([readSettings(), asked]);
if (!firstView?.look || location.hash) readAhead();
const words = await wordsOf(settings.language);
applyTheme(settings.theme);
document.documentElement.lang = words.locale;
render(
  <PageRoot words={words} services={pageServices}>
    <Popup
      tabId={tabId}
      firstView={firstView}
      firstSettings={settings}
      panelWindow={hasSidePanel() ? () => ownWindow : null}
    />
  </PageRoot>,
  document.getElementById('root')!,
);
askOwnWindow().catch((error) => report('window', error));
