/** The rooms and who may import whom (README, "The rooms"). */
const room = (path) => `^${path}`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('no-cycles', 'No circles, not even of types alone.', {}, { circular: true }),
    rule('resolves', 'An import that does not resolve would make every other rule silent.', { pathNot: '\\.d\\.ts$' }, { couldNotResolve: true, pathNot: '^(wxt|#imports)' }),
    rule('schema-is-the-ground', 'data/schema imports nothing of ours but itself.', { path: room('data/schema') }, { path: '^(data/(?!schema)|lib|components|entrypoints|scripts)' }),
    rule('lib-is-pure', 'lib knows no views, no entrypoints, no Node-only rooms.', { path: room('lib') }, { path: '^(components|entrypoints|scripts|data/(lint|ingest|build|roles|facts))' }),
    rule('lib-reads-no-browser', 'Only lib/app talks to the browser.', { path: '^lib/(?!app)' }, { path: '(wxt|webextension-polyfill)' }),
    rule('titles-and-pay-stand-alone', 'lib/titles and lib/pay do not reach up.', { path: '^lib/(titles|pay|places|advert)/' }, { path: '^lib/(app|understand|benchmark)' }),
    rule('page-stands-alone', 'The page reader reads strings; it understands nothing.', { path: '^lib/page/' }, { path: '^lib/(titles|pay|places|advert|app|understand)|^data/(roles|facts)|zod|preact' }),
    rule('components-are-views', 'Props in, events out: no browser, no messages.', { path: room('components') }, { path: '^(lib/app/(?!shipped)|entrypoints|data/(lint|ingest|build))|node_modules/(wxt|webextension-polyfill|@wxt-dev)' }),
    rule('entrypoints-stay-apart', 'An entrypoint never imports another.', { path: '^entrypoints/([^/.]+)' }, { path: '^entrypoints/', pathNot: '^entrypoints/$1' }),
    rule('reader-is-light', 'The reader reads strings; npm run budgets checks the built file too.', { path: '^entrypoints/reader' }, { path: 'zod|preact|^components|^lib/(titles|pay|places|advert|app)|^data/(roles|facts)', dependencyTypesNot: ['type-only'] }),
    rule('data-build-is-node-only', 'Node-only rooms are never shipped.', { path: '^(lib|components|entrypoints)' }, { path: '^(data/(lint|ingest|build)|scripts)' }),
    rule('no-orphan-dev-imports', 'Shipped code uses only what package.json ships.', { path: '^(lib|components|entrypoints|data/(schema|portals))' }, { dependencyTypes: ['npm-dev', 'npm-no-pkg'], pathNot: 'node_modules/(wxt|zod|@wxt-dev|@types)' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
