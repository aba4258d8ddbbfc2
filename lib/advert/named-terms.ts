import { anyOf, oneOf } from './any-of.ts';
import { credentialWord, plainLetters, spelledOut } from './credentials.ts';
import { isDismissed } from './dismissal.ts';
import type { Span } from './span.ts';
import { stemsOf } from './stems.ts';
import { findTool } from './tool-mention.ts';
import { aliasesOf, isProductName, suites } from './tool-names.ts';

/** What the whole ad names: a list of techniques is met across its lines. */
export interface AdNames {
  /** What of the ad counts, without what it waives and what is about the company. */
  asked: string;
  /** All of the ad. */
  whole: string;
  /** The role's own tools. */
  tools: readonly string[];
}

/** The letters and names an item asks for ("CPA", "OSHA 10", "Excel"), and how many of them an ad must name. */
export interface NamedTerms {
  terms: string[];
  /** Of the first and its alternatives one must be named: "Java with Spring or C# with .NET" is not met by Spring. */
  heads: string[];
  enough: number;
  /** The item wants the certificate, not only the product. */
  certificate: boolean;
}

/** An "AWS certificate" is not mentioned by "AWS" alone; a "PMP certificate" is by "PMP". */
const certificateItem = /\bcertif(?!icates? (?:optional|helpful|welcome))/i;
const manyTerms = 4;

/** Reads the names of an item; those in the role's own title ("CNC" of a CNC machinist) prove nothing. */
export function namedTermsOf(item: string, tools: readonly string[], title: ReadonlySet<string>): NamedTerms {
  const terms = termsIn(item, tools).filter((term) => !isOfTitle(term, title));
  const or =
    !/\b(?:and|plus)\b|&/.test(between(item, terms)) || /\bone of\b/.test(item.slice(0, item.indexOf(terms[0] ?? '')));
  const enough = terms.length < manyTerms || or ? 1 : Math.ceil(terms.length / 3);
  const heads = item
    .split(/,? or /)
    .flatMap((part) => headTerms(part, tools, item))
    .filter((term) => terms.includes(term));
  const head = item.split(/;|[,:] (?:with|plus|as)\b| with /)[0] ?? item;
  return { terms, heads: heads.length > 0 ? heads : terms, enough, certificate: certificateItem.test(head) };
}

function isOfTitle(term: string, title: ReadonlySet<string>): boolean {
  const stems = stemsOf(term);
  return stems.length > 0 && stems.every(({ stem }) => title.has(stem));
}

function headTerms(part: string, tools: readonly string[], item: string): string[] {
  const before = termsIn(part.split(' with ')[0] ?? '', tools, item);
  return before.length > 0 ? before : termsIn(part, tools, item);
}

function between(item: string, terms: string[]): string {
  const [first, last] = [item.indexOf(terms[0] ?? ''), item.lastIndexOf(terms.at(-1) ?? '')];
  return item.slice(first, Math.max(first, last));
}

/** Whether a clause names one of an item's terms, and the ad enough of them. */
export function namesTerms({ terms, heads, enough, certificate }: NamedTerms, clause: string, ad: AdNames): boolean {
  if (terms.length === 0) return false;
  const certified = !certificate || credentialWord.test(clause);
  const here = terms.filter((term) => (certified || isLettersOnly(term, ad)) && namesTerm(clause, term, ad));
  if (here.length === 0) return namesSuite(terms, clause);
  const inAd = (term: string) => here.includes(term) || namesTerm(ad.asked, term, ad);
  return heads.some(inAd) && (enough === 1 || terms.filter(inAd).length >= enough);
}

/** "Microsoft Office" stands for its programs when an item lists at least two of them. */
function namesSuite(terms: string[], clause: string): boolean {
  return suites.some(({ words, members }) => {
    const named = terms.filter((term) => members.includes(term.toLowerCase())).length;
    return named >= 2 && words.test(clause);
  });
}

/** "PMP" is a certificate by itself, "Palo Alto" and "AWS" are products first. */
function isLettersOnly(term: string, ad: AdNames): boolean {
  return /^\p{Lu}[\p{Lu}\d+-]{2,}$/u.test(term) && !isProduct(term, ad);
}

/** Whether an item's part is about a product: then the product itself must be named, not the words around it. */
export function namesProduct(part: string, tools: readonly string[], title: ReadonlySet<string>): boolean {
  return namedTermsOf(part, tools, title).terms.some((term) => isProduct(term, { asked: '', whole: '', tools }));
}

function isProduct(term: string, { tools }: AdNames): boolean {
  return tools.includes(term) || makers.test(term.split(' ')[0] ?? '') || isProductName(term);
}

function namesTerm(text: string, term: string, { tools }: AdNames): boolean {
  if (tools.includes(term) || aliasesOf(term.toLowerCase()).length > 0) return findNamed(text, term) !== null;
  if (jobLetters.has(term) || designations.has(term)) return licensedAs(text, term);
  return hasTerm(text, term) || spelled(text, spelledOut[term]);
}

