import { anyOf } from './any-of.ts';
import { spelledOut } from './credentials.ts';
import { stemsOf } from './stems.ts';

const before = /((?:[\p{L}'’]+ ){0,3}[\p{L}'’]+) (?:licen[sc]e|licen[sc]ure|certificat(?:e|ion))\b/iu;
const behind = /\b(?:licen[sc]e|licen[sc]ure) (?:as|in|for|to practi[cs]e) (?:an? )?((?:[\p{L}-]+ ?){1,4})/iu;
const licenceWord = /\blicen[sc]|\bcertif|\bregistered\b/iu;
/** Words around a licence that do not say which one it is. */
const plainWords = anyOf('')`
  ^(?:activ|valid|current|clean|unencumber|profession|full|own|good|industri|trad|first|typ|requir
    |certificat|certify|licens|licenc|post|person|independent|regist)$
`;

/** The words that say which licence an item means ("cosmetology license"); empty when it names none. */
export function licenceWords(item: string): string[] {
  const inFront = stemsIn(before.exec(item)?.[1]);
  return inFront.length > 0 ? inFront : stemsIn(behind.exec(item)?.[1]);
}

function stemsIn(phrase: string | undefined): string[] {
  return stemsOf(phrase ?? '')
    .map(({ stem }) => stem)
    .filter((stem) => !plainWords.test(stem));
}

const waivedLicence = /((?:[\p{L}'’]+ ){0,3})(?:licen[sc]es?|permits?|licen[sc]ure)\b/iu;

/** Whether a clause that waives a licence means this item's: it names none ("no license needed") or its words. */
export function meansLicence(item: string, clause: string): boolean {
  const named = stemsIn(waivedLicence.exec(clause)?.[1]);
  const own = new Set(stemsOf(item).map(({ stem }) => stem));
  return named.length === 0 || named.some((stem) => own.has(stem));
}

/** Whether a clause asks for the licence those words mean: all of them, or the words their letters stand for. */
export function namesLicence(words: readonly string[], clause: string, said: ReadonlySet<string>): boolean {
  if (words.length === 0 || !licenceWord.test(clause)) return false;
  const lower = clause.toLowerCase().replace(/’/g, "'");
  return words.every((stem) => said.has(stem) || lower.includes(spelledOut[stem.toUpperCase()] ?? '\n'));
}
