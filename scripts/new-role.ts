import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { figuresOf, identifyCode } from '../data/build/figures-of.ts';
import { readRoles } from '../data/build/read-roles.ts';
import { titleFile } from '../data/build/titles.ts';
import { titleIndex } from '../data/build/titles-index.ts';
import { branches, type Role } from '../data/schema/role.ts';
import { createMatcher } from '../lib/titles/matcher.ts';

/**
 * `npm run new:role -- "Dog Walker" [--occupation 39-2021]`: starts data/roles/dog-walker.json from the facts: the
 * occupation the matcher thinks likeliest, the branch of its neighbors, tools in demand, other titles no role has yet as
 * candidates for aliases. The prose is left empty, so `npm run data:lint` fails until it is written.
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

const roles = readRoles();

function likeliestOccupation(): string {
  const matcher = createMatcher({ english: titleFile('en', console.error), index: titleIndex() });
  const { occupation, confidence, reason } = matcher.match(title);
  console.log(
    `Occupation ${occupation} with confidence ${confidence}: ${reason}. Check it; --occupation CODE sets another.`,
  );
  return occupation ?? fail('No occupation found; give one with --occupation CODE');
}

const fold = (name: string) => name.toLowerCase().replace(/\W+/g, ' ').trim();

/** Other titles of the occupation that name no role yet, those that share a word with ours first. */
function aliasCandidates(occupation: string): string[] {
  const rows = readFileSync(new URL('../data/facts/titles/onet.tsv', import.meta.url), 'utf8')
    .split('\n')
    .slice(1);
  const own = new Set(fold(title).split(' '));
  const taken = new Set([title, ...roles.flatMap((role) => [role.title, ...role.aliases])].map(fold));
  const shares = (other: string) =>
    fold(other)
      .split(' ')
      .filter((word) => own.has(word)).length;
  const titles = rows
    .map((row) => row.split('\t'))
    .filter(([, code]) => code === occupation)
    .map(([name = '']) => name)
    .filter((name) => !/[()]|^[A-Z]+$/.test(name) && !taken.has(fold(name)));
  return titles.sort((a, b) => shares(b) - shares(a)).slice(0, 20);
}

/** The branch most roles of the same major group ("49") are filed under. */
function likeliestBranch(occupation: string): Role['branch'] {
  const near = roles.filter((role) => role.occupation.slice(0, 2) === occupation.slice(0, 2));
  const filed = (branch: Role['branch']) => near.filter((role) => role.branch === branch).length;
  return [...branches].sort((a, b) => filed(b) - filed(a))[0]!;
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
  branch: likeliestBranch(occupation),
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
const others = roles.filter((role) => role.occupation === occupation).map((role) => role.slug);
if (others.length > 0) console.log(`Roles of this occupation already written: ${others.join(', ')}.`);
console.log(`data/roles/${slug}.json started. Check branch, aliases and tools, choose 4 to 8 related roles, write the prose
(CONTRIBUTING.md says how), then npm run data:lint -- roles.`);
