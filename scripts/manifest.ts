import { readFileSync } from 'node:fs';
import type { ConfigEnv, UserManifest } from 'wxt';
import { portalHosts } from '../data/portals/hosts.ts';

const installedHosts = portalHosts.filter(({ installed }) => installed).flatMap(({ hosts }) => hosts);

/**
 * Hosts the user may grant: every portal, for reading it or, where the reader works from installation, for chips in
 * its lists (a content script's own match grants no other script). Never LinkedIn: nothing may be put into its pages.
 */
const optionalHosts = portalHosts.filter(({ id }) => id !== 'linkedin').flatMap(({ hosts }) => hosts);

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** No address outside the extension can be reached from its pages; see README, "Privacy". */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const icons = Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/${size}.png`]));

/** The manifest for one browser. Permissions are pinned by a test: a new one is a visible change. */
export function manifest({ browser, mode }: ConfigEnv): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    version,
    icons,
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(firefox ? [] : ['sidePanel'])],
    optional_host_permissions: optionalHosts,
    action: { default_title: '__MSG_extensionName__', default_icon: icons },
    omnibox: { keyword: 'role' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_commandOpen__' },
    },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: policy } } : {}),
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rolewise@rolewise.dev',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  } as UserManifest;
}

interface Generated {
  content_scripts?: { matches?: string[]; js?: string[]; run_at?: string; all_frames?: boolean }[];
}

/**
 * Puts the reader into the manifest as a plain script. As a WXT content script it would announce itself in the page
 * (an event and a message to the window), and on linkedin.com nothing of ours may be observable.
 */
export function putReaderIntoManifest(generated: unknown): void {
  const target = generated as Generated;
  target.content_scripts = [
    ...(target.content_scripts ?? []),
    { matches: installedHosts, js: ['reader.js'], run_at: 'document_idle' },
  ];
}
