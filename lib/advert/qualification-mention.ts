import { credentialWord, degreesIn, licenceItem, plainLetters, spelledOut } from './credentials.ts';
import { shares } from './skill-mention.ts';
import type { Statement } from './statements.ts';
import { stemsOf } from './stems.ts';
import { findTool } from './tool-mention.ts';
import { toolAliases } from './tool-names.ts';

/** One noun is proof enough: nobody says "portfolio" or "apprenticeship" by the way. */
const tellingNouns = new Set('portfolio apprenticeship clearance internship bootcamp'.split(' '));
const yearsItem =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|ten)\b[^,.]{0,20}\byears?\b|\byears? (?:of|in|with|at|on)\b/i;
const yearsClause = /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|ten))[^,.]{0,20}\b(?:years?|yrs?)\b/i;

/** What the whole ad names: a list of techniques is met across its lines. */
export interface AdNames {
  description: string;
  isTool: (term: string) => boolean;
}

/**
 * Whether a clause of the ad names a usual qualification: the same degree (and field, when both name one), the same
 * credential, years of the same work, a named technique, or most of its telling words.
 */
export function namesQualification(item: string, statement: Statement, ad: AdNames): boolean {
  const { text } = statement;
  if (namesDegree(item, statement) || namesTellingNoun(item, text)) return true;
  if (yearsItem.test(item)) return (yearsClause.test(text) && sharesWork(item, text)) || shares(item, text, mostOf);
  if (namesLetters(item, text, ad) || namesLicence(item, text)) return true;
  return alternatives(item).some((part) => shares(part, text));
}

function namesTellingNoun(item: string, text: string): boolean {
  const words: string[] = item.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telling = words.find((word, at) => tellingNouns.has(word) && (at === 0 || word === 'apprenticeship'));
  return telling !== undefined && new RegExp(`\\b${telling}`, 'i').test(text);
}

/** Years of some work count without their number only when nearly every telling word stands there. */
const mostOf = 0.75;

/** The ways an item can be met that are neither degree nor licence: those have rules of their own. */
function alternatives(item: string): string[] {
  return item.split(/,? (?:but|or) /).filter((part) => degreesIn(part).length === 0 && !licenceItem.test(part));
}

const noExperience = /(?:no|without(?: any)?) (?:[\p{L}-]+ ){0,3}experience|experience (?:is |are )?(?:not|nicht)/iu;

/** A waiver names things loosely: "no license needed", "degree not required", "no experience needed". */
export function waivesQualification(item: string, clause: string): boolean {
  const degree = degreesIn(item).some((level) => degreesIn(clause).includes(level) || degreesIn(clause)[0] === 'any');
  const licence = licenceItem.test(item) && licenceItem.test(clause);
  const certificate = /\bcertifi/i.test(item) && /\bcertifi/i.test(clause);
  const years = yearsItem.test(item) && noExperience.test(clause);
  return degree || licence || certificate || years;
}

function namesDegree(item: string, { text, sentence }: Statement): boolean {
  const asked = degreesIn(text);
  const usual = degreesIn(item);
  if (asked.length === 0 || usual.length === 0) return false;
  const sameLevel = usual.some(
    (level) =>
      asked.includes(level) ||
      (asked[0] === 'any' && level !== 'school') ||
      (level === 'any' && !asked.includes('school')),
  );
  return sameLevel && sameField(item, `${text} ${sentence.slice(sentence.indexOf(text) + text.length)}`);
}

/** Fields named on both sides must meet; a degree without a field fits any. */
function sameField(item: string, text: string): boolean {
  const [usual, asked] = [fieldOf(item), fieldOf(text)];
  if (!usual || !asked || /related|similar|any|relevant|equivalent/i.test(asked)) return true;
  const stems = new Set(stemsOf(usual).map(({ stem }) => stem));
  return stemsOf(asked).some(({ stem }) => stems.has(stem));
}

