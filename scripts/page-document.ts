import { JSDOM, VirtualConsole } from 'jsdom';

export interface OpenPage {
  document: Document;
  close: () => void;
}

/**
 * A saved page (whole or a fragment) as a document under its own address; nothing is fetched. Its scripts run only
 * when asked for: our own two-pane pages fill themselves.
 */
export function openPage(html: string, url: string, runScripts = false): OpenPage {
  const options = {
    url,
    virtualConsole: new VirtualConsole(),
    ...(runScripts ? { runScripts: 'dangerously' as const } : {}),
  };
  const page = new JSDOM(html, options);
  return { document: page.window.document, close: () => page.window.close() };
}
