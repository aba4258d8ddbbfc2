import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaProblems } from '../../../data/lint/schema-problems.ts';

const schema = z.object({
  duties: z.array(z.string().min(3)),
  tools: z.array(z.string()).max(2),
  branch: z.enum(['Legal', 'Sales']),
});

function refusalOf(record: unknown): Error {
  const { error } = schema.safeParse(record);
  return new Error(`/home/me/data/roles/actor.json: ${error?.message}`, { cause: error });
}

test('each thing refused is a line of plain words with file and place', () => {
  expect(schemaProblems(refusalOf({ duties: ['Sing', ''], tools: ['a', 'b', 'c'], branch: 'Law' }))).toEqual([
    'roles/actor.json: duties 2: wants 3 characters or more',
    'roles/actor.json: tools: wants 2 entries or fewer',
    expect.stringMatching(/^roles\/actor\.json: branch: .*"Legal"\|"Sales"/),
  ]);
});

test('another error is its message', () => {
  expect(schemaProblems(new Error('us/national.tsv, row 3 (11-1011): Invalid input'))).toEqual([
    'us/national.tsv, row 3 (11-1011): Invalid input',
  ]);
});