function fieldOf(text: string): string | null {
  return (
    /(?:degree|bachelor\S*|master\S*|BSc?|MSc?|diploma|PhD|science|associate\S*)\s+(?:degree\s+)?(?:in|of)\s+([^.;(]{3,60})/i.exec(
      text,
    )?.[1] ?? null
  );
}

/** Letters and names in capitals inside an item ("CPA", "OSHA 10", "ServSafe", "SQL", "Google Cloud"). */
function namesLetters(item: string, text: string, ad: AdNames): boolean {
  const terms = namedTerms(item);
  const certified = !certificateItem.test(item) || credentialWord.test(text);
  const here = terms.filter((term) => (certified || !isProduct(term, ad)) && namesTerm(text, term, ad));
  if (here.length === 0) return false;
  return (
    terms.length < 4 || terms.filter((term) => namesTerm(ad.description, term, ad)).length >= enoughOf(terms.length)
  );
}

/** An "AWS certificate" is not mentioned by "AWS" alone; a "PMP certificate" is by "PMP". */
const certificateItem = /\bcertif/i;

function isProduct(term: string, { isTool }: AdNames): boolean {
  return isTool(term) || makers.test(term.split(' ')[0] ?? '') || term.toLowerCase() in toolAliases;
}

/** Of a long list of techniques the ad must name a third. */
function enoughOf(terms: number): number {
  return Math.ceil(terms / 3);
}

function namesTerm(text: string, term: string, { isTool }: AdNames): boolean {
  if (isTool(term)) return findTool(text, term) !== null;
  if (needsLicenceWord.has(term)) return licensedAs(text, term);
  return hasTerm(text, term) || spelled(text, spelledOut[term]);
}

/** Letters that also name the job itself: only with a word of licence beside them do they name the credential. */
const needsLicenceWord = new Set(['RN', 'LPN', 'LVN', 'CNA', 'EMT']);

function licensedAs(text: string, term: string): boolean {
  const words = spelledOut[term] ?? term;
  const rest = text.toLowerCase().replace(words, '');
  return credentialWord.test(rest) && (hasTerm(text, term) || spelled(text, words));
}

function spelled(text: string, words: string | undefined): boolean {
  return words !== undefined && text.toLowerCase().replace(/’/g, "'").includes(words);
}

/** Their names open the longer names of many products. */
const makers = /^(?:Google|Microsoft|Amazon|AWS|Azure|Oracle|Apple|Adobe|Meta|Cisco|SQL)$/;

function hasTerm(text: string, term: string): boolean {
  const found = findTool(text, term);
  if (!found) return false;
  const own = text.slice(found.start, found.end);
  const longerName = makers.test(term) && /^[\s-]+\p{Lu}/u.test(text.slice(found.end));
  const capitals = term.match(/\p{Lu}/gu)?.length ?? 0;
  const anyCase = capitals > 1 && term !== term.toUpperCase();
  return !longerName && (anyCase || own === term || own === `${term}s`);
}

const degreeWord = /^(?:Bachelor|Master|Doctor|Associate|High|Class|BSN|MBA|GED|BA|BS|MS|PhD)$/;

function namedTerms(item: string): string[] {
  const name = String.raw`(?:\p{Lu}[\p{Lu}\d&+#]+(?:-\d+)?(?: \d{1,2}\b)?|\p{Lu}[\p{Ll}\d]+(?:\p{Lu}[\p{L}\d]*)?\+?)`;
  const runs = item.match(new RegExp(String.raw`(?<![\p{L}\d])${name}(?: ${name})*|C#|\.NET`, 'gu')) ?? [];
  return runs
    .map((run) => (item.startsWith(run) ? withoutFirstWord(run) : run))
    .filter((term) => term !== '' && !plainLetters.has(term) && !degreeWord.test(term));
}

/** The first word is in capitals because it opens the item, unless it is a name in capitals itself ("SQL joins", "BLS card"). */
function withoutFirstWord(run: string): string {
  const [first = '', ...rest] = run.split(' ');
  const isName = /\p{Lu}.*\p{Lu}/u.test(first) || first === 'Git';
  return isName ? run : rest.join(' ');
}

/** "Commercial driver license, class A": every word before "license" must stand in the clause. */
function namesLicence(item: string, text: string): boolean {
  if (lettersFor(item).some((letters) => hasTerm(text, letters))) return true;
  const phrase = /((?:[\p{L}'’]+ ){0,3}[\p{L}'’]+) licen[sc]e/iu.exec(item)?.[1];
  if (!phrase || !/licen[sc]e/i.test(text)) return false;
  const words = stemsOf(phrase).filter(({ stem }) => !/^(?:activ|valid|current|clean)$/.test(stem));
  const asked = new Set(stemsOf(text).map(({ stem }) => stem));
  return (
    words.length > 0 &&
    words.every(
      ({ stem }) =>
        asked.has(stem) ||
        ((spelledOut[stem.toUpperCase()] ?? null) !== null && spelled(text, spelledOut[stem.toUpperCase()])),
    )
  );
}

/** "Commercial driver license" is known as CDL. */
function lettersFor(item: string): string[] {
  const plain = (words: string) => words.toLowerCase().replace(/['’]s/g, '');
  return Object.keys(spelledOut).filter(
    (letters) => plain(item).includes(plain(spelledOut[letters] ?? letters)) && !needsLicenceWord.has(letters),
  );
}

function sharesWork(item: string, text: string): boolean {
  const asked = new Set(stemsOf(text).map(({ stem }) => stem));
  const work = stemsOf(item).filter(({ stem }) => !/^(?:\d+|paid|role|experienc|record|real)$/.test(stem));
  return work.some(({ stem }) => asked.has(stem));
}
