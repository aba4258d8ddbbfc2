import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * `npm run release [-- --verify]`: zips for the Chrome Web Store, Edge and Firefox, and the sources Firefox's reviewers
 * build. Two runs from one commit give the same bytes: entries are sorted and carry the commit's date; --verify builds
 * a second time and compares. Version: package.json alone.
 */
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const out = '.output/release';
const verify = process.argv.includes('--verify');

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 1e9 });
/** Zip dates hold local time; the commit's date in UTC is read as such, so that no machine's zone shows. */
const committed = new Date(git('log', '-1', '--format=%cI').trim());
const mtime = new Date(committed.getUTCFullYear(), committed.getUTCMonth(), committed.getUTCDate());

function zip(entries: readonly { path: string; bytes: Uint8Array }[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(sorted.map(({ path, bytes }) => [path, [bytes, { mtime, level: 9 }]])) as Zippable);
}

function folderEntries(folder: string) {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return paths.map((path) => ({
    path: path.replaceAll('\\', '/'),
    bytes: new Uint8Array(readFileSync(join(folder, path))),
  }));
}

function builtZip(browser: 'chrome' | 'edge' | 'firefox'): Uint8Array {
  execFileSync('npx', ['wxt', 'build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
  return zip(folderEntries(`.output/${browser}-mv3`));
}

const buildNote = `To build the Firefox extension ${version} from these sources: npm ci && npx wxt build -b firefox
It needs Node 20 or newer (Node 24 comes with npm ci) and no other tool. The first build trains the title models from
the tables in data/facts: a few minutes on two cores. The result, .output/firefox-mv3, is the submitted package, file
by file and byte by byte.
`;

function sourcesZip(): Uint8Array {
  const files = git('ls-files', '-z').split('\0').filter(Boolean);
  const entries = files.map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));
  return zip([...entries, { path: 'BUILDING.txt', bytes: strToU8(buildNote) }]);
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const dirty = git('status', '--porcelain').trim();
if (dirty) console.error('Note: the work tree has changes that are not committed; a release is made from a commit.');
mkdirSync(out, { recursive: true });
const sums: string[] = [];
for (const browser of ['chrome', 'edge', 'firefox'] as const) {
  const bytes = builtZip(browser);
  if (verify && sha256(builtZip(browser)) !== sha256(bytes)) throw new Error(`two builds for ${browser} differ`);
  const name = `rolewise-${version}-${browser}.zip`;
  writeFileSync(join(out, name), bytes);
  sums.push(`${sha256(bytes)}  ${name}`);
}
const sources = sourcesZip();
writeFileSync(join(out, `rolewise-${version}-sources.zip`), sources);
sums.push(`${sha256(sources)}  rolewise-${version}-sources.zip`);
writeFileSync(join(out, 'SHA256SUMS'), `${sums.join('\n')}\n`);
console.log(sums.join('\n'));
console.log(verify ? 'Built twice: byte for byte the same.' : 'Run with --verify to build twice and compare.');
