import { spelledOut } from './credentials.ts';
import { stemsOf } from './stems.ts';

const before = /((?:[\p{L}'’]+ ){0,3}[\p{L}'’]+) (?:licen[sc]e|licen[sc]ure|certificat(?:e|ion))\b/iu;
const licenceWord = /\blicen[sc]|\bcertif|\bregistered\b/iu;
/** Words around a licence that do not say which one it is. */
const plainWords =
  /^(?:activ|valid|current|clean|unencumber|profession|full|own|good|industri|trad|first|typ|requir|certificat|certify|licens|licenc|post|person|independent)$/;

/** The words that say which licence an item means ("cosmetology license"); empty when it names none. */
export function licenceWords(item: string): string[] {
  const phrase = before.exec(item)?.[1];
  if (!phrase) return [];
  return stemsOf(phrase)
    .map(({ stem }) => stem)
    .filter((stem) => !plainWords.test(stem));
}

/** Whether a clause asks for the licence those words mean: all of them, or the words their letters stand for. */
export function namesLicence(words: readonly string[], clause: string, said: ReadonlySet<string>): boolean {
  if (words.length === 0 || !licenceWord.test(clause)) return false;
  const lower = clause.toLowerCase().replace(/’/g, "'");
  return words.every((stem) => said.has(stem) || lower.includes(spelledOut[stem.toUpperCase()] ?? '\n'));
}
