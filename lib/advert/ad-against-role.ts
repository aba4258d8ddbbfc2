import { type Level, levelYears } from '../../data/schema/level.ts';
import type { Pay } from '../pay/pay.ts';
import type { AdvertReading, ItemKind, RoleItems, YearsAgainstLevel, YearsAsked } from './advert.ts';
import { beyondUsual } from './beyond.ts';
import { isDismissed } from './dismissal.ts';
import { asksFor, impliesDemand, type Reading, usesTechnique, waives } from './qualification-mention.ts';
import { questionsFrom } from './questions.ts';
import { readSkill, type Skill, tellsOf } from './skill-mention.ts';
import { type Statement, statementsOf } from './statements.ts';
import { stemsOf } from './stems.ts';
import { findTool } from './tool-mention.ts';
import { type Qualification, readQualification } from './usual-qualification.ts';
import { wishOf } from './wishes.ts';
import { yearsAsked } from './years-asked.ts';

/** No description is read further than this: what the page reader keeps at most. */
const longest = 100_000;

/**
 * An ad's text held against a role's usual items: what it mentions (with its exact words), what it does not, what it
 * waives or asks beyond them, its years against the level, and questions worth asking. Deterministic and on the device.
 * `yearsAsked` saves a second reading when the caller knows it; `pay` undefined means "not looked at".
 */
export function adAgainstRole(args: {
  description: string;
  role: RoleItems;
  yearsAsked?: YearsAsked | null;
  level: Level | null;
  pay?: Pay | null;
}): AdvertReading {
  const description = args.description.slice(0, longest);
  const statements = statementsOf(description);
  const title = stemSet(args.role.title ?? '');
  const readings = readingsOf(statements, description, { tools: args.role.tools, title });
  const found = itemsOf(args.role, title).map((item) => ({ ...item, mention: lookFor(item, readings) }));
  const mentioned = found.flatMap(({ item, kind, mention }) =>
    mention && mention.wish !== 'waived' ? [{ item, kind, phrase: mention.phrase, wish: mention.wish }] : [],
  );
  const waived = found.flatMap(({ item, kind, mention }) =>
    mention?.wish === 'waived' ? [{ item, kind, phrase: mention.phrase }] : [],
  );
  const missing = found.filter(({ mention }) => !mention).map(({ item, kind }) => ({ item, kind }));
  const asked = args.yearsAsked === undefined ? yearsAsked(description) : args.yearsAsked;
  const years = asked && againstLevel(asked, args.level);
  const beyond = beyondUsual(statements, [...mentioned, ...waived]);
  const reading = { mentioned, missing, waived, beyond, years };
  return { ...reading, questions: questionsFrom(reading, args.pay) };
}

/** The ad's words for an item; `without` when they only say that the job does without it. */
interface Found {
  phrase: string;
  without?: boolean;
}

/** A usual item with what recognises it in a clause: the ad's words for it, or null. */
interface Item {
  item: string;
  kind: ItemKind;
  findIn: (reading: Reading) => Found | null;
}

function itemsOf({ qualifications, skills, tools }: RoleItems, title: ReadonlySet<string>): Item[] {
  return [
    ...qualifications.map((item): Item => {
      const read = readQualification(item, tools, title);
      return { item, kind: 'qualification', findIn: (reading) => findQualification(read, reading) };
    }),
    ...skills.map((item): Item => {
      const read = readSkill(item, title);
      return { item, kind: 'skill', findIn: (reading) => findSkill(read, reading) };
    }),
    ...tools.map((item): Item => ({ item, kind: 'tool', findIn: (reading) => findNamedTool(item, reading, tools) })),
  ];
}

/** Of a sentence up to this length the clauses are one list; longer ones are read clause by clause. */
const longestList = 240;

function stemSet(text: string): Set<string> {
  return new Set(stemsOf(text).map(({ stem }) => stem));
}

/** What stands behind a "no" is no word in favor: "no driving around". */
const saidNo = /(?<![\p{L}-])no (?!later|less|more|fewer|longer|problem)[^.;,]*/giu;

/** What counts of the ad, each clause with its words read once; clauses about the company or the offer are left out. */
function readingsOf(
  statements: Statement[],
  whole: string,
  { tools, title }: { tools: readonly string[]; title: ReadonlySet<string> },
): Reading[] {
  const counting = statements.filter(({ standing }) => standing !== 'aside');
  const wanted = counting.filter(({ wish }) => wish !== 'waived').map(({ asked }) => asked);
  const ad = { whole, asked: wanted.join('\n'), tools };
  return counting.map((statement) => {
    const { text, sentence, at, wish, asked } = statement;
    const short = sentence !== text && sentence.length < longestList;
    const isList = short && wish === 'asked' && wishOf(sentence) === null;
    const rest = sentence.slice(at, at + longestList);
    return {
      statement,
      said: stemSet(asked.replace(saidNo, '')),
      saidInList: isList ? stemSet(sentence) : null,
      rest,
      ad,
      title,
    };
  });
}

interface Mention {
  phrase: string;
  wish: Statement['wish'];
}

const strength = { asked: 2, preferred: 1, waived: 0 };

/** The strongest mention of an item: asked before preferred before waived. */
function lookFor({ findIn }: Item, readings: Reading[]): Mention | null {
  let best: Mention | null = null;
  for (const reading of readings) {
    if (best && strength[best.wish] >= strength[reading.statement.wish]) continue;
    const found = findIn(reading);
    const wish = found?.without ? 'waived' : reading.statement.wish;
    if (found && (!best || strength[wish] > strength[best.wish])) best = { phrase: found.phrase, wish };
  }
  return best;
}

function findQualification(qualification: Qualification, reading: Reading): Found | null {
  const { statement } = reading;
  const named =
    statement.wish === 'waived' && waives(qualification, statement.text)
      ? true
      : statement.standing === 'asks'
        ? asksFor(qualification, reading)
        : impliesDemand(qualification, statement.asked) || usesTechnique(qualification, reading);
  return named ? { phrase: trimmed(statement) } : null;
}

function findSkill(skill: Skill, reading: Reading): Found | null {
  return tellsOf(skill, reading) ? { phrase: trimmed(reading.statement) } : null;
}

/** A tool inside the longer name of another ("SQL" in "SQL Server") is not that tool. */
function findNamedTool(tool: string, { statement }: Reading, tools: readonly string[]): Found | null {
  const { text, sentence, at, dismissed } = statement;
  const found = findTool(text, tool);
  if (!found) return null;
  const swallowed = tools.some((other) => {
    const longer =
      other.length > tool.length && other.toLowerCase().includes(tool.toLowerCase()) ? findTool(text, other) : null;
    return (
      longer &&
      longer.start <= found.start &&
      longer.end >= found.end &&
      longer.end - longer.start > found.end - found.start
    );
  });
  if (swallowed) return null;
  const without = isDismissed(sentence, { start: at + found.start, end: at + found.end }, dismissed);
  return { phrase: text.slice(found.start, found.end), without };
}

const longestPhrase = 160;

function trimmed({ text }: Statement): string {
  const whole = text.replace(/^[\s\-*–•]+/, '').replace(/[\s.]+$/, '');
  return whole.length > longestPhrase ? whole.slice(0, longestPhrase).replace(/\s\S*$/, '') : whole;
}

function againstLevel(asked: YearsAsked, level: Level | null): YearsAgainstLevel {
  if (!level) return { ...asked, level, fit: null };
  const { from, to } = levelYears[level];
  const fit = to !== null && asked.min > to ? 'above' : (asked.max ?? asked.min) < from ? 'below' : 'within';
  return { ...asked, level, fit };
}
