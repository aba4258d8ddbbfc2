import type { FirstLook } from './first-look.ts';
import type { TabState } from './understand.ts';

/** A portal that could be read always, without a click, if the reader allows it. */
export interface SiteOffer {
  /** The portal's name. */
  name: string;
  /** Match patterns to ask the browser for. */
  origins: string[];
  /** It stands in a frame of the page rather than being the page. */
  framed: boolean;
}

/** What the extension may do in a tab. */
export interface TabAccess {
  /** The page can be read now: its portal is enabled, or the icon was clicked on it. */
  readable: boolean;
  offers: SiteOffer[];
}

/** All a view knows of a tab. */
export interface TabView {
  status: 'reading' | 'read' | 'failed';
  tab: TabState | null;
  /** The answer made ready for the tab's posting when it was read; may be an older one's: its key says. */
  look: FirstLook | null;
  access: TabAccess | null;
}
