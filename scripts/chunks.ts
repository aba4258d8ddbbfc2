import type { Plugin } from 'vite';

type Graph = { getModuleInfo: (id: string) => { importers: readonly string[]; isEntry: boolean } | null };

const pageOf = (id: string) => /entrypoints\/(\w+)\/index\.html$/.exec(id)?.[1];

/** The extension's pages whose HTML leads to a module by static imports. */
function pagesOf(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
  seen.add(id);
  const page = pageOf(id);
  const pages = new Set(page ? [page] : []);
  for (const importer of graph.getModuleInfo(id)?.importers ?? [])
    if (!seen.has(importer)) for (const found of pagesOf(importer, graph, seen)) pages.add(found);
  return pages;
}

/** "base" for what quiet pages load too and all styles, "viewer" for what else the popup draws with; null for the rest. */
function chunkOf(id: string, graph: Graph): 'base' | 'viewer' | null {
  const pages = pagesOf(id, graph);
  if (!pages.has('popup') || pages.size < 2) return null;
  const quiet = pages.has('options') || pages.has('welcome');
  return quiet || id.endsWith('.css') ? 'base' : 'viewer';
}

/**
 * Puts what the popup loads before its first paint into two files beside its own. Left alone, the bundler makes one of
 * every set of modules some pages share, about twenty, and each costs a request to the browser's own process
 * (`npm run bench:popup`).
 */
export function fewChunks(): Plugin {
  const group = (chunk: 'base' | 'viewer', priority: number) => ({
    name: (id: string, graph: Graph) => (chunkOf(id, graph) === chunk ? chunk : null),
    priority,
  });
  return {
    name: 'rolewise-few-chunks',
    outputOptions: (options) =>
      options.format === 'iife'
        ? options
        : { ...options, codeSplitting: { groups: [group('base', 2), group('viewer', 1)] } },
  };
}
