import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from './titles-read.ts';

/** A title without regard to case and spacing; two titles with one key count as the same. */
export const spacingKey = (title: string) => title.normalize('NFC').toLowerCase().replace(/\s+/g, '');

/** Keys of every development title, all languages; the multilingual list lies in `FOLDER/../eval`. */
export function developmentKeys(folder: string): Set<string> {
  const english = ['titles_dev_common', 'titles_dev_tail'].flatMap((name) => readTable(folder, name));
  const evalFolder = join(folder, '../eval');
  const multi = existsSync(join(evalFolder, 'titles_multi_dev.tsv')) ? readTable(evalFolder, 'titles_multi_dev') : [];
  return new Set([...english, ...multi].map((row) => spacingKey(row.title!)));
}
