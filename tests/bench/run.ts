import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** `npm run bench [-- bench:pay ...]`: runs all benches, or those named, and writes what they print to tests/bench/RESULTS.md. */
const benches: [title: string, script: string][] = [
  ['Titles', 'bench:titles'],
  ['Pay', 'bench:pay'],
  ['Ad against role', 'bench:advert'],
  ['Levels', 'bench:levels'],
  ['Occupation files', 'bench:figures'],
  ['Page cost', 'bench:page'],
  ['Popup', 'bench:popup'],
];

const peers = `## Published figures of others

| What | Figure | Published by |
|---|---|---|
| SOCcer v2, 6-digit code of 14,714 jobs | 50% | its authors |
| sockit 0.3.1 on its own 126 titles, SOC-6 | 61.9% | its authors |
| O*NET-SOC AutoCoder, graded by its vendor | 82 to 87% | its vendor |
| MELO, US titles to ESCO, best neural, success@1 | .556 | its authors |
| CPU added per page: Grammarly, Honey on shops | 500 ms, 825 ms | DebugBear, Exthouse |

They were measured on other titles and pages; the tables above are the ones measured side by side.
`;

const results = new URL('RESULTS.md', import.meta.url);
const chosen = process.argv.slice(2);

/** What an earlier run wrote under a bench's title; a run of some benches keeps the others' results. */
function earlier(title: string): string | null {
  const text = existsSync(results) ? readFileSync(results, 'utf8') : '';
  return new RegExp(`^## ${title}\\n[\\s\\S]*?(?=^## )`, 'm').exec(text)?.[0] ?? null;
}

function measured(title: string, script: string): string {
  console.error(`== ${title}`);
  const { stdout, status } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  if (status !== 0) process.exitCode = 1;
  return `## ${title}\n\n\`npm run ${script}\`, ${machine}\n\n${stdout.trim()}\n\n`;
}

const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
const sections = benches.map(([title, script]) =>
  chosen.length === 0 || chosen.includes(script)
    ? measured(title, script)
    : (earlier(title) ?? `## ${title}\n\nNot measured yet: \`npm run ${script}\`.\n\n`),
);
const intro =
  '# Bench results\n\nWritten by `npm run bench [-- bench:titles ...]`; anyone can run it again. Ratios are against peers in the same run.\n\n';
writeFileSync(results, `${intro}${sections.join('')}${peers}`);
