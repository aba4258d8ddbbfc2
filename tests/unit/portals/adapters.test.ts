import { readdirSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { afterEach, describe, expect, test } from 'vitest';
import { optionalAdapters, portalAdapters } from '../../../data/portals/all.ts';
import { installedHosts, optionalHosts, portalHosts } from '../../../data/portals/hosts.ts';
import { installedAdapters } from '../../../data/portals/installed.ts';
import { asSource, portalScript, portalScriptPath } from '../../../data/portals/portal-script.ts';
import { adapterShelf, shelfKey } from '../../../data/portals/shelf.ts';
import type { CardRules, Field, PortalAdapter, PostingRules } from '../../../data/schema/portal-adapter.ts';
import { adapterForUrl } from '../../../lib/page/adapter-for-url.ts';
import { openPage } from '../../../scripts/page-document.ts';

const notAdapters = ['all.ts', 'hosts.ts', 'installed.ts', 'portal-script.ts', 'shelf.ts'];

test('every adapter file is listed, and an adapter is named after its file', () => {
  const files = readdirSync('data/portals').filter((file) => !notAdapters.includes(file));
  expect(portalAdapters.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('the light table of hosts says what the adapters say', () => {
  const expected = portalAdapters.map((adapter) => {
    const installed = installedAdapters.includes(adapter);
    const { id, name, hosts, framed } = adapter;
    return { id, name, hosts, file: installed ? null : portalScriptPath(id), installed, ...(framed ? { framed } : {}) };
  });
  expect(portalHosts).toEqual(expected);
});

test('hosts are https only, never all sites, and belong to one portal', () => {
  const all = [...installedHosts, ...optionalHosts];
  expect(new Set(all).size).toBe(all.length);
  for (const host of all) expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)+\/\*$/);
});

describe.each(portalAdapters.map((adapter) => [adapter.id, adapter] as const))('%s', (_id, adapter) => {
  test('its selectors are valid', () => {
    const page = openPage('<p></p>', 'https://example.com/');
    for (const selector of selectorsOf(adapter))
      expect(() => page.document.querySelector(selector), selector).not.toThrow();
    page.close();
  });
});

function selectorsOf(adapter: PortalAdapter): string[] {
  const rules: (PostingRules | CardRules)[] = [...(adapter.postings ?? []), ...(adapter.lists ?? [])];
  const fields = rules.flatMap((rule) => Object.values(rule).filter(Array.isArray).flat() as Field[]);
  const cards = (adapter.lists ?? []).flatMap((list) => [list.card, list.notInside ?? '*']);
  return [
    ...fields.flatMap((field) =>
      typeof field === 'string' ? field : [field.select, field.closest ?? '*', field.seenIn ?? '*'],
    ),
    ...cards,
  ];
}

describe('portal scripts', () => {
  const world = globalThis as Record<symbol, unknown>;
  afterEach(() => {
    delete world[Symbol.for(shelfKey)];
  });

  test.each(optionalAdapters.map((adapter) => [adapter.id, adapter] as const))(
    '%s arrives whole, once, and small',
    (_id, adapter) => {
      const script = portalScript(adapter);
      let arrivals = 0;
      adapterShelf().arrived = () => {
        arrivals += 1;
      };
      runInThisContext(script);
      runInThisContext(script);
      expect(adapterShelf().adapters).toEqual([adapter]);
      expect(arrivals).toBe(1);
      expect(script.length).toBeLessThan(4_000);
    },
  );

  test('an adapter with code in it cannot be written out', () => {
    expect(() => asSource({ title: () => 'x' })).toThrow(TypeError);
  });
});

test.each([
  ['https://www.linkedin.com/jobs/view/1/', 'linkedin'],
  ['https://au.linkedin.com/jobs/view/1/', 'linkedin'],
  ['https://de.indeed.com/viewjob?jk=0', 'indeed'],
  ['https://www.glassdoor.co.in/Job/x.htm', 'glassdoor'],
  ['https://autumn.wd5.myworkdayjobs.com/Ext', 'workday'],
  ['https://linkedin.com.evil.example/jobs/view/1/', undefined],
  ['https://notlinkedin.com/jobs/view/1/', undefined],
  ['http://www.linkedin.com/jobs/view/1/', undefined],
  ['not an address', undefined],
])('%s belongs to %s', (url, id) => {
  expect(adapterForUrl(url, portalAdapters)?.id).toBe(id);
});
