import { credentialWord, licenceItem } from './credentials.ts';
import { degreesIn, namesDegree } from './degrees.ts';
import type { UsualDemand } from './demands/usual-demand.ts';
import { meansLicence, namesLicence } from './licence-mention.ts';
import { type AdNames, namesTerms } from './named-terms.ts';
import { sharesWords, type TellingWords, touchesWords } from './shared-words.ts';
import type { Statement } from './statements.ts';
import { stemsOf } from './stems.ts';
import type { Qualification } from './usual-qualification.ts';
import { asksYears } from './years-of-work.ts';

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

/**
 * Whether a clause asks for a usual qualification: its degree (and field, when both name one), years of its work, one
 * of its usual demands, its credential or technique by name, its licence, or most of its telling words.
 */
export function asksFor(qualification: Qualification, reading: Reading): boolean {
  const { item, setting, degree, years, demands, names, licence, words, program } = qualification;
  const { statement, said, rest, ad, title } = reading;
  const { asked: text, sentence } = statement;
  if (setting.length > 0 && !setting.some((name) => ad.whole.includes(name))) return false;
  return (
    (degree !== null && namesDegree(degree, text, rest)) ||
    (years !== null && asksYears(years, { clause: text, rest, sentence }, title)) ||
    meetsDemand(item, demands, text) ||
    (program && programDone.test(text) && [...said].some((stem) => title.has(stem) && !anyTitle.has(stem))) ||
    namesTerms(names, text, ad) ||
    namesLicence(licence, text, said) ||
    ((!names.certificate || credentialWord.test(text)) &&
      words.some((one) => sharesWords(one, said, words.length > 1 ? ofPart : undefined) || sharesInList(one, reading)))
  );
}

/** Words of many titles. */
const anyTitle = new Set(
  stemsOf('assistant technician specialist manager licensed certified senior officer aide').map(({ stem }) => stem),
);

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

/** A telling of the work that names a technique, or most of its words, asks for knowing it. */
export function usesTechnique({ technique, names, words }: Qualification, { statement, said, ad }: Reading): boolean {
  if (!technique) return false;
  return namesTerms(names, statement.asked, ad) || words.some((one) => sharesWords(one, said, ...told));
}

/** Of a telling, two full words at least must be the item's. */
const told = [0.45, 2] as const;

/** A program finished, of the trade that the role's title names: "Graduate of a practical nursing program". */
const programDone = /\b(?:diploma|program(?:me)?|course|graduat\p{L}*|completion|completed|trade school|school)\b/iu;

/** Demands that a plain telling of the work meets too: "12-hour night shifts" is a demand without a word of asking. */
const toldFamilies = new Set([
  'availability',
  'body',
  'on call',
  'travel',
  'weather',
  'shoes',
  'budget',
  'P&L',
  'drawings',
]);

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
