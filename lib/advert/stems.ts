import { commonWord } from './synonyms.ts';
import { wordsOf } from './words-of.ts';

const emptyWords = new Set(wordsOf`
  a an the and or of in on at to for with without from by as is are be been it its this that these
  those who whom which what when where how why not no nor so than then there here into onto over
  under about up down out off through during within between after before until while you your we our
  they their them he she his her i me my will would can could may might must should do does did done
  has have had get gets getting got one two three four five six seven eight nine ten first last next
  many much more most less least some any each every all both other another such same own too very
  just only also help helps common rarely often usually required require preferred need needed
  helpful plus similar related field equivalent level working knowledge basic solid strong good well
  year years month day or-equivalent like e.g. etc keep keeping make making take taking use using
  used hold holding state work
`);

/** Everyday verbs and nouns of work: they count half, so that two of them alone prove nothing. */
const weakStems = new Set(wordsOf`
  lead meet team peopl manag writ read run test project custom client user time plan tim offic
  skill experienc job role record data problem solution issu quality environ process servic
  business company support general day shift go see thing new want us product system think ask
  question know find learn understand start open clear simpl life world own person care build
  creat improv deliver follow safety saf rul standard procedur perform ensur provid maintain
  prepar handl site local complet
`);

/** The stems of a text's words of meaning, in order, with how much each counts. */
export function stemsOf(text: string): { stem: string; weight: number }[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}/+#'’-]*/gu) ?? [];
  return words
    .flatMap((word) => (/^\p{L}\/\p{L}$/u.test(word) ? [word] : word.split(/[/-]/)))
    .map((word) => word.replace(/['’]s?$/, ''))
    .filter((word) => word.length > 1 && !emptyWords.has(word))
    .map((word) => stemOf(commonWord(word)))
    .map((stem) => ({ stem, weight: weakStems.has(stem) ? 0.5 : 1 }));
}

/** A word without its English endings: "testing", "tests", "tested" are all "test". */
function stemOf(word: string): string {
  let stem = word.replace(/ies$/, 'y');
  for (const ending of [/s$/, /(?:ing|ed|ly)$/, /(?:er|or|ion|ment|e)$/]) {
    const shorter = stem.replace(ending, '');
    if (shorter.length >= 3 && !/ss$/.test(stem)) stem = shorter;
  }
  return stem.replace(/([bdfglmnprt])\1$/, '$1');
}
