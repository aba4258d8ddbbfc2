import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { roleNames } from '../../data/build/role-names.ts';
import { packedSize, titleFile } from '../../data/build/titles.ts';
import { titleIndex } from '../../data/build/titles-index.ts';
import { englishSamples } from '../../data/build/titles-samples.ts';
import { readTable } from '../../data/ingest/titles-read.ts';
import type { TitleLanguage } from '../../lib/titles/language.ts';
import type { Match } from '../../lib/titles/match.ts';
import { createMatcher } from '../../lib/titles/matcher.ts';
import { type Alias, rivals } from './titles-libraries.ts';

const usage = 'usage: npm run bench:titles -- [DIR with reference/ and eval/]';
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../shared');
if (!existsSync(join(folder, 'reference'))) throw new Error(usage);

interface Question {
  title: string;
  main: string;
  right: Set<string>;
}

/** The majority code and every runner-up with a fifth of the filings count as right. */
function question(row: Record<string, string>): Question {
  const runnersUp = row
    .other_socs!.split(';')
    .filter(Boolean)
    .map((part) => part.split(':') as [string, string]);
  const strong = runnersUp.filter(([, n]) => Number(n) / Number(row.total_n) >= 0.2).map(([code]) => code);
  return { title: row.title!, main: row.soc!, right: new Set([row.soc!, ...strong]) };
}

function multilingual(): Map<string, Question[]> {
  const lines = readFileSync(join(folder, 'eval/titles_multi_dev.tsv'), 'utf8').split('\n').slice(1).filter(Boolean);
  const by = new Map<string, Question[]>();
  for (const line of lines) {
    const [language, title, codes] = line.split('\t');
    const right = new Set(codes!.split(','));
    by.set(language!, [...(by.get(language!) ?? []), { title: title!, main: [...right][0]!, right }]);
  }
  return by;
}

const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
const quantile = (values: number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * q)] ?? Number.NaN;
const percent = (share: number) => (100 * share).toFixed(1);
const line = (...cells: (string | number)[]) => process.stdout.write(`| ${cells.join(' | ')} |\n`);
const heading = (...cells: string[]) => {
  process.stdout.write('\n');
  line(...cells);
  line(...cells.map(() => '---'));
};

interface Result {
  micro: number;
  macro: number;
  times: number[];
}

/** Asks until the time is spent: one rival takes seconds a question. */
function ask(
  questions: Question[],
  answer: (title: string) => string | null,
  mostMs = Number.POSITIVE_INFINITY,
): Result {
  const by = new Map<string, number[]>();
  const times: number[] = [];
  const begun = performance.now();
  for (const { title, main, right } of questions) {
    if (performance.now() - begun > mostMs) break;
    const started = performance.now();
    const code = answer(title);
    times.push(performance.now() - started);
    by.set(main, [...(by.get(main) ?? []), code !== null && right.has(code) ? 1 : 0]);
  }
  return { micro: mean([...by.values()].flat()), macro: mean([...by.values()].map(mean)), times };
}

function calibration(matches: { match: Match; right: boolean }[]): void {
  heading('confidence', 'titles', 'mean confidence, %', 'right, %');
  for (const [from, to] of [
    [0, 0.2],
    [0.2, 0.4],
    [0.4, 0.6],
    [0.6, 0.8],
    [0.8, 0.9],
    [0.9, 1.01],
  ] as const) {
    const part = matches.filter(({ match }) => match.confidence >= from && match.confidence < to);
    const confidence = mean(part.map(({ match }) => match.confidence));
    line(
      `${from}-${Math.min(1, to)}`,
      part.length,
      percent(confidence),
      percent(mean(part.map(({ right }) => Number(right)))),
    );
  }
}

const rivalTime = 60_000;

const coldStarts = 5;

/** Starts in fresh processes: milliseconds to a ready matcher and of the first titles, middle of five. */
function coldStart(english: Uint8Array, index: unknown): { ready: number; first: number[] } {
  const folder = mkdtempSync(join(tmpdir(), 'titles-'));
  const files = [join(folder, 'en.bin'), join(folder, 'search.json')] as const;
  writeFileSync(files[0], english);
  writeFileSync(files[1], JSON.stringify(index));
  const runs = Array.from({ length: coldStarts }, (): { ready: number; first: number[] } =>
    JSON.parse(
      execFileSync(process.execPath, [join(import.meta.dirname, 'titles-cold.ts'), ...files], { encoding: 'utf8' }),
    ),
  );
  rmSync(folder, { recursive: true });
  return {
    ready: quantile(
      runs.map((run) => run.ready),
      0.5,
    ),
    first: runs[0]!.first.map((_, i) =>
      quantile(
        runs.map((run) => run.first[i]!),
        0.5,
      ),
    ),
  };
}

