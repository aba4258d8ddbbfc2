import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shippedFiles } from './shipped-files.ts';

const folder = '.cache/shipped';

/** Writes all shipped data files below `.cache/shipped` and answers where each belongs in the extension. */
export function shippedFolder(): { absoluteSrc: string; relativeDest: string }[] {
  rmSync(folder, { recursive: true, force: true });
  return shippedFiles(console.error).map(({ path, bytes }) => {
    const file = join(process.cwd(), folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    return { absoluteSrc: file, relativeDest: path };
  });
}
