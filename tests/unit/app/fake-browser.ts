import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Stands in for the browser in lib/app; to be imported before anything of lib/app. */
Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
