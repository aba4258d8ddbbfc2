import type { TitleLanguage } from './language.ts';
import type { NormalTitle } from './normalise.ts';

/** Endings that mark number and gender, cut off so that "ingenieros", "ingeniera" and "ingeniero" meet. */
const endings: Partial<Record<TitleLanguage, { longerThan: number; cuts: RegExp[] }>> = {
  de: { longerThan: 5, cuts: [/(?:innen|in)$/, /(?:en|er|e|s)$/] },
  es: { longerThan: 4, cuts: [/(?:es|s)$/, /[ao]$/] },
  pt: { longerThan: 4, cuts: [/(?:es|s)$/, /[ao]$/] },
  fr: { longerThan: 4, cuts: [/s$/, /e$/] },
  it: { longerThan: 4, cuts: [/[aeio]$/] },
  nl: { longerThan: 5, cuts: [/(?:en|s|e)$/] },
  pl: { longerThan: 5, cuts: [/(?:ami|ach|ego|owy|owa|owe|ow|em|y|i|a|e|u)$/] },
  sv: { longerThan: 5, cuts: [/(?:are|arna|en|et|or|a|e)$/] },
};

/** Joining words, and words of official lists that every second title carries. */
const joining = new Set(
  'und fur der die das des im in mit von oder de la le les du en et au aux d l a pour del los las el y o para con e i w z do na och av vid van voor het een of di della per il ou da dos fachrichtung schwerpunkt staatlich gepruft geprufte geprufter anerkannter anerkannte general otros m f'.split(
    ' ',
  ),
);

function commonStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

/** Whether two words are one in its two genders: "lehrer"/"lehrerin", "vendeur"/"vendeuse". */
function isPair(a: string, b: string): boolean {
  const start = commonStart(a, b);
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  return (start >= 4 && start >= 0.6 * longer) || (start >= 5 && start >= shorter - 1);
}

/**
 * Spellings of one sound brought together, so that a word learned in one language is known in the next:
 * "kompozytor", "compositor" and "Kompositeur" begin alike.
 */
const soundRules: [RegExp, string][] = [
  [/sch|sh|sz|cz|ch/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|ck|q|c/g, 'k'],
  [/z/g, 's'],
  [/[yj]/g, 'i'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
];

const bySound = (word: string) => soundRules.reduce((w, [pattern, to]) => w.replace(pattern, to), word);

/** Words of a title in another language: no joining words, one of each gender pair, endings cut, spelled by sound. */
export function stemmedWords(title: NormalTitle, language: TitleLanguage): string[] {
  const rule = endings[language];
  const kept: string[] = [];
  for (const word of title.segments.flat())
    if (!joining.has(word) && !kept.some((other) => isPair(other, word))) kept.push(word);
  return kept.map((word) =>
    bySound(rule && word.length > rule.longerThan ? rule.cuts.reduce((w, cut) => w.replace(cut, ''), word) : word),
  );
}
