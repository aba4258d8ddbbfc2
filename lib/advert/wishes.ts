import { anyOf } from './any-of.ts';

/** How an ad wishes for what a clause names. */
export type Wish = 'asked' | 'preferred' | 'waived';

const preferred = anyOf('iu')`
  prefer|nice[ -]to[ -]have
  \bis nice\b|\bnice but
  // "is a big plus", "considered an asset"
  (?:is|are|be|would be|as|considered) an? (?:\p{L}+ )?(?:plus|bonus|advantage|asset)
  (?:^|[\s,(])(?:a|huge|big|strong) plus\b
  \bplus\s*[).]?$
  bonus points?|advantage
  desirable|desired|ideally|helpful|beneficial
  would be great|welcome but|optional
  // German, French, Spanish, Italian, French again, Swedish, Polish
  wünschenswert|von vorteil|idealerweise|pluspunkt
  un plus|un atout
  se valora|deseable
  preferibil|gradit
  pré?ferable
  meriterande
  mile widziane
`;
const waived = anyOf('iu')`
  \bnot (?:strictly |always |absolutely |be )?(?:required|needed|necessary|essential|a must|mandatory
    |expected|a requirement|reqd)
  (?:^|[\s(])no (?:[\p{L}'/-]+ ){1,6}(?:is |are )?(?:required|needed|necessary)
  (?:^|[\s(])no (?:\p{L}+ )?(?:degree|diploma|experience|license|certificate)s?(?:[\s,.!?]|$)
  \bnot (?:relevant|important|of interest)\b
  not looking for
  (?:do|does)(?: not|n't|n’t) (?:need(?! to be)|require|have to have)
  isn['’]t (?:required|needed|necessary|a (?:must|requirement|criterion|condition))
  \bnot a (?:must|criterion|condition|factor)
  // "we do not care about it"; but not "we do not care where you learned it"
  \b(?:could|can|do)(?: not|n['’]t) care(?! where\b)
  \boverkill\b
  \b(?:need|required?|necessary) (?:is |are )?not\b
  without (?:a |any )?(?:degree|experience|license)
  // German, French, Spanish, Italian, Dutch
  nicht (?:erforderlich|nötig|notwendig|zwingend)
  kein(?:e|en)? (?:[\p{L}-]+ ){1,4}(?:erforderlich|nötig|notwendig)
  kein muss
  pas (?:obligatoire|nécessaire|exigé)
  no (?:es )?(?:necesari|imprescindible)
  non (?:è )?(?:richiest|necessari)
  niet (?:vereist|nodig)
`;

/** The wish a clause states itself; null when it states none. */
export function wishOf(clause: string): Wish | null {
  if (preferred.test(clause)) return 'preferred';
  return waived.test(clause) ? 'waived' : null;
}

const closesList = /^\s*(?:and|or|und|oder|et|ou|y|o|e)\b/iu;
const leadingWord = /^[\s\-*•]*\p{L}+(?: \p{L}+){0,2}\s*$/u;

/**
 * The wish of each clause of one sentence: its own; else that of a leading label ("Preferred: Java, CI"); else that of
 * the list it stands in, when the list's last member carries it ("Java, Scala, or Go is a plus").
 */
export function wishesOf(sentence: string, clauses: readonly string[]): (Wish | null)[] {
  const own = clauses.map(wishOf);
  const [first = ''] = clauses;
  const label = leadingWord.test(first) && sentence.slice(first.length).startsWith(':') ? (own[0] ?? null) : null;
  const last = own.at(-1) ?? null;
  const closes = clauses.length > 2 && closesList.test(clauses.at(-1) ?? '');
  const listed = closes && own.slice(0, -1).every((wish) => wish === null) ? last : null;
  return own.map((wish) => wish ?? label ?? listed);
}
