import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** `npm run bench`: runs every bench one after the other and writes what they print to tests/bench/RESULTS.md. */
const benches: [title: string, script: string][] = [
  ['Titles', 'bench:titles'],
  ['Pay', 'bench:pay'],
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

const sections = benches.map(([title, script]) => {
  console.error(`== ${title}`);
  const { stdout, status } = spawnSync('npm', ['run', '--silent', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1e8,
  });
  if (status !== 0) process.exitCode = 1;
  return `## ${title}\n\n\`npm run ${script}\`\n\n${stdout.trim()}\n`;
});
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
writeFileSync(
  new URL('RESULTS.md', import.meta.url),
  `# Bench results\n\nMeasured on ${machine} with \`npm run bench\`; anyone can run it again. Ratios are against peers in the same run.\n\n${sections.join('\n')}\n${peers}`,
);
