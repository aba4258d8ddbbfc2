import { describe, expect, test } from 'vitest';
import type { Standing, Verdict, VerdictValues } from '../../../lib/pay/comparison.ts';
import { verdictWords } from '../../../lib/pay/verdict-words.ts';
import { wordsIn } from './shipped-words.ts';

const values: VerdictValues = {
  percent: 6,
  against: 'average',
  level: null,
  levelRough: false,
  levelAssumed: false,
  occupation: 'Software Developers',
  place: 'Washington',
  span: { low: { kind: 'at', percentile: 48 }, high: { kind: 'at', percentile: 71 } },
  caveats: [],
};
const of = (
  part: Partial<VerdictValues>,
  key: 'range-middle' | 'single' | 'minimum' | 'maximum' = 'range-middle',
): { verdict: Verdict } => ({
  verdict: { key, values: { ...values, ...part } },
});
const percent = (value: number) => `${value}%`;
const english = wordsIn('en');

describe('a verdict in words', () => {
  test('the whole of it', () => {
    expect(verdictWords(of({}), english, percent)).toEqual({
      short: '6% above the average',
      sentence: 'The middle of the range is 6% above the average for Software Developers in Washington',
      standing: 'It spans the 48th to the 71st percentile.',
      caveats: [],
    });
  });

  test.each<[string, Partial<VerdictValues>, string]>([
    ['below', { percent: -12 }, '12% below the average'],
    ['equal', { percent: 0 }, 'About the average'],
    ['a median', { averageIs: 'median' }, '6% above the median'],
    ['a level', { level: 'mid' }, '6% above the level’s figure'],
    ['a wider group', { caveats: ['group-figure'] }, '6% above the group’s figure'],
  ])('%s', (_, part, short) => {
    expect(verdictWords(of(part), english, percent).short).toBe(short);
  });

  const at = (percentile: number): Standing => ({ kind: 'at', percentile });
  test.each<[Standing, Standing, string]>([
    [at(48), at(48), 'It stands at the 48th percentile.'],
    [at(22), at(23), 'It spans the 22nd to the 23rd percentile.'],
    [at(11), { kind: 'above', percentile: 90 }, 'It runs from the 11th to above the 90th percentile.'],
    [{ kind: 'below', percentile: 10 }, at(41), 'It runs from below the 10th to the 41st percentile.'],
    [{ kind: 'above', percentile: 90 }, { kind: 'above', percentile: 90 }, 'It stands above the 90th percentile.'],
  ])('%j to %j', (low, high, standing) => {
    expect(verdictWords(of({ span: { low, high } }), english, percent).standing).toBe(standing);
  });

  test('says what must be said with it', () => {
    const { caveats } = verdictWords(
      of({ caveats: ['estimate', 'converted'], level: 'senior', levelRough: true, levelAssumed: true }),
      english,
      percent,
    );
    expect(caveats).toEqual([
      'The portal’s estimate, not an offer',
      'Figures converted from another currency',
      'The level is your choice',
      'The figure of this level is rough: off by more than 8% in our check',
    ]);
  });

  test('a level the ad names itself is nobody’s choice', () => {
    const { caveats } = verdictWords(of({ level: 'entry', levelRough: true }), english, percent);
    expect(caveats).toEqual(['The figure of this level is rough: off by more than 8% in our check']);
  });

  test.each(['en', 'de', 'es', 'fr'])('%s has every word for every verdict', (language) => {
    const words = wordsIn(language);
    for (const why of ['no-pay', 'no-period', 'no-figure', 'other-currency', 'weak-match'] as const) {
      expect(verdictWords({ verdict: { key: 'withheld', values: { why } } }, words, percent).sentence).not.toMatch(
        /\$\d|^$/,
      );
    }
    for (const key of ['range-middle', 'single', 'minimum', 'maximum'] as const) {
      for (const share of [-3, 0, 3]) {
        const { short, sentence } = verdictWords(of({ percent: share, level: 'entry' }, key), words, percent);
        expect(`${short} ${sentence}`).not.toMatch(/\$\d/);
      }
    }
  });
});
