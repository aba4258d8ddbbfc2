/** Scores the reader on a folder of pages: `npm run corpus -- DIR` (default: our own pages in tests/corpus). */
import { existsSync } from 'node:fs';
import { corpusPages } from './corpus-pages.ts';
import { type Finding, type Outcome, scorePage } from './corpus-score.ts';

type Tally = Record<Outcome, number>;

const folder = process.argv[2] ?? 'tests/corpus';
const tallies = new Map<string, Map<string, Tally>>();
const misses: string[] = [];
let absent = 0;

const pages = existsSync(folder) ? corpusPages(folder) : [];
if (pages.length === 0) {
  console.error(`${folder} holds no pages: expected ${folder}/<portal>/<name>.html with <name>.json beside it`);
  process.exit(2);
}
for (const page of pages) {
  if (!existsSync(page.file)) absent += 1;
  else for (const finding of scorePage(page)) note(page.portal, page.name, finding);
}
printTable();
for (const miss of misses) console.log(miss);
console.log(`${pages.length} pages, ${misses.length} misses${absent ? `, ${absent} pages not here` : ''}`);
process.exitCode = misses.length > 0 ? 1 : 0;

function note(portal: string, name: string, finding: Finding): void {
  const fields = tallies.get(portal) ?? new Map<string, Tally>();
  const tally = fields.get(finding.field) ?? { right: 0, wrong: 0, missing: 0 };
  tally[finding.outcome] += 1;
  tallies.set(portal, fields.set(finding.field, tally));
  if (finding.outcome === 'right') return;
  misses.push(
    `${name}: ${finding.field} ${finding.outcome}: wanted ${short(finding.wanted)}, got ${short(finding.got)}`,
  );
}

function short(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 300);
}

function printTable(): void {
  console.log('portal / field: right, wrong, missing');
  for (const [portal, fields] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    const cells = [...fields].map(([field, { right, wrong, missing }]) => `${field} ${right}/${wrong}/${missing}`);
    console.log(`${portal}: ${cells.join(', ')}`);
  }
}
