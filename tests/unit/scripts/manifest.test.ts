import { describe, expect, test } from 'vitest';
import { portalHosts } from '../../../data/portals/hosts.ts';
import { manifest, putReaderIntoManifest } from '../../../scripts/manifest.ts';

const generated = (browser: 'chrome' | 'firefox') =>
  manifest({ browser, mode: 'production', command: 'build', manifestVersion: 3 } as never) as Record<string, unknown>;

describe('what the extension may do', () => {
  // A new permission is a visible change: it must be made here too, with the reason in the README's privacy part.
  test('permissions on Chrome', () => {
    expect(generated('chrome').permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus', 'sidePanel']);
  });

  test('permissions on Firefox', () => {
    expect(generated('firefox').permissions).toEqual(['storage', 'activeTab', 'scripting', 'contextMenus']);
  });

  test('no host is granted by installation but those the reader is declared for', () => {
    for (const browser of ['chrome', 'firefox'] as const)
      expect(generated(browser)).not.toHaveProperty('host_permissions');
    const target = {} as { content_scripts: { matches: string[]; js: string[] }[] };
    putReaderIntoManifest(target);
    expect(target.content_scripts).toHaveLength(1);
    const sites = new Set(
      target.content_scripts[0]!.matches.map((match) => match.replace(/^https:\/\/(\*\.)?|\/\*$/g, '')),
    );
    expect([...sites]).toEqual([
      'linkedin.com',
      'indeed.com',
      'stepstone.de',
      'stepstone.at',
      'stepstone.be',
      'stepstone.nl',
      'stepstone.fr',
      'cityjobs.info',
    ]);
  });

  test('optional hosts are single portals, never every site', () => {
    const optional = generated('chrome').optional_host_permissions as string[];
    expect(optional).toEqual(portalHosts.filter(({ id }) => id !== 'linkedin').flatMap(({ hosts }) => hosts));
    expect(optional.filter((host) => !/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/.test(host))).toEqual([]);
  });

  test('extension pages reach nothing but the extension', () => {
    expect(generated('chrome').content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri 'none'",
    });
  });

  test('nothing of it can be seen or called from a page', () => {
    for (const browser of ['chrome', 'firefox'] as const) {
      expect(generated(browser)).not.toHaveProperty('web_accessible_resources');
      expect(generated(browser)).not.toHaveProperty('externally_connectable');
    }
  });

  test('Firefox is told that no data is collected', () => {
    expect(generated('firefox').browser_specific_settings).toMatchObject({
      gecko: { data_collection_permissions: { required: ['none'] } },
    });
  });
});
