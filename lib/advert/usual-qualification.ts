import { anyWordOf } from './any-of.ts';
import { licenceItem } from './credentials.ts';
import { degreeAt, degreesIn } from './degrees.ts';
import type { UsualDemand } from './demands/usual-demand.ts';
import { licenceWords } from './licence-mention.ts';
import { type NamedTerms, namedTermsOf, namesProduct } from './named-terms.ts';
import { type TellingWords, tellingWords } from './shared-words.ts';
import { stemsOf } from './stems.ts';
import { usualDemands } from './usual-demands.ts';
import { type UsualYears, usualYears } from './years-of-work.ts';

/** A usual qualification, read once: every way an ad can ask for it. */
export interface Qualification {
  item: string;
  /** "For Magnet hospitals, a BSN": the names of the setting, one of which the ad must name. */
  setting: string[];
  /** Degrees, when the item's first demand is one. */
  degree: string | null;
  years: UsualYears | null;
  demands: UsualDemand[];
  names: NamedTerms;
  licence: string[];
  /** The item's readings by words: for what is neither degree, years nor licence. */
  words: TellingWords[];
  /** Something one does or knows, not something one holds: an ad asks for it by putting it among the duties. */
  technique: boolean;
  /** A course or program of the trade itself ("practical nursing diploma"). */
  program: boolean;
}

const explained = /:\s.*$/u;
const conditional = /^For ([^,]+), /u;
const negative = /^No (?:[\p{L}-]+ ){1,5}(?:required|needed|asked|necessary)\b[^,;:]*(?:[,;:] (?:but |though )?|$)/iu;
const headEnd = /[;:]|, (?!or\b)| plus | with /u;

/** Reads a usual qualification: its demands in order; what follows a colon or a "For ...," only explains. */
export function readQualification(item: string, tools: readonly string[], title: ReadonlySet<string>): Qualification {
  const setting = settingNames(conditional.exec(item)?.[1] ?? '');
  const whole = item.replace(conditional, '').replace(negative, '');
  const main = saysSomething(whole.replace(explained, ''), tools) ? whole.replace(explained, '') : whole;
  const head = headOf(main);
  const years = usualYears(head) ? usualYears(main) : yearsInstead(main);
  const demands = usualDemands.filter((demand) => demand.item.test(main));
  const first = firstDemand(main, demands);
  const family =
    firstDemand(
      head,
      demands.filter((demand) => demand.item.test(head)),
    )?.family ?? first?.family;
  const all = namedTermsOf(whole, tools, title);
  const degree = degreeIsFirst(main, head, years, demands, all.terms) ? main : null;
  const terms = degree === null ? all : namedTermsOf(head, tools, title);
  const isOnlyYears = degree === null && usualYears(head)?.time != null;
  const led = first !== null && family !== undefined;
  return {
    item,
    setting,
    degree,
    years: degree !== null && !/\bor\b/.test(head) && !usualYears(head) ? null : years,
    demands: led ? demands.filter((demand) => demand.family === family || inAlternative(main, demand)) : [],
    names:
      (led && degree === null && cardFamilies.has(family)) || isOnlyYears
        ? { ...terms, terms: [] }
        : withoutDemands(terms, led ? demands : [], main),
    licence: led ? [] : licenceWords(main),
    words: isOnlyYears ? [] : wordReadings(main, tools, title),
    technique: degree === null && years === null && !led && !holding.test(main.split(';')[0] ?? main),
    program: isProgramOf(main, title),
  };
}

/** Words of what one holds or is. */
const holding = anyWordOf('iu')`
  certif\p{L}*(?! (?:optional|helpful))
  licen[sc]\p{L}*|card|degree|diploma|course|school|exam|registr\p{L}*
  check|permit|clearance|older|apprentice\p{L}*|externship|portfolio
  credential
`;
const programWord = /\b(?:diploma|certificate|program|course|training)\b/iu;

/** Whether an item is about learning the trade of the title in a program of its own, not about school or a license. */
function isProgramOf(main: string, title: ReadonlySet<string>): boolean {
  const ofTrade = stemsOf(main).some(({ stem, weight }) => weight === 1 && title.has(stem));
  return ofTrade && programWord.test(main) && !/\blicen[sc]|\bcertification\b|^high school/iu.test(main);
}

