import { anyOf } from './any-of.ts';
import type { UsualDemand } from './demands/usual-demand.ts';
import type { Reading } from './qualification-mention.ts';
import { sharesWords, type TellingWords, tellingWords, touchesWords } from './shared-words.ts';
import { stemsOf } from './stems.ts';
import { usualDemands } from './usual-demands.ts';
import { type WorkHabit, workHabits } from './work-habits.ts';

/** A usual skill, read once. */
export interface Skill {
  words: TellingWords;
  habits: (WorkHabit | UsualDemand)[];
  /** The stem of the thing known that opens the skill; null when it opens with what is done or any work's word. */
  subject: string | null;
}

/** What a role may name as a skill as well as a qualification. */
const learnt = usualDemands.filter(
  ({ family }) => family === 'typing' || family === 'language' || family === 'drawings',
);

/** Reads a usual skill: the habits it names, and its words without the ones that only set its tone. */
export function readSkill(item: string, title: ReadonlySet<string>): Skill {
  const main = item.replace(/:\s.*$/u, '');
  const demands = learnt.filter((demand) => demand.item.test(main));
  const first = demands.map((demand) => main.search(demand.item)).sort((a, b) => a - b)[0] ?? -1;
  const led = first >= 0 && first <= headLength ? demands : [];
  return {
    words: tellingWords(item, title, true),
    subject: subjectOf(item, title),
    habits: [...workHabits.filter((habit) => habit.item.test(main)), ...led],
  };
}

const general = new Set(
  stemsOf(
    'communication skill knowledge eye sense good clean ' +
      'safe calm plain clear patience business product problem short math',
  ).map(({ stem }) => stem),
);

function subjectOf(item: string, title: ReadonlySet<string>): string | null {
  const first = /^(?:basic |solid |strong )?([\p{L}-]+)/iu.exec(item)?.[1] ?? '';
  const [read] = stemsOf(first);
  const plainNoun = read !== undefined && read.weight === 1 && !/(?:ing|er|est|ly)$/iu.test(first);
  return plainNoun && !general.has(read.stem) && !title.has(read.stem) ? read.stem : null;
}

/** A demand further on is a circumstance of the skill, not the skill. */
const headLength = 12;

/** Two full words at least: one shared word is chance. */
const [leastShare, leastWeight, withoutHead] = [0.45, 2, 0.7];

/**
 * Whether a clause (or, of a short sentence, the whole list) tells of a skill: one of its habits in an ad's words, or
 * most of its telling words. Without its first word (what is done: "teaching") nearly all the others must stand there.
 */
export function tellsOf(skill: Skill, { statement, said, saidInList, rest }: Reading): boolean {
  const { words, habits } = skill;
  const { asked: text } = statement;
  const reach = statement.dismissed.length === 0 ? rest : text;
  if (habits.some((habit) => isTold(habit, text, reach))) return true;
  if (knowsSubject(skill, text)) return true;
  return sharesMost(words, said) || (saidInList !== null && touchesWords(words, said) && sharesMost(words, saidInList));
}

/** A habit told from this clause on: "administer oral, topical and injected medication" runs over its commas. */
function isTold({ ad, unless }: WorkHabit | UsualDemand, text: string, rest: string): boolean {
  const at = rest.search(ad);
  return (ad.test(text) || (at >= 0 && at < text.length)) && !unless?.test(text);
}

/** "Solid knowledge of anatomy and pathology", "knife skills", "a strong sense of type". */
const knowing = anyOf('giu')`
  \b(?:knowledge|understanding|grasp|command|mastery|sense|eye) (?:of|for) (?:the )?([^.;]{3,90})
  ([\p{L}-]+) skills\b
`;

/** Whether a clause asks, as knowledge or skill, for what the skill opens with ("Anatomy deep enough ..."). */
function knowsSubject({ subject }: Skill, text: string): boolean {
  if (subject === null) return false;
  return [...text.matchAll(knowing)].some((match) =>
    stemsOf(match[1] ?? match[2] ?? '').some(({ stem }) => stem === subject),
  );
}

function sharesMost(words: TellingWords, said: ReadonlySet<string>): boolean {
  const share = words.head !== null && said.has(words.head) ? leastShare : withoutHead;
  return sharesWords(words, said, share, leastWeight);
}
