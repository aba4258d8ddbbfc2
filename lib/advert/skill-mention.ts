import type { Reading } from './qualification-mention.ts';
import { sharesWords, type TellingWords, tellingWords, touchesWords } from './shared-words.ts';
import { type UsualDemand, usualDemands } from './usual-demands.ts';
import { type WorkHabit, workHabits } from './work-habits.ts';

/** A usual skill, read once. */
export interface Skill {
  words: TellingWords;
  habits: (WorkHabit | UsualDemand)[];
}

/** Bodily demands are skills in many roles ("Ladders, attics and trenches all day"). */
const bodily = usualDemands.filter(({ family }) => family === 'body' || family === 'typing' || family === 'drawings');

/** Reads a usual skill: the habits it names, and its words without the ones that only set its tone. */
export function readSkill(item: string, title: ReadonlySet<string>): Skill {
  const main = item.replace(/:\s.*$/u, '');
  const demands = bodily.filter((demand) => demand.item.test(main));
  const first = demands.map((demand) => main.search(demand.item)).sort((a, b) => a - b)[0] ?? -1;
  const led = first >= 0 && first <= headLength ? demands : [];
  return {
    words: tellingWords(item, title, true),
    habits: [...workHabits.filter((habit) => habit.item.test(main)), ...led],
  };
}

/** A bodily demand further on is a circumstance of the skill, not the skill. */
const headLength = 12;

/** Two full words at least: one shared word is chance. */
const [leastShare, leastWeight, withoutHead] = [0.45, 2, 0.7];

/**
 * Whether a clause (or, of a short sentence, the whole list) tells of a skill: one of its habits in an ad's words, or
 * most of its telling words. Without its first word (what is done: "teaching") nearly all the others must stand there.
 */
export function tellsOf({ words, habits }: Skill, { statement, said, saidInList }: Reading): boolean {
  const { asked: text } = statement;
  if (habits.some(({ ad, unless }) => ad.test(text) && !unless?.test(text))) return true;
  return sharesMost(words, said) || (saidInList !== null && touchesWords(words, said) && sharesMost(words, saidInList));
}

function sharesMost(words: TellingWords, said: ReadonlySet<string>): boolean {
  const share = words.head !== null && said.has(words.head) ? leastShare : withoutHead;
  return sharesWords(words, said, share, leastWeight);
}
