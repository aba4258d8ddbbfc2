/** A page's address in the parts the reader asks for. */
export interface PageAddress {
  url: string;
  host: string;
  /** Path and query. */
  path: string;
}

/** Splits an address; host and path are empty when it is none. */
export function pageAddress(url: string): PageAddress {
  if (!URL.canParse(url)) return { url, host: '', path: '' };
  const { hostname, pathname, search } = new URL(url);
  return { url, host: hostname, path: pathname + search };
}
