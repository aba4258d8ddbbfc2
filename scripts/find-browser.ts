import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Branded Chrome 137 and later ignores --load-extension, so it is not on the list. */
const chromiums = ['chromium', 'chromium-browser', 'microsoft-edge', 'chrome-for-testing'];
const firefoxes = ['firefox-esr', 'firefox'];

function onPath(names: readonly string[]): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {}
    }
  }
  return null;
}

/** Installs with Debian's package manager where there is one and we may; says plainly what to do where not. */
function install(name: string, hint: string): void {
  console.error(`No ${name} found; installing it.`);
  try {
    execFileSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch {
    throw new Error(`${name} is not on PATH and could not be installed here. ${hint}`);
  }
}

/** Path of a Chromium that loads unpacked extensions: CHROMIUM, else one on PATH, else installed or Playwright's own. */
export async function findChromium(): Promise<string> {
  const found = process.env.CHROMIUM || onPath(chromiums) || (await playwrightChromium());
  if (found) return found;
  install('chromium', 'Install Chromium, or run "npx playwright install chromium", or set CHROMIUM to its path.');
  return onPath(chromiums) ?? fail('chromium');
}

/** Path of a Firefox: FIREFOX, else one on PATH, else installed. */
export function findFirefox(): string {
  const found = process.env.FIREFOX || onPath(firefoxes);
  if (found) return found;
  install('firefox-esr', 'Install Firefox, or set FIREFOX to its path.');
  return onPath(firefoxes) ?? fail('firefox-esr');
}

async function playwrightChromium(): Promise<string | null> {
  const { chromium } = await import('@playwright/test');
  try {
    const path = chromium.executablePath();
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return null;
  }
}

function fail(name: string): never {
  throw new Error(`${name} was installed but is not on PATH`);
}