/** Families that say all a card's name says: the letters of who issues it prove nothing beside them. */
const cardFamilies = new Set(['driver license', 'check', 'body', 'availability', 'age', 'drawings', 'own tools']);

/** "Public posts: civil-service exam": before the colon stands only where, behind it what. */
function saysSomething(head: string, tools: readonly string[]): boolean {
  const told = degreeAt(head) >= 0 || usualYears(head) !== null || usualDemands.some(({ item }) => item.test(head));
  return told || licenceItem.test(head) || namesProduct(head, tools, new Set()) || stemsOf(head).length > fewWords;
}

const fewWords = 2;

function headOf(main: string): string {
  return main.split(headEnd)[0] ?? main;
}

/** "..., or several years of SQL-heavy work": years that stand for what is named before them. */
function yearsInstead(main: string): UsualYears | null {
  const parts = main.split(/,? or /).slice(1);
  const part = parts.find((one) => one.search(/\byears?\b/i) >= 0 && one.search(/\byears?\b/i) < startOfPart);
  return part === undefined ? null : usualYears(part);
}

const startOfPart = 25;

/** Letters that are part of a demand's own name ("ESL endorsement") prove nothing without the rest of it. */
function withoutDemands(names: NamedTerms, demands: UsualDemand[], main: string): NamedTerms {
  const named = demands.map(({ item }) => item.exec(main)?.[0] ?? '').join(' ');
  const [terms, heads] = [names.terms, names.heads].map((list) => list.filter((term) => !named.includes(term)));
  return { ...names, terms: terms ?? [], heads: heads?.length ? heads : (terms ?? []) };
}

function settingNames(setting: string): string[] {
  return setting.match(/\p{Lu}[\p{L}\d&+]+/gu) ?? [];
}

function firstDemand(main: string, demands: UsualDemand[]): UsualDemand | null {
  const places = demands.map((demand) => ({ demand, at: main.search(demand.item) }));
  return places.sort((a, b) => a.at - b.at)[0]?.demand ?? null;
}

/** "..., or 21 for armed posts": what stands behind "or" is as good as the head. */
function inAlternative(main: string, { item }: UsualDemand): boolean {
  return main
    .split(/,? or /)
    .slice(1)
    .some((part) => part.search(item) === 0);
}

/**
 * A degree counts when it is an alternative of its own, or nothing else is asked before it: in "CPA, or a bachelor's
 * degree plus two years" it does not.
 */
function degreeIsFirst(
  main: string,
  head: string,
  years: UsualYears | null,
  demands: UsualDemand[],
  terms: string[],
): boolean {
  const at = degreeAt(main);
  if (at < 0) return false;
  if (degreeAt(head) >= 0 && (at === 0 || terms.every((term) => main.indexOf(term) > at || degreesIn(term).length > 0)))
    return true;
  if (
    years === null &&
    main
      .split(/,? or /)
      .slice(1)
      .some((part) => degreeAt(part) === 0)
  )
    return true;
  const earlier = [...demands.map(({ item }) => main.search(item)), ...terms.map((term) => main.indexOf(term))];
  return years === null && earlier.every((other) => other < 0 || other > at);
}

/** That it was practiced proves nothing without what was practiced. */
const preface = /^(?:months of |some |hands-on )?(?:practice|experience|time|training) (?:with|in|on) /iu;

/** Items of knowledge are lists: each of their members is knowledge by itself. */
const knowledgeOf = /^(?:working |basic |solid )?knowledge of /iu;

function wordReadings(main: string, tools: readonly string[], title: ReadonlySet<string>): TellingWords[] {
  return main
    .replace(/ where .*$/u, '')
    .replace(preface, '')
    .split(knowledgeOf.test(main) ? /,? (?:but|or(?! more| older)) |, (?:and )?/ : /,? (?:but|or(?! more| older)) /)
    .filter((part) => degreesIn(part).length === 0 && !licenceItem.test(part) && usualYears(part) === null)
    .filter((part) => !namesProduct(part, tools, title))
    .map((part) => tellingWords(part, title, true));
}
