import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figuresOf, identifyCode } from '../data/build/figures-of.ts';
import { titleFile } from '../data/build/titles.ts';
import { titleIndex } from '../data/build/titles-index.ts';
import { branches, type Role } from '../data/schema/role.ts';
import { createMatcher } from '../lib/titles/matcher.ts';

/**
 * `npm run new:role -- "Dog Walker" [--occupation 39-2021]`: starts data/roles/dog-walker.json from the facts: the
 * occupation the matcher thinks likeliest, tools in demand, other titles as candidates for aliases. The prose is left
 * empty, so `npm run data:lint` fails until it is written.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { occupation: { type: 'string' } } });
const title = positionals.join(' ').trim();
if (!title) fail('Say which: npm run new:role -- "Title"');

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const slug = title
  .toLowerCase()
  .normalize('NFKD')
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');
const file = new URL(`../data/roles/${slug}.json`, import.meta.url);
if (existsSync(file)) fail(`data/roles/${slug}.json exists already`);

function likeliestOccupation(): string {
  const matcher = createMatcher({ english: titleFile('en', console.error), index: titleIndex() });
  const { occupation, confidence, reason } = matcher.match(title);
  console.log(
    `Occupation ${occupation} with confidence ${confidence}: ${reason}. Check it; --occupation CODE sets another.`,
  );
  return occupation ?? fail('No occupation found; give one with --occupation CODE');
}

/** Other titles of the occupation, those that share a word with ours first. */
function aliasCandidates(occupation: string): string[] {
  const rows = readFileSync(new URL('../data/facts/titles/onet.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  const own = new Set(title.toLowerCase().split(/\W+/));
  const shares = (other: string) =>
    other
      .toLowerCase()
      .split(/\W+/)
      .filter((word) => own.has(word)).length;
  const titles = rows
    .map((row) => row.split('\t'))
    .filter(([, code]) => code === occupation)
    .map(([name = '']) => name);
  return titles.sort((a, b) => shares(b) - shares(a)).slice(0, 20);
}

const occupation = values.occupation ?? likeliestOccupation();
if (!identifyCode(occupation)) fail(`${occupation} is no SOC-2018 code of O*NET or OEWS`);
const tools =
  figuresOf(occupation)
    ?.tools.filter((tool) => tool.hot || tool.inDemand)
    .slice(0, 8) ?? [];
const role: Role = {
  $schema: '../schema/role.schema.json',
  slug,
  title,
  aliases: aliasCandidates(occupation),
  branch: branches[0],
  occupation,
  teaser: '',
  overview: '',
  responsibilities: Array.from({ length: 5 }, () => ({ heading: '', text: '' })),
  duties: Array(6).fill(''),
  qualifications: Array(5).fill(''),
  skills: Array(5).fill(''),
  tools: tools.map(({ name }) => name),
  benefits: Array(3).fill(''),
  faq: Array.from({ length: 3 }, () => ({ question: '', answer: '' })),
  related: [],
};
writeFileSync(file, `${JSON.stringify(role, null, 2)}\n`);
console.log(`data/roles/${slug}.json started. Write the prose (CONTRIBUTING.md says how), then npm run data:lint.`);
