import { build, type Rolldown } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { optionalAdapters } from '../../../data/portals/all.ts';
import { portalScript } from '../../../data/portals/portal-script.ts';

// DESIGN: the installed reader is at most 40 kB minified, no script is larger, and it leaves no trace in a page.
const budget = 40_000;
let code = '';

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: 'entrypoints/reader/index.ts', formats: ['iife'], name: 'reader' },
    },
  });
  code = ([result].flat()[0] as Rolldown.RolldownOutput).output[0].code;
});

test('the installed reader keeps its budget', () => {
  expect(code.length).toBeGreaterThan(10_000);
  expect(code.length).toBeLessThanOrEqual(budget);
});

test('it holds no adapter of an optional portal, no schema library, and no polyfill', () => {
  for (const { id, hosts } of optionalAdapters) expect(code.includes(hosts[0]!), id).toBe(false);
  expect(code).not.toMatch(/ZodError|webextension-polyfill|preact/);
});

test('it cannot speak to the page or reach the network', () => {
  expect(code).not.toMatch(
    /postMessage|dispatchEvent|pushState|replaceState|innerHTML|appendChild|setAttribute|\bfetch\(|XMLHttpRequest|WebSocket/,
  );
});

test('every other adapter is a small file', () => {
  for (const adapter of optionalAdapters) expect(portalScript(adapter).length, adapter.id).toBeLessThan(budget / 10);
});
