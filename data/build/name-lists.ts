import { existsSync, readFileSync } from 'node:fs';

/** A line of a list: what is named, and its names. */
export interface NamedLine {
  key: string;
  names: string[];
}

/** Lines of a list `key<TAB>name | name` without its head; none where there is no such file. */
export function nameLines(file: string): NamedLine[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [key = '', names = ''] = line.split('\t');
    return { key, names: names.split(' | ') };
  });
}