/** Memory without the garbage that happens to be uncollected. */
function memoryInUse(): NodeJS.MemoryUsage {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage();
}

const english = titleFile('en');
const index = titleIndex();
const memoryBefore = memoryInUse();
const matcher = createMatcher({ english, index });
const memoryAfter = memoryInUse();
const grown = (key: 'heapUsed' | 'arrayBuffers') => (memoryAfter[key] - memoryBefore[key]) / 1e6;
const { ready, first } = coldStart(english, index);
const withoutRoles = createMatcher({ english, index: { ...index, roles: [] } });

const common = readTable(join(folder, 'reference'), 'titles_dev_common').map(question);
const tail = readTable(join(folder, 'reference'), 'titles_dev_tail').map(question);

heading('split', 'titles', 'micro, %', 'macro, %', 'without role names: micro, %', 'median ms', 'p99 ms');
for (const [name, questions] of [
  ['common', common],
  ['tail', tail],
] as const) {
  const all = ask(questions, (title) => matcher.match(title).occupation);
  const bare = ask(questions, (title) => withoutRoles.match(title).occupation);
  line(
    name,
    questions.length,
    percent(all.micro),
    percent(all.macro),
    percent(bare.micro),
    quantile(all.times, 0.5).toFixed(3),
    quantile(all.times, 0.99).toFixed(3),
  );
}
calibration(
  common.map(({ title, right }) => {
    const match = matcher.match(title);
    return { match, right: match.occupation !== null && right.has(match.occupation) };
  }),
);

heading('language', 'titles', 'micro, %', 'without role names, %', 'packed kB', 'load ms', 'median ms', 'p99 ms');
for (const [code, questions] of multilingual()) {
  const language = code as TitleLanguage;
  const model = titleFile(language);
  const names = roleNames(language);
  const before = performance.now();
  matcher.addLanguage(language, { model, roleNames: names });
  const load = performance.now() - before;
  withoutRoles.addLanguage(language, { model, roleNames: {} });
  const { micro, times } = ask(questions, (title) => matcher.match(title, { language }).occupation);
  const bare = ask(questions, (title) => withoutRoles.match(title, { language }).occupation);
  line(
    language,
    questions.length,
    percent(micro),
    percent(bare.micro),
    (packedSize(model) / 1000).toFixed(0),
    load.toFixed(0),
    quantile(times, 0.5).toFixed(3),
    quantile(times, 0.99).toFixed(3),
  );
}

const aliases: Alias[] = englishSamples(new Set()).map(({ title, shares }) => ({
  title: title.segments.flat().join(' '),
  code: [...shares].sort((a, b) => b[1] - a[1])[0]![0],
}));
heading('engine, same aliases', 'titles asked', 'micro, %', 'median ms', 'index ready ms');
for (const make of rivals) {
  const before = performance.now();
  const rival = make(aliases);
  const built = performance.now() - before;
  const step = Math.floor(common.length / rival.questions);
  const questions = common.filter((_, i) => i % step === 0);
  const { micro, times } = ask(questions, (title) => rival.answer(title.toLowerCase()), rivalTime);
  const own = ask(questions.slice(0, times.length), (title) => matcher.match(title).occupation);
  line(rival.name, times.length, percent(micro), quantile(times, 0.5).toFixed(2), built.toFixed(0));
  line(
    'Rolewise, same titles',
    own.times.length,
    percent(own.micro),
    quantile(own.times, 0.5).toFixed(3),
    ready.toFixed(0),
  );
}
process.stdout.write(
  `\n${aliases.length} aliases. English model ${(packedSize(english) / 1e6).toFixed(2)} MB packed, ready in ${ready.toFixed(0)} ms from a cold start (first titles ${first.map((ms) => ms.toFixed(1)).join(', ')} ms), `,
);
process.stdout.write(
  `${grown('heapUsed').toFixed(1)} MB of heap and ${grown('arrayBuffers').toFixed(1)} MB of buffers.\n`,
);
