import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { educationKeys, educationName } from '../../../components/role/education-names.ts';
import { educationNames } from '../../../data/build/education-names.ts';

/** Columns of data/facts/us/projections.tsv whose cells are names. */
const namedColumns = ['education', 'experience', 'training'];

function namesOfProjections(): string[] {
  const lines = readFileSync('data/facts/us/projections.tsv', 'utf8').trimEnd().split('\n');
  const [header = '', ...rows] = lines.filter((line) => !line.startsWith('#'));
  const columns = header.split('\t');
  return rows
    .flatMap((row) => namedColumns.map((name) => row.split('\t')[columns.indexOf(name)] ?? ''))
    .filter(Boolean);
}

test('every name the publishers use has a word in the languages of the interface', () => {
  const names = new Set([...Object.values(educationNames), ...namesOfProjections()]);
  expect(names.size).toBeGreaterThan(20);
  expect([...names].filter((name) => !educationKeys[name])).toEqual([]);
});

test('a name nobody translated stays as it is', () => {
  expect(educationName('Diploma of the moon', (key) => key)).toBe('Diploma of the moon');
});
