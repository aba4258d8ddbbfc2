import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { portalAdapters } from '../data/portals/all.ts';
import { portalHosts } from '../data/portals/hosts.ts';

/** `npm run readme:portals`: writes the README's portal table from data/portals and the test pages; a test compares them. */
const readme = new URL('../README.md', import.meta.url);
const corpus = new URL('../tests/corpus/', import.meta.url);

/** What our own test pages of a portal show: only that is claimed. */
function testedPages(id: string): string {
  const folder = new URL(`${id}/`, corpus);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : [];
  const kinds = files.map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).kind as string);
  const names = { posting: 'postings', list: 'lists', both: 'two-pane pages' } as const;
  const shown = Object.entries(names)
    .filter(([kind]) => kinds.includes(kind))
    .map(([, name]) => name);
  const byStructure = portalAdapters.find((adapter) => adapter.id === id)?.postings?.length
    ? ''
    : ' (by structured data)';
  return shown.map((name) => (name === 'postings' ? name + byStructure : name)).join(', ');
}

/** The table between the two marks of the README. */
export function portalTable(): string {
  const rows = portalHosts.map(
    ({ id, name, installed }) =>
      `| ${name} | ${installed ? 'from installation' : 'when switched on'} | ${testedPages(id)} |`,
  );
  return ['| Portal | Works | Tested on pages of ours in the shape of |', '|---|---|---|', ...rows].join('\n');
}

/** The README with the table put in. */
export function withPortalTable(text: string): string {
  return text.replace(/(<!-- portals:start[^>]*-->)[\s\S]*(<!-- portals:end -->)/, `$1\n${portalTable()}\n$2`);
}

if (import.meta.main) writeFileSync(readme, withPortalTable(readFileSync(readme, 'utf8')));
