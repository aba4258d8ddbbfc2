import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Role, roleSchema } from '../schema/role.ts';

const folder = join(import.meta.dirname, '../roles');

/** Titles and aliases of the written roles with the occupation each role belongs to, in order of slug. */
export function roleNames(): { name: string; occupation: string }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const { title, aliases, occupation }: Role = roleSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return [title, ...aliases].map((name) => ({ name, occupation }));
  });
}
