import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * Rows of one publisher's table, `FOLDER/NAME.tsv.gz` or `FOLDER/NAME.tsv`: tab-separated, header first, no quoting.
 * Throws when the file is missing.
 */
export function readTable(folder: string, name: string): Record<string, string>[] {
  const packed = join(folder, `${name}.tsv.gz`);
  const text = existsSync(packed)
    ? gunzipSync(readFileSync(packed)).toString('utf8')
    : readFileSync(join(folder, `${name}.tsv`), 'utf8');
  const [head, ...lines] = text.split('\n').filter((line) => line !== '');
  const columns = head!.replace(/\r$/, '').split('\t');
  return lines.map((line) => {
    const cells = line.replace(/\r$/, '').split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}
