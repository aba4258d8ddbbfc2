/**
 * Starts a portal: `npm run new:portal -- id [host] ["Its Name"]` writes its adapter, a test page, and the expected
 * reading, and lists the adapter. `npm test` fails until page and expectation are filled in.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const [name = '', host = `${name}.com`, shownName = name] = process.argv.slice(2);
if (!/^[a-z][a-z\d]+$/.test(name))
  stop('usage: npm run new:portal -- id [host] ["Its Name"]   (id: small letters and digits)');
if (!/^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(host)) stop(`"${host}" is no host name, e.g. jobs.example.com`);

if (!/^[\p{L}\d .&-]+$/u.test(shownName)) stop(`"${shownName}" is no portal name: letters, figures, spaces`);

const files: Record<string, string> = {
  [`data/portals/${name}.ts`]: adapterText(),
  [`tests/corpus/${name}/detail.html`]: pageText(),
  [`tests/corpus/${name}/detail.json`]: expectationText(),
};
for (const file of Object.keys(files)) if (existsSync(file)) stop(`${file} exists already`);
for (const [file, text] of Object.entries(files)) write(file, text);
list('data/portals/all.ts', [
  [/(\n\n\/\*\* Adapters built)/, `\nimport { ${name} } from './${name}.ts';$1`],
  [/(\n\];\n\n\/\*\* Every adapter)/, `\n  ${name},$1`],
]);
list('data/portals/hosts.ts', [
  [/(\n\];\n\nconst readBy)/, `\n  { id: '${name}', name: '${shownName}', sites: '*.${host}' },$1`],
]);
console.log(`Next: fill in ${Object.keys(files).join(', ')}; then
npm run corpus, npm run readme:portals, npm run lint -- --write, npm run unit -- tests/unit/portals tests/unit/scripts.`);

function adapterText(): string {
  return `import type { PortalAdapter } from '../schema/portal-adapter.ts';

/** TODO: where the markup is known from, and what is not known. */
export const ${name}: PortalAdapter = {
  id: '${name}',
  name: '${shownName}',
  hosts: ['https://*.${host}/*'],
  idInUrl: [/^\\/jobs\\/(\\d+)/],
  genericOn: /^\\/jobs\\/\\d+/,
  postings: [
    {
      title: ['h1'],
      company: [],
      location: [],
      pay: [],
      description: [],
    },
  ],
};
`;
}

function pageText(): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>TODO</title></head>
<body>
<!-- TODO: the portal's structure with an invented job at an invented company. Never a copied page. -->
</body>
</html>
`;
}

function expectationText(): string {
  const posting = { title: 'TODO', company: 'TODO', location: 'TODO', pay: null };
  return `${JSON.stringify({ url: `https://www.${host}/jobs/1`, kind: 'posting', posting, cards: [] }, null, 2)}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}

/** Adds the adapter to an index file; stops when the file no longer has the shape expected here. */
function list(file: string, insertions: [RegExp, string][]): void {
  const text = readFileSync(file, 'utf8');
  if (insertions.some(([place]) => !place.test(text)))
    stop(`${basename(file)} looks different than expected: add ${name} by hand`);
  writeFileSync(
    file,
    insertions.reduce((changed, [place, instead]) => changed.replace(place, instead), text),
  );
  console.log(`added to ${file}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
