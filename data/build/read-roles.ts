import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Guide, guideSchema } from '../schema/guide.ts';
import { type Role, roleSchema } from '../schema/role.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`../${name}/`, import.meta.url));

/** Every record of a folder, checked by its schema; throws with the file's name and what is wrong with it. */
function readRecords<T extends { slug: string }>(folder: string, parse: (value: unknown) => T): T[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      try {
        const record = parse(JSON.parse(readFileSync(folder + file, 'utf8')));
        if (`${record.slug}.json` !== file) throw new Error(`its slug is "${record.slug}"`);
        return record;
      } catch (cause) {
        throw new Error(`${folder}${file}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      }
    });
}

/** All written roles in order of slug. Throws on the first record the schema refuses. */
export const readRoles = (): Role[] => readRecords(folderOf('roles'), (value) => roleSchema.parse(value));

/** All guides in order of slug. Throws on the first record the schema refuses. */
export const readGuides = (): Guide[] => readRecords(folderOf('guides'), (value) => guideSchema.parse(value));
