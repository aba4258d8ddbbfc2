import { type Level, levelYears } from '../../data/schema/level.ts';
import type { Pay } from '../pay/pay.ts';
import type { AdvertReading, ItemKind, MentionedItem, RoleItems, YearsAgainstLevel, YearsAsked } from './advert.ts';
import { beyondUsual } from './beyond.ts';
import { type AdNames, namesQualification, waivesQualification } from './qualification-mention.ts';
import { questionsFrom } from './questions.ts';
import { shares } from './skill-mention.ts';
import { type Statement, statementsOf } from './statements.ts';
import { findTool } from './tool-mention.ts';
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
  const items = itemsOf(args.role);
  const names: Names = { description, tools: args.role.tools, isTool: (term) => args.role.tools.includes(term) };
  const found = items.map((item) => ({ ...item, ...lookFor(item, statements, names) }));
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

interface Item {
  item: string;
  kind: ItemKind;
}

function itemsOf(role: RoleItems): Item[] {
  const list = (kind: ItemKind, items: string[]) => items.map((item) => ({ item, kind }));
  return [...list('qualification', role.qualifications), ...list('skill', role.skills), ...list('tool', role.tools)];
}

type Names = AdNames & { tools: string[] };

interface Mention {
  phrase: string;
  wish: MentionedItem['wish'] | 'waived';
}

const strength = { asked: 2, preferred: 1, waived: 0 };

/** The strongest mention of an item: asked before preferred before waived. */
function lookFor({ item, kind }: Item, statements: Statement[], names: Names): { mention: Mention | null } {
  let best: Mention | null = null;
  for (const statement of statements) {
    if (best && strength[best.wish] >= strength[statement.wish]) continue;
    const phrase = phraseIn(item, kind, statement, names);
    if (phrase) best = { phrase, wish: statement.wish };
  }
  return { mention: best };
}

function phraseIn(item: string, kind: ItemKind, statement: Statement, names: Names): string | null {
  if (kind === 'tool') return toolPhrase(item, statement.text, names.tools);
  if (kind === 'skill') return sharesInSentence(item, statement) ? trimmed(statement) : null;
  const waived = statement.wish === 'waived' && waivesQualification(item, statement.text);
  return waived || namesQualification(item, statement, names) ? trimmed(statement) : null;
}

/** A skill is often spread over a list ("you reconcile accounts, post entries and write notes"): clause first, then sentence. */
function sharesInSentence(item: string, { text, sentence, wish }: Statement): boolean {
  return shares(item, text) || (wish === 'asked' && sentence.length < 240 && shares(item, sentence));
}

/** A tool inside the longer name of another ("SQL" in "SQL Server") is not that tool. */
function toolPhrase(tool: string, text: string, tools: string[]): string | null {
  const found = findTool(text, tool);
  if (!found) return null;
  const swallowed = tools.some((other) => {
    const longer =
      other.length > tool.length && other.toLowerCase().includes(tool.toLowerCase()) ? findTool(text, other) : null;
    return longer && longer.start <= found.start && longer.end >= found.end;
  });
  return swallowed ? null : text.slice(found.start, found.end);
}

const longestPhrase = 160;

function trimmed({ text }: Statement): string {
  return text
    .replace(/^[\s\-*–•]+/, '')
    .replace(/[\s.]+$/, '')
    .slice(0, longestPhrase);
}

function againstLevel(asked: YearsAsked, level: Level | null): YearsAgainstLevel {
  if (!level) return { ...asked, level, fit: null };
  const { from, to } = levelYears[level];
  const fit = to !== null && asked.min > to ? 'above' : (asked.max ?? asked.min) < from ? 'below' : 'within';
  return { ...asked, level, fit };
}
