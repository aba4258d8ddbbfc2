import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/ui/ui.css';
import '../../components/role/role.css';
import '../../components/screens/screens.css';
import { PageRoot } from '../../components/screens/PageRoot.tsx';
import { currentTab } from '../../lib/app/current-tab.ts';
import { glanceAtTab } from '../../lib/app/follow-tab.ts';
import { pageServices, warmUp } from '../../lib/app/page-services.ts';
import { readSettings } from '../../lib/app/settings.ts';
import { hasSidePanel } from '../../lib/app/side-panel.ts';
import { applyTheme } from '../../lib/app/theme.ts';
import { wordsOf } from '../../lib/app/words.ts';
import { Popup } from './Popup.tsx';

/** Asked beforehand, because a panel must be opened in the click itself; nothing waits for the answer. */
let ownWindow: number | undefined;
browser.windows?.getCurrent().then(
  ({ id }) => {
    ownWindow = id;
  },
  () => undefined,
);

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
      panelWindow={hasSidePanel() && browser.windows ? () => ownWindow : null}
    />
  </PageRoot>,
  document.getElementById('root')!,
);
