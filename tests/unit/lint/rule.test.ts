import { describe, expect, it } from 'vitest';
import { emptyLintData } from '../../../data/lint/lint-data.ts';
import { applyRule, type Rule } from '../../../data/lint/rule.ts';

const rule = (found: string[], excused: string[]): Rule => ({
  name: 'test',
  what: 'nothing is found',
  scope: 'facts',
  check: () => found.map((where) => ({ where, problem: 'is there' })),
  exceptions: excused.map((where) => ({ where, reason: 'reviewed' })),
});

describe('a rule', () => {
  it('passes over what it has an exception for', () => {
    expect(applyRule(rule(['a', 'b'], ['a']), emptyLintData)).toEqual([{ where: 'b', problem: 'is there' }]);
  });

  it('reports an exception that nothing needs any more', () => {
    expect(applyRule(rule([], ['a']), emptyLintData)).toEqual([
      { where: 'a', problem: 'has an exception that nothing needs any more' },
    ]);
  });
});
