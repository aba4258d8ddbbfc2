import { describe, expect, test } from 'vitest';
import { readRoles } from '../../../data/build/read-roles.ts';
import { namedLanguages, readingOf, roleNames, roleNamesLines } from '../../../data/build/role-names.ts';

const slugs = new Set(readRoles().map(({ slug }) => slug));

describe.each(namedLanguages())('names of roles: %s', (language) => {
  const lines = roleNamesLines(language);

  test('every line names a written role, once, in order', () => {
    const named = lines.map(({ key }) => key);
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(named).toEqual([...new Set(named)].sort());
  });

  test('a name is plain words and stands on one role only', () => {
    const names = lines.flatMap((line) => line.names);
    expect(names.filter((name) => !/^[\p{L}\p{N} .,'’&+#-]{2,80}$/u.test(name) || name !== name.trim())).toEqual([]);
    const folded = names.map((name) => name.toLocaleLowerCase(language));
    expect(folded.filter((name, i) => folded.indexOf(name) !== i)).toEqual([]);
  });

  test('every name leaves words to be found by', () => {
    expect(lines.flatMap(({ names }) => names).filter((name) => !readingOf(name, language))).toEqual([]);
    expect(Object.keys(roleNames(language)).length).toBeGreaterThan(lines.length);
  });
});
