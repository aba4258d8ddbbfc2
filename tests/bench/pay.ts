/**
 * `npm run bench:pay -- [DIR]`: the pay parser on labelled strings, by class of the note column, its speed, and how its
 * time grows with the text. Prints markdown tables. The strings: those of DIR (pay_*.tsv), and two sets of our own,
 * invented and labelled by somebody who did not know the parser: `pay_trial` (with many traps, then used to mend it) and
 * `pay_blind` (written after that: 97.5% right, 1 false pay in 36, when first judged).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePay } from '../../lib/pay/parse.ts';
import type { Pay } from '../../lib/pay/pay.ts';

const given = process.argv[2] ?? (existsSync('../shared/eval') ? '../shared/eval' : null);
const folders = [join(import.meta.dirname, 'labelled-pay'), ...(given ? [given] : [])];
type Row = Record<string, string>;

function readTable(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] as string, cell])));
}

function near(want: string | undefined, have: number | null): boolean {
  if (!want) return have === null || have === 0;
  return have !== null && Math.abs(Number(want) - have) <= 0.005 * Math.max(1, Math.abs(Number(want)));
}

/** Currency, period, both bounds and kind, each only where the label states it; for a negative, nothing at all. */
function isRight(row: Row, pay: Pay | null): boolean {
  if (row.is_pay !== 'y') return pay === null;
  if (!pay) return false;
  const words = (!row.currency || row.currency === pay.currency) && (!row.period || row.period === pay.period);
  return words && near(row.min, pay.min) && near(row.max, pay.max) && row.kind === pay.kind;
}

function classesOf(row: Row): string[] {
  const tags =
    /\[([^\]]*)\]/
      .exec(row.note ?? '')?.[1]
      ?.split(/;\s*/)
      .filter(Boolean) ?? [];
  return ['all', row.is_pay === 'y' ? 'pay' : 'no pay', ...tags];
}

/** A class of fewer strings tells nothing by its share. */
const leastShown = 5;

const read = (row: Row) => parsePay(row.text ?? '', { country: row.country_hint || null, source: 'field' });

function scoreTable(rows: Row[]): string {
  const classes = new Map<string, { right: number; n: number }>();
  for (const row of rows.filter(({ note = '' }) => !/context-only|doubtful/.test(note))) {
    const right = isRight(row, read(row));
    for (const name of classesOf(row)) {
      const tally = classes.get(name) ?? { right: 0, n: 0 };
      classes.set(name, { right: tally.right + Number(right), n: tally.n + 1 });
    }
  }
  const lines = [...classes].filter(([, { n }]) => n >= leastShown).sort((a, b) => b[1].n - a[1].n);
  return [
    '| class | n | right |',
    '|---|--:|--:|',
    ...lines.map(([name, { right, n }]) => `| ${name} | ${n} | ${((100 * right) / n).toFixed(1)}% |`),
  ].join('\n');
}

/** The best of ten short windows, so that other work on the machine does not count. */
function stringsPerSecond(texts: string[]): number {
  const pass = () => {
    for (const text of texts) parsePay(text, { country: 'US', source: 'field' });
  };
  for (let warm = 0; warm < 20; warm++) pass();
  const window = () => {
    const start = performance.now();
    for (let round = 0; round < 10; round++) pass();
    return (10 * texts.length) / ((performance.now() - start) / 1000);
  };
  return Math.max(...Array.from({ length: 10 }, window));
}

function bestTime(length: number): number {
  const unit = 'Salary $90,000 - $120,000 a year; 24/7 support for 1,000 clients since 2014. We work 40 hours a week. ';
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  return Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      parsePay(text, { source: 'prose' });
      return performance.now() - start;
    }),
  );
}

const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^pay_.*\.tsv$/.test(name))
    .map((name) => ({ name, rows: readTable(join(folder, name)) })),
);
for (const { name, rows } of files) console.log(`### ${name}\n\n${scoreTable(rows)}\n`);
const texts = files.flatMap(({ rows }) => rows.map((row) => row.text ?? ''));
bestTime(10_000);
const [small, large] = [bestTime(100_000), bestTime(1_000_000)];
console.log(`| speed | |\n|---|--:|`);
console.log(`| short strings a second | ${Math.round(stringsPerSecond(texts)).toLocaleString('en')} |`);
console.log(`| 100 kB of text | ${small.toFixed(1)} ms |`);
console.log(`| 1 MB of text | ${large.toFixed(1)} ms |`);
console.log(`| ten times the text costs | ${(large / small).toFixed(1)} times the time |`);