/** A name in a clause that does not dismiss it ("SAP experience doesn't help here"). */
function findNamed(text: string, name: string): Span | null {
  const found = findTool(text, name);
  return found && !isDismissed(text, found) ? found : null;
}

/** Letters that also name the job itself: only with a word of licence beside them do they name the credential. */
const jobLetters = new Set(['RN', 'LPN', 'LVN', 'CNA', 'EMT', 'MA', 'RDH', 'SLP', 'OT', 'PT', 'NP', 'PA']);
/** Letters that also describe a firm or a colleague ("CPA firm"): such a word beside them, or nothing else at all. */
const designations = new Set(['CPA', 'PE']);

function licensedAs(text: string, term: string): boolean {
  const words = spelledOut[term] ?? term;
  const rest = text.toLowerCase().replace(words, '');
  const named = hasTerm(text, term) || spelled(text, words);
  return named && (credentialWord.test(rest) || (designations.has(term) && isBareListing(text)));
}

/** Words that stand around a credential's letters and say nothing of them. */
const filler = anyOf('giu')`
  \b(?:an?|the|active|current|or|and|preferred|required|strongly|a plus|must|have|is|be|candidate
    |eligible|track|highly|desired|designation|in progress|license|progress toward)\b
  [^\p{L}]+
`;

/** "CPA preferred", "CPA or CMA": nothing else in the clause that the letters could describe. */
function isBareListing(text: string): boolean {
  const left = text.replace(filler, '');
  return left.length <= 8;
}

function spelled(text: string, words: string | undefined): boolean {
  return words !== undefined && text.toLowerCase().replace(/’/g, "'").includes(words);
}

/** Their names open the longer names of many products. */
const makers = /^(?:Google|Microsoft|Amazon|AWS|Azure|Oracle|Apple|Adobe|Meta|Cisco|SQL)$/;

function hasTerm(text: string, term: string): boolean {
  const found = findNamed(text, term);
  if (!found) return false;
  const own = text.slice(found.start, found.end);
  const longerName = makers.test(term) && /^[\s-]+\p{Lu}/u.test(text.slice(found.end));
  const capitals = term.match(/\p{Lu}/gu)?.length ?? 0;
  const anyCase = capitals > 1 && term !== term.toUpperCase();
  return !longerName && (anyCase || own === term || own === `${term}s`);
}

const degreeWord = /^(?:Bachelor|Master|Doctor|Associate|High|Class|BSN|ADN|MSN|MBA|GED|BA|BS|MS|PhD|JD|MD|EdD|DNP)$/;
const language = /^(?:English|Spanish|French|German|Mandarin|Chinese|Haitian|Creole|Portuguese|Arabic)$/;
const place = anyOf('')`
  ^(?:California|Florida|Texas|Washington|Hawaii|American|National|State|Federal|Commission|Department
    |Safety|Health|Friday|Saturday|Sunday|November|December)$
`;

/** Who issues a certificate proves nothing beside its own letters: "from the Institute of Finance". */
const issuer = / from (?:the )?\p{Lu}[\p{L}]+(?: (?:of|for|and|the|in|\p{Lu}\p{L}+))*/gu;

const capitalized = oneOf`
  // "AWS", "ISO 9001", "A&P"
  \p{Lu}[\p{Lu}\d&+#]+(?:-\d+)?(?: \d{1,5}\b)?
  // "Salesforce", "QuickBooks", "Security+"
  \p{Lu}[\p{Ll}\d]+(?:\p{Lu}[\p{L}\d]*)?\+?
`;
/** Names one behind the other ("Adobe Creative Cloud"), and the few that are no capitalized words. */
const nameRun = anyOf('gu')`
  (?<![\p{L}\d])${capitalized}(?: ${capitalized})*
  // "5S"
  (?<![\p{L}\d])\d[A-CE-Z](?![\p{L}\d])
  C#
  \.NET
  (?<![\p{L}\d])R(?![\p{L}\d&])
`;

function termsIn(text: string, tools: readonly string[], whole = text): string[] {
  const item = text.replace(issuer, '');
  const runs = item.match(nameRun) ?? [];
  return runs
    .map((run) => run.replace(/^(\p{Lu}{3,}) \p{Lu}\d$/u, '$1'))
    .map((run) => (whole.startsWith(run) ? withoutFirstWord(run, tools) : run))
    .filter((term) => term !== '' && !plainLetters.has(term) && !degreeWord.test(term) && !language.test(term))
    .filter((term) => !place.test(term));
}

/** The first word is in capitals because it opens the item, unless it is a name itself ("SQL joins", "Excel with"). */
function withoutFirstWord(run: string, tools: readonly string[]): string {
  const [first = '', ...rest] = run.split(' ');
  const isName = /\p{Lu}.*\p{Lu}/u.test(first) || tools.includes(run) || tools.includes(first) || isProductName(first);
  return isName ? run : rest.join(' ');
}
