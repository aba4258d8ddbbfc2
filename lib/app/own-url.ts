import { browser } from 'wxt/browser';

/** Address of a file or page of the extension; `path` without a leading slash. */
export function ownUrl(path: string): string {
  return (browser.runtime.getURL as (path: string) => string)(`/${path}`);
}
