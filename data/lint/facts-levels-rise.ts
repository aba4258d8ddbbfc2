import type { FactRow } from '../schema/facts.ts';
import type { Finding, Rule } from './rule.ts';

/** DOL's level I is at most level IV, every area has its place in the line, and every ladder rises through the mean. */
export const levelsRise: Rule = {
  name: 'facts-levels-rise',
  what: 'level I <= level IV in every area, one pair an area, and ladders rise: I < II < 1 < IV',
  scope: 'facts',
  exceptions: [],
  check: ({ levels, ladders, areas }) => [
    ...levels.flatMap((row) => levelProblems(row, areas.length)),
    ...ladders.flatMap(ladderProblems),
  ],
};

function levelProblems({ code, levels }: FactRow<'levels'>, areas: number): Finding[] {
  const where = `us/levels ${code}`;
  const pairs = levels.split(' ');
  if (pairs.length !== areas) return [{ where, problem: `${pairs.length} places for ${areas} areas` }];
  const falling = pairs.filter((pair) => {
    const [one = 0, four = 0] = pair.split(':').map(Number);
    return pair !== '-' && one > four;
  });
  return falling.length === 0 ? [] : [{ where, problem: `level I above IV: ${falling.join(' ')}` }];
}

function ladderProblems({ code, l1, l2, l4 }: FactRow<'ladders'>): Finding[] {
  const rises = l1 < l2 && l2 < 1 && l4 > 1;
  return rises ? [] : [{ where: `us/ladders ${code}`, problem: `does not rise: ${l1}, ${l2}, 1, ${l4}` }];
}
