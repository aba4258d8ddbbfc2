import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeText } from '../../../scripts/notice.ts';
import { withPortalTable } from '../../../scripts/readme-portals.ts';
import { schemaFiles, schemaText } from '../../../scripts/role-schema.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test("the README's portal table is the one data/portals gives (npm run readme:portals)", () => {
  expect(withPortalTable(read('README.md'))).toBe(read('README.md'));
});

test('NOTICE names every source and package (npm run notice)', () => {
  expect(noticeText()).toBe(read('NOTICE'));
});

test.each(Object.entries(schemaFiles))('%s is generated from the zod schema (npm run schema)', (path, schema) => {
  expect(schemaText(schema)).toBe(read(path));
});

test('every npm script the README and CONTRIBUTING name exists', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...`${read('README.md')}${read('CONTRIBUTING.md')}`.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
    ([, name]) => name!,
  );
  expect([...new Set(named)].filter((name) => name !== 'bench:' && !scripts[name])).toEqual([]);
});
