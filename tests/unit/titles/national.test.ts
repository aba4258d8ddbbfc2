import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildNationalTitles } from '../../../data/build/national-titles.ts';
import { hash } from '../../../lib/titles/hash.ts';
import { createNationalIndex } from '../../../lib/titles/national.ts';

const files = new Map(buildNationalTitles().map(({ path, bytes }) => [path.slice(-6, -4).toUpperCase(), bytes]));
const indexes = new Map([...files].map(([country, bytes]) => [country, createNationalIndex(bytes)]));
const find = (country: string, title: string) => indexes.get(country)!.find(title);

/** Titles as ads print them, and the unit the country's own index gives their plain form. */
const known: [country: string, title: string, unit: string][] = [
  ['GB', 'Staff Nurse', '2237'],
  ['GB', 'Nurse, staff', '2237'],
  ['GB', 'STAFF NURSE - Nights', '2237'],
  ['GB', 'Senior Software Engineer', '2134'],
  ['GB', 'Software Engineers', '2134'],
  ['GB', 'Van Driver', '8214'],
  ['GB', 'Warehouse Operative', '9252'],
  ['CA', 'Registered Nurse', '31301'],
  ['CA', 'Data Scientist', '21211'],
  ['CA', 'Senior Software Engineer', '21231'],
  ['DE', 'Bäcker (m/w/d)', '29222'],
  ['DE', 'Bäckerin', '29222'],
  ['DE', 'Bäcker:in', '29222'],
  ['DE', 'Softwareentwickler (m/w/d)', '43414'],
  ['DE', 'Software Entwickler', '43414'],
  ['DE', 'Software-Entwicklerin', '43414'],
  ['DE', 'Kauffrau für Büromanagement', '71402'],
  ['DE', 'Ärztin', '81404'],
  ['SE', 'Systemutvecklare', '2512'],
];

describe('titles of the national indexes', () => {
  test.each(known)('%s %s', (country, title, unit) => {
    const found = find(country, title);
    expect(found?.code).toBe(unit);
    expect(found?.confidence).toBeGreaterThan(0.7);
  });

  test('name their classification', () => {
    expect(find('GB', 'Staff Nurse')?.scheme).toBe('SOC2020');
    expect(find('DE', 'Bäcker')?.scheme).toBe('KldB2010');
  });

  test('a title the index does not hold is matched with less confidence', () => {
    const near = find('DE', 'Quantencomputer-Softwareentwickler');
    expect(near?.confidence ?? 0).toBeLessThan(0.8);
    expect(find('GB', 'Xyzzy plugh')).toBeNull();
    expect(find('GB', '')).toBeNull();
    expect(find('GB', '🚀🚀')).toBeNull();
  });

  test('a plain British title with a second, professional meaning is given with doubt', () => {
    expect(find('GB', 'Mechanical Engineer')).toMatchObject({ code: '5223' });
    expect(find('GB', 'Mechanical Engineer')?.confidence).toBeLessThan(0.7);
    expect(find('GB', 'Chartered Accountant')).toMatchObject({ code: '2421', confidence: 0.95 });
  });

  test('a British title that depends on the industry is not answered with confidence', () => {
    expect(find('GB', 'Checker')?.confidence ?? 0).toBeLessThan(0.7);
  });
});

/** One title in eight is taken out of the index and looked up in the rest. */
function heldOut(bytes: Uint8Array) {
  const [head, ...lines] = new TextDecoder().decode(bytes).split('\n');
  const asked: [string, string][] = [];
  const kept = lines.map((line) => {
    const [unit, titles] = line.split('\t') as [string, string];
    const isAsked = (title: string) => !title.includes('~') && hash(title) % 8 === 3;
    for (const title of titles.split('|').filter(isAsked)) asked.push([title, unit]);
    return `${unit}\t${titles
      .split('|')
      .filter((title) => !isAsked(title))
      .join('|')}`;
  });
  const index = createNationalIndex(new TextEncoder().encode([head, ...kept].join('\n')));
  return asked.map(([title, unit]) => ({ found: index.find(title), unit }));
}

/** Measured November 2026: right unit among all held-out titles GB .44, CA .66, DE .47, SE .49. */
describe.each([
  ['GB', 0.42],
  ['CA', 0.63],
  ['DE', 0.44],
  ['SE', 0.46],
])('held-out titles of %s', (country, least) => {
  const answers = heldOut(files.get(country)!);

  test('find their unit among the near titles', () => {
    const right = answers.filter(({ found, unit }) => found?.code === unit).length;
    expect(right / answers.length).toBeGreaterThan(least);
  });

  test('are right about as often as the confidence says', () => {
    for (const [low, high] of [
      [0.3, 0.5],
      [0.5, 0.7],
      [0.7, 0.9],
    ] as const) {
      const within = answers.flatMap(({ found, unit }) =>
        found && found.confidence >= low && found.confidence < high
          ? [{ said: found.confidence, right: found.code === unit }]
          : [],
      );
      const said = within.reduce((sum, answer) => sum + answer.said, 0) / within.length;
      const right = within.filter((answer) => answer.right).length / within.length;
      expect(Math.abs(said - right)).toBeLessThan(0.1);
    }
  });
});

test('any text gets an answer or none', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300, unit: 'binary' }), (text) => {
      const found = find('DE', text);
      expect(found === null || (found.confidence >= 0 && found.confidence <= 1)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test('a file that is no index is refused', () => {
  expect(() => createNationalIndex(new TextEncoder().encode('<html>'))).toThrow(/no national title index/);
});
