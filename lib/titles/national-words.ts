import { words } from './normalise.ts';

/** The language a country's title index is written in: it decides how words are brought to one form. */
export type IndexLanguage = 'en' | 'de' | 'sv';

const smallWords: Record<IndexLanguage, Set<string>> = {
  en: new Set(['of', 'and', 'the', 'for', 'in', 'to', 'a', 'or', 'at', 'with', 'on']),
  de: new Set(['und', 'fur', 'im', 'in', 'der', 'die', 'das', 'oder', 'als', 'mit', 'von', 'zur', 'zum', 'a', 'den']),
  sv: new Set(['och', 'till', 'for', 'i', 'pa', 'med', 'eller', 'av', 'm']),
};

/** Words that grade a job or praise it; a title that is not found with them is looked for without. */
export const gradeWords = new Set([
  ...['senior', 'junior', 'lead', 'principal', 'experienced', 'graduate', 'entry', 'level', 'mid', 'intermediate'],
  ...['i', 'ii', 'iii', 'iv', 'v', '1', '2', '3', '4', '5', 'part', 'full', 'time', 'deputy', 'interim', 'trainee'],
  ...['vollzeit', 'teilzeit', 'erfahrener', 'angehender', 'gesucht', 'erfaren', 'sokes', 'heltid', 'deltid'],
]);

/** One form for the masculine, feminine and plural of a word; too short words stay as they are. */
function stem(word: string, language: IndexLanguage): string {
  if (language === 'de') {
    const neutral = word.replace(/frau$/, 'mann').replace(/leute$/, 'mann');
    return neutral.length > 5
      ? neutral.replace(/(?<=[a-z]{3}(?:er|or|ist|ent|ant|ar|eur|[bcdfghklmnprstvwz]))in(?:nen)?$/, '')
      : neutral;
  }
  if (language === 'sv') return word.length > 5 ? word.replace(/(?:orna|arna|erna)$/, '') : word;
  return word.length > 3 ? word.replace(/(?<=[^su])s$/, '') : word;
}

/** Content words of a part of a title, in order, each in one form. */
export function nationalWords(text: string, language: IndexLanguage): string[] {
  return stemAll(words(text), language);
}

/** The same for words already taken apart by `normalise`. */
export function stemAll(folded: string[], language: IndexLanguage): string[] {
  return folded.filter((word) => !smallWords[language].has(word)).map((word) => stem(word, language));
}
