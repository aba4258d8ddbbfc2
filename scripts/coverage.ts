import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { occupationIndex } from '../data/build/figures-index.ts';
import { identifyCode } from '../data/build/figures-of.ts';
import { readRoles } from '../data/build/read-roles.ts';
import { titleFile } from '../data/build/titles.ts';
import { titleIndex } from '../data/build/titles-index.ts';
import { branches } from '../data/schema/role.ts';
import { decodeIndex } from '../lib/pay/occupation-index.ts';
import { createMatcher } from '../lib/titles/matcher.ts';

/**
 * `npm run coverage:roles -- [DIR]`: how much of working life the written roles cover: share of US employment, roles
 * per branch, the largest occupations without a role and, with a folder that holds titles_dev_common.tsv.gz, the share of its titles that reach a written role
 * of an accepted occupation.
 */
const reference = process.argv[2] ?? '../shared/reference';
const roles = readRoles();
const wageCodes = new Set(roles.map(({ occupation }) => identifyCode(occupation)?.wageCode));
const occupations = decodeIndex(occupationIndex()).filter(({ code, wageCode }) => code === wageCode);
const employed = (list: typeof occupations) => list.reduce((sum, { employment }) => sum + (employment ?? 0), 0);
const covered = occupations.filter(({ code }) => wageCodes.has(code));

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)}%`;
console.log(`${roles.length} roles, ${roles.reduce((sum, { aliases }) => sum + aliases.length, 0)} aliases`);
console.log(
  `US employment covered by a written role: ${percent(employed(covered), employed(occupations))} (${covered.length} of ${occupations.length} occupations)`,
);
for (const branch of branches)
  console.log(`  ${branch.padEnd(34)} ${roles.filter((role) => role.branch === branch).length}`);

const open = occupations
  .filter(({ code }) => !wageCodes.has(code))
  .sort((a, b) => (b.employment ?? 0) - (a.employment ?? 0));
console.log('Largest occupations without a role:');
for (const { code, title, employment } of open.slice(0, 15))
  console.log(`  ${code} ${title}: ${employment ?? 0} employed`);

interface Labelled {
  title: string;
  accepted: Set<string>;
}

/** The majority code and every runner-up with at least a fifth of the filings count as right. */
function labelled(file: string): Labelled[] {
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)] ?? '';
    const others = cell('other_socs')
      .split(';')
      .filter(Boolean)
      .map((part) => part.split(':'));
    const near = others.filter(([, n]) => Number(n) / Number(cell('total_n')) >= 0.2).map(([code = '']) => code);
    return { title: cell('title'), accepted: new Set([cell('soc'), ...near]) };
  });
}

const development = join(reference, 'titles_dev_common.tsv.gz');
if (existsSync(development)) {
  const matcher = createMatcher({ english: titleFile('en', console.error), index: titleIndex() });
  const rows = labelled(development);
  const reached = rows.filter(({ title, accepted }) => {
    const { role, occupation } = matcher.match(title);
    return role !== null && occupation !== null && accepted.has(occupation);
  });
  console.log(
    `Development titles matched right and reaching a written role: ${percent(reached.length, rows.length)} of ${rows.length}`,
  );
}
