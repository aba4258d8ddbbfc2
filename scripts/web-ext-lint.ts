import { execFileSync } from 'node:child_process';

/**
 * `npm run webext:lint`: Mozilla's linter over the Firefox build. No error and no warning may come but the one line of
 * Preact's own (`dangerouslySetInnerHTML`, which we never use): an assignment the linter cannot see through.
 */
interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

function lint(): { errors: Finding[]; warnings: Finding[] } {
  const args = ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  try {
    return JSON.parse(
      execFileSync('npx', args, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch (failed) {
    // web-ext ends with 1 when it finds an error; its report is on standard output all the same.
    return JSON.parse(String((failed as { stdout: string }).stdout));
  }
}

const isPreactsOwn = ({ code, file }: Finding) => code === 'UNSAFE_VAR_ASSIGNMENT' && /^chunks\//.test(file ?? '');

const { errors, warnings } = lint();
const preact = warnings.filter(isPreactsOwn);
const others = [...errors, ...warnings.filter((warning) => !isPreactsOwn(warning))];
for (const { code, message, file, line } of others) console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(
  `web-ext lint: ${errors.length} errors, ${warnings.length} warnings, of which ${preact.length} Preact's own innerHTML line`,
);
if (others.length > 0 || preact.length > 1) process.exitCode = 1;
