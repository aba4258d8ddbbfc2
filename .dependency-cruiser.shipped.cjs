/** What may end up in which bundle: like .dependency-cruiser.cjs, but followed through, and without imports of types alone. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('reader-is-light', 'From the reader nothing reaches zod, Preact, the matcher or the catalogue.', { path: '^entrypoints/(reader|portal)' }, { path: 'zod|preact|^lib/(titles|pay|places|advert|app)|^data/(roles|facts)', reachable: true }),
    rule('views-carry-no-zod', 'Shipped data are checked at build time.', { path: '^entrypoints/(popup|sidepanel|explore|options|welcome)' }, { path: 'node_modules/zod', reachable: true }),
  ],
  options: {
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
