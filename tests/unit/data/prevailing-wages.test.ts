import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readFactRows } from '../../../data/build/figures-facts.ts';
import { annualOfHourly, levelsBetween } from '../../../lib/pay/figures-file.ts';
import { needsReference, reference } from './reference.ts';

const areas = readFactRows('areas').map(({ area }) => area);
const lines = new Map(readFactRows('levels').map((line) => [line.code, line]));
const wageCodes = new Map(readFactRows('codes').map(({ onet, wageCode }) => [onet.slice(0, 7), wageCode]));

/** The four annual amounts of a stored pair, as DOL's table has them. */
function annualLevels(unit: 'cents' | 'annual', pair: string): number[] {
  const [one = 0, four = 0] = pair.split(':').map(Number);
  const levels = levelsBetween(one, four);
  return unit === 'annual' ? levels : levels.map((cents) => annualOfHourly(cents / 100));
}

/** DOL's rows for one occupation: area, code and four amounts, without the areas it has none for. */
function rowsOf(soc: string): string[] {
  const line = lines.get(soc) ?? lines.get(wageCodes.get(soc) ?? '');
  const pairs = line?.levels.split(' ') ?? [];
  return pairs.flatMap((pair, at) =>
    line && pair !== '-' ? [[areas[at], soc, ...annualLevels(line.unit, pair)].join('\t')] : [],
  );
}

/** The codes DOL lists: all but the 12 OEWS aggregates, whose members stand in their place. */
const listed = [...new Set([...wageCodes.keys(), ...lines.keys()])].filter((soc) => {
  const aggregate = [...wageCodes].some(([member, wageCode]) => wageCode === soc && member !== soc);
  return !(aggregate && !wageCodes.has(soc)) && (lines.has(soc) || lines.has(wageCodes.get(soc) ?? ''));
});

describe('prevailing wages', () => {
  it.each([
    // DOL, July 2025: Chief Executives in Abilene TX; Legislators there, an annual-only code; a level that rounds up.
    ['10180', '11-1011', 'cents', [99278, 155979, 212680, 269381]],
    ['10180', '11-1031', 'annual', [25240, 38013, 50787, 63560]],
    ['10180', '11-2011', 'cents', [66602, 78478, 90376, 102253]],
  ] as const)('of area %s, occupation %s are as published', (area, code, unit, annual) => {
    expect(lines.get(code)?.unit).toBe(unit);
    expect(rowsOf(code)).toContain([area, code, ...annual].join('\t'));
  });

  it('are as many as DOL has rows', () => {
    expect(listed.reduce((sum, soc) => sum + rowsOf(soc).length, 0)).toBe(443544);
  });

  it('of 62 codes are annual dollars, members of an aggregate counted each', () => {
    expect(
      listed.filter((soc) => (lines.get(soc) ?? lines.get(wageCodes.get(soc) ?? ''))?.unit === 'annual'),
    ).toHaveLength(62);
  });

  it.skipIf(reference === null)(`rebuild all 443,544 rows exactly${needsReference}`, () => {
    const table = gunzipSync(readFileSync(join(reference ?? '', 'oflc_area_wages.tsv.gz'))).toString('utf8');
    const published = table.trimEnd().split('\n').slice(1);
    const rebuilt = new Set(listed.flatMap(rowsOf));
    expect(published).toHaveLength(443544);
    expect(rebuilt.size).toBe(443544);
    expect(published.filter((row) => !rebuilt.has(row))).toEqual([]);
  });
});
