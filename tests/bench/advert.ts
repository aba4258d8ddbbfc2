import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Level } from '../../data/schema/level.ts';
import { adAgainstRole } from '../../lib/advert/ad-against-role.ts';

/**
 * `npm run bench:advert`: how right "mentioned in this ad" is on invented ads that somebody who did not know the rules
 * wrote and labelled before they were judged by them: 32 everyday ads, 40 of which every third holds traps (tools being
 * retired, degrees nobody wants), and 30 fresh everyday ads of other roles. Of the trap ads those of even number were
 * used to mend the rules, and then what the everyday ads showed; of the odd ones only the kinds of mistake were told;
 * the fresh ones were written last, and nothing was mended by them.
 * "Arguable" marks are those the labeler could not decide; precision is given with them left out and counted as wrong.
 */
const folder = join(import.meta.dirname, 'labelled-ads');
const roles = join(import.meta.dirname, '../../data/roles');

interface LabelledAd {
  role: string;
  level: Level | null;
  description: string;
  /** Items of the role the ad mentions, and those of which it is arguable; every other item it does not. */
  yes: string[];
  border: string[];
}

interface Count {
  marks: number;
  right: number;
  arguable: number;
  missed: number;
}

const kinds = ['qualification', 'skill', 'tool'] as const;
const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '');
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));

function countOf(ads: LabelledAd[], kind: (typeof kinds)[number]): Count {
  const count: Count = { marks: 0, right: 0, arguable: 0, missed: 0 };
  for (const ad of ads) {
    const role = read<Record<'qualifications' | 'skills' | 'tools', string[]>>(join(roles, `${ad.role}.json`));
    const { mentioned } = adAgainstRole({ description: ad.description, role, level: ad.level });
    const marked = new Set(mentioned.filter((mark) => mark.kind === kind).map(({ item }) => item));
    const own = ad.yes.filter((item) => role[`${kind}s`].includes(item));
    count.marks += marked.size;
    count.right += own.filter((item) => marked.has(item)).length;
    count.missed += own.filter((item) => !marked.has(item)).length;
    count.arguable += ad.border.filter((item) => marked.has(item)).length;
  }
  return count;
}

function line(name: string, { marks, right, arguable, missed }: Count): void {
  const cells = [percent(right, marks - arguable), percent(right, marks), percent(right, right + missed)];
  console.log(`| ${[name, marks, ...cells].join(' | ')} |`);
}

const sum = (counts: Count[]): Count => ({
  marks: counts.reduce((all, { marks }) => all + marks, 0),
  right: counts.reduce((all, { right }) => all + right, 0),
  arguable: counts.reduce((all, { arguable }) => all + arguable, 0),
  missed: counts.reduce((all, { missed }) => all + missed, 0),
});

const setOf = (name: string, wanted: (number: number) => boolean = () => true): LabelledAd[] =>
  readdirSync(join(folder, name))
    .filter((file) => wanted(Number.parseInt(file, 10)))
    .sort()
    .map((file) => read(join(folder, name, file)));

console.log('| ads | marks | precision, arguable left out, % | arguable counted as wrong, % | found, % |');
console.log('|---|--:|--:|--:|--:|');
for (const [name, ads] of [
  ['fresh', setOf('fresh')],
  ['everyday', setOf('everyday')],
  ['traps, held back', setOf('traps', (number) => number % 2 === 1)],
  ['traps, used for mending', setOf('traps', (number) => number % 2 === 0)],
] as const) {
  const counts = kinds.map((kind) => countOf(ads, kind));
  line(`${name}: ${ads.length}`, sum(counts));
  for (const [i, kind] of kinds.entries()) line(`${name}: ${kind}s`, counts[i]!);
}
