/**
 * A portal adapter is a declaration: which hosts, which pages, and per field an ordered list of CSS selectors,
 * most likely first. The reader in lib/page executes it; an adapter holds no code that walks a page.
 * Types only: this file must stay free of zod, the content script reaches it.
 */
export interface PortalAdapter {
  /** File name and stable id. */
  id: string;
  name: string;
  /** Match patterns for the manifest or for optional hosts, e.g. "https://*.indeed.com/*". */
  hosts: string[];
}
