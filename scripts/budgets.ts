import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

/** `npm run budgets`: what each part of the built extension weighs, against what it may weigh. Exit code 1 over budget. */
const folder = process.argv[2] ?? '.output/chrome-mv3';

const files = (readdirSync(folder, { recursive: true }) as string[])
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(folder, path)).isFile());
const size = (path: string) => statSync(join(folder, path)).size;
const packed = (path: string) => deflateRawSync(readFileSync(join(folder, path)), { level: 9 }).length;
const sum = (paths: readonly string[], weigh: (path: string) => number) =>
  paths.reduce((total, path) => total + weigh(path), 0);
const matching = (pattern: RegExp) => files.filter((path) => pattern.test(path));

/** Scripts a page of the extension loads before it is drawn: what its HTML names, and what those import. */
function scriptsOf(page: string): string[] {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path) || !files.includes(path)) return;
    found.add(path);
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.?\/?([\w./-]+\.js)["']/g))
      add(`chunks/${name!.split('/').at(-1)}`);
  };
  for (const [, path] of readFileSync(join(folder, page), 'utf8').matchAll(/(?:src|href)="\/([\w./-]+\.js)"/g))
    add(path!);
  return [...found];
}

/** [part, bytes, budget]; scripts as minified bytes, data as packed bytes (deflate 9), as stores pack them. */
const largest = (paths: readonly string[], weigh: (path: string) => number) => Math.max(0, ...paths.map(weigh));
const kB = 1000;
const MB = 1000 * kB;
const rows: [part: string, bytes: number, budget: number][] = [
  [
    'reader and chips: the largest content script',
    largest(matching(/^(reader\.js|portals\/.*\.js|content-scripts\/.*\.js)$/), size),
    40 * kB,
  ],
  ['popup: scripts', sum(scriptsOf('popup.html'), size), 90 * kB],
  ['background: script', size('background.js'), 300 * kB],
  ['titles, English (packed)', sum(matching(/^titles\/en\.bin$/), packed), 2 * MB],
  ['titles, other languages (packed)', sum(matching(/^titles\/(?!en|national)[a-z]{2}\.bin$/), packed), 1.2 * MB],
  [
    'titles, the largest other language (packed)',
    largest(matching(/^titles\/(?!en|national)[a-z]{2}\.bin$/), packed),
    0.2 * MB,
  ],
  ['national title indexes (packed)', sum(matching(/^titles\/national/), packed), 1.2 * MB],
  ['United States figures (packed)', sum(matching(/^figures\//), packed), 4.4 * MB],
  ['figures: the largest occupation (packed)', largest(matching(/^figures\/\d\d-\d{4}\.json$/), packed), 15 * kB],
  ['figures: the largest occupation (unpacked)', largest(matching(/^figures\/\d\d-\d{4}\.json$/), size), 50 * kB],
  ['other countries (packed)', sum(matching(/^world\//), packed), 1 * MB],
  ['places (packed)', sum(matching(/^places\./), packed), 0.4 * MB],
  [
    'roles, their names, and guides (packed)',
    sum(matching(/^(roles|guides)\/|^titles\/search\.json$/), packed),
    1.6 * MB,
  ],
  ['the whole, packed', sum(files, packed), 12 * MB],
];

/** Names that survive minifying and give a library away; what carries one although it must not. */
const zod = /\$ZodType|ZodMiniType/;
const carriers = [
  ...matching(/^(reader\.js|portals\/.*\.js|chips\.js)$/),
  ...matching(/^[a-z]+\.html$/).flatMap(scriptsOf),
].filter((path) => zod.test(readFileSync(join(folder, path), 'utf8')));
for (const path of new Set(carriers))
  console.log(`zod  ${path} carries zod: shipped data are checked at build time, and readers only read`);

const show = (bytes: number) => `${(bytes / kB).toFixed(1)} kB`.padStart(11);
for (const [part, bytes, budget] of rows) {
  console.log(`${bytes > budget ? 'OVER' : 'ok  '}  ${part.padEnd(46)} ${show(bytes)} of ${show(budget)}`);
}
if (carriers.length > 0 || rows.some(([, bytes, budget]) => bytes > budget)) process.exitCode = 1;
