import { credentialWord, licenceItem } from './credentials.ts';
import { degreeAt, degreesIn, namesDegree } from './degrees.ts';
import { licenceWords, meansLicence, namesLicence } from './licence-mention.ts';
import { type AdNames, type NamedTerms, namedTermsOf, namesProduct, namesTerms } from './named-terms.ts';
import { sharesWords, type TellingWords, tellingWords, touchesWords } from './shared-words.ts';
import type { Statement } from './statements.ts';
import { stemsOf } from './stems.ts';
import { type UsualDemand, usualDemands } from './usual-demands.ts';
import { asksYears, type UsualYears, usualYears } from './years-of-work.ts';

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
}

/** What a clause is held against: its own words, and the names of the ad and the role. */
export interface Reading {
  statement: Statement;
  /** The stems of the clause. */
  said: ReadonlySet<string>;
  /** The stems of its whole sentence, when that is a short list; else null. */
  saidInList: ReadonlySet<string> | null;
  /** From the clause to the end of its sentence. */
  rest: string;
  ad: AdNames;
  /** Stems of the role's title. */
  title: ReadonlySet<string>;
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
  const family = demands.find((demand) => demand.item.test(head))?.family ?? first?.family;
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
  };
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

/** A degree counts when nothing else is asked before it: in "CPA, or a bachelor's degree plus two years" it does not. */
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
  const earlier = [...demands.map(({ item }) => main.search(item)), ...terms.map((term) => main.indexOf(term))];
  return years === null && earlier.every((other) => other < 0 || other > at);
}

function wordReadings(main: string, tools: readonly string[], title: ReadonlySet<string>): TellingWords[] {
  return main
    .split(/,? (?:but|or(?! more| older)) /)
    .filter((part) => degreesIn(part).length === 0 && !licenceItem.test(part) && usualYears(part) === null)
    .filter((part) => !namesProduct(part, tools, title))
    .map((part) => tellingWords(part, title));
}

/**
 * Whether a clause asks for a usual qualification: its degree (and field, when both name one), years of its work, one
 * of its usual demands, its credential or technique by name, its licence, or most of its telling words.
 */
export function asksFor(qualification: Qualification, reading: Reading): boolean {
  const { item, setting, degree, years, demands, names, licence, words } = qualification;
  const { statement, said, rest, ad, title } = reading;
  const { text, sentence } = statement;
  if (setting.length > 0 && !setting.some((name) => ad.whole.includes(name))) return false;
  return (
    (degree !== null && namesDegree(degree, text, rest)) ||
    (years !== null && asksYears(years, { clause: text, rest, sentence }, title)) ||
    meetsDemand(item, demands, text) ||
    namesTerms(names, text, ad) ||
    namesLicence(licence, text, said) ||
    ((!names.certificate || credentialWord.test(text)) &&
      words.some((one) => sharesWords(one, said, words.length > 1 ? ofPart : undefined) || sharesInList(one, reading)))
  );
}

function sharesInList(words: TellingWords, { said, saidInList }: Reading): boolean {
  return saidInList !== null && touchesWords(words, said) && sharesWords(words, saidInList, ...listed);
}

/** Of one part of "A or B" more must stand than of a whole item: parts are short. */
const ofPart = 0.65;

/** Across a list's clauses half of the words must stand, and two full ones. */
const listed = [0.5, 2] as const;

function meetsDemand(item: string, demands: UsualDemand[], text: string): boolean {
  return demands.some(
    ({ ad, unless, agree }) => ad.test(text) && !unless?.test(text) && (!agree || agrees(item, text, agree)),
  );
}

/** A number both sides name must be the same: 18 is not 21. */
function agrees(item: string, text: string, numbers: RegExp): boolean {
  const [usual, asked]: [string[], string[]] = [item.match(numbers) ?? [], text.match(numbers) ?? []];
  return usual.length === 0 || asked.length === 0 || asked.some((one) => usual.includes(one));
}

/** Demands that a plain telling of the work meets too: "12-hour night shifts" is a demand without a word of asking. */
const toldFamilies = new Set(['availability', 'body', 'on call', 'travel', 'weather', 'shoes']);

/** Whether an ad that only tells of the work thereby asks for a qualification: its hours, its lifting, its weather. */
export function impliesDemand({ item, demands, setting }: Qualification, text: string): boolean {
  const told = demands.filter(({ family }) => toldFamilies.has(family));
  return setting.length === 0 && meetsDemand(item, told, text);
}

const noExperience = /(?:no|without(?: any)?) (?:[\p{L}-]+ ){0,3}experience|experience (?:is |are )?(?:not|nicht)/iu;

/** A waiver names things loosely: "no license needed", "degree not required", "no experience needed". */
export function waives({ item, years, demands }: Qualification, clause: string): boolean {
  const degree = degreesIn(item).some((level) => degreesIn(clause).includes(level) || degreesIn(clause)[0] === 'any');
  const licence = licenceItem.test(item) && licenceItem.test(clause) && meansLicence(item, clause);
  const certificate = /\bcertifi/i.test(item) && /\bcertifi/i.test(clause);
  const time = years !== null && noExperience.test(clause);
  return degree || licence || certificate || time || demands.some(({ ad }) => ad.test(clause));
}
