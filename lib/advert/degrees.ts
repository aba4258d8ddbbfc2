import { anyOf } from './any-of.ts';
import { stemsOf } from './stems.ts';

export type DegreeLevel = 'school' | 'associate' | 'bachelor' | 'master' | 'doctor' | 'any';

/** How degrees are written, a level a line; "any" is for texts that only say "degree". */
const degreeWords: [DegreeLevel, RegExp][] = [
  [
    'school',
    anyOf('i')`
      \bhigh[ -]school(?! (?:student|teacher|math|chemistry|english|science|coach))
      \bH\.?S\.? (?:diploma|graduate|or GED)
      \bGED\b|\bHiSET\b
      \bsecondary (?:school|education)
      \bdiploma(?= or (?:GED|equivalent)|[.,;]|$)
      \bmatric\b|\bA-levels\b|\bGCSEs?\b
    `,
  ],
  [
    'associate',
    anyOf('iu')`
      \bassociate(?:['’]s|s['’]?)?(?: degree| of| in\b|\b(?=.{0,30}(?:degree|bachelor)))
      \bassociate['’]s\b
      \b(?:ADN|ASN|A\.A\.S?\.?|AAS)\b
      \b(?:two|2)-year (?:college |technical )?degree
      \b(?:advanced )?diploma (?:of|in) (?=\p{Lu})
    `,
  ],
  [
    'bachelor',
    anyOf('i')`
      \bbachelor
      \bbaccalaureate
      \bB\.?Sc\b|\bB\.?Eng\b|\bB\.?Tech\b
      \bB\.?[SA]\.?(?=\s*(?:in\b|or\b|/|degree\b|from\b|,? ?M\.?[SA]\.?\b))
      \bBA/BS\b|\bBS/BA\b
      \bBS(?:N|CE|EE|ME|CS|W|BA)\b
      \bBBA\b|\bBFA\b|\bB\.?Com\b
      \bundergraduate degree
      \b(?:four|4)[- ]year (?:college |university )?degree
      \b(?:college|university) (?:degree|graduate|education)
      \bgraduate degree or equivalent
    `,
  ],
  ['bachelor', /\b(?:BS|BA|B\.S\.|B\.A\.) (?=\p{Lu}\p{Ll}{3,})/u],
  [
    'master',
    anyOf('i')`
      \bmaster(?:['’]s|s['’]?)(?: degree| of| in\b|\b)
      \bmaster of\b
      \bmaster degree
      \bM\.?Sc\b|\bM\.?Eng\b|\bMBA\b|\bMSN\b|\bMSW\b|\bM\.?Ed\b|\bMPH\b
      \bMPA\b|\bMFA\b
      \bM\.?[SA]\.?(?=\s+(?:in|or|degree)\b)
      \b(?:advanced|graduate|post-?graduate) degree
    `,
  ],
  [
    'doctor',
    anyOf('i')`
      \bPh\.?\s?D\b
      \bdoctora(?:te|l)\b
      \bM\.?D\.?(?=\s|[,;/)]|$)
      \bdoctor of\b
      \bjuris doctor\b
      \bEd\.?D\b
      \bJ\.?D\.?(?=\s|[,;/)]|$)
      \bPharm\.?D\b|\bDVM\b|\bDNP\b|\bDPT\b
    `,
  ],
  [
    'any',
    anyOf('iu')`
      \bdegree(?!s? (?:[CF]\b|celsius|fahrenheit|of (?!\p{Lu})|feedback|view))\b
      \bstudium\b
      \bhochschulabschluss
      \blaurea\b|\bdiplôme\b|\btitulación\b
    `,
  ],
];

/** Which degrees a text names; "any" when it only says "degree". */
export function degreesIn(text: string): DegreeLevel[] {
  const named = degreeWords.filter(([level, words]) => level !== 'any' && words.test(text)).map(([level]) => level);
  const any = degreeWords.at(-1)?.[1].test(text) ? (['any'] as DegreeLevel[]) : [];
  return named.length > 0 ? named : any;
}

/** Where a text first names a degree; -1 without one. */
export function degreeAt(text: string): number {
  const places = degreeWords.map(([, words]) => text.search(words)).filter((at) => at >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

/**
 * Whether a clause asks for the degree of an item: one of its levels (a bare "degree" fits any but school), and one of
 * its fields when both name fields. `rest` is the ad's sentence from the clause on, where its fields are listed.
 */
export function namesDegree(item: string, clause: string, rest: string): boolean {
  const asked = degreesIn(clause);
  const usual = degreesIn(item);
  if (asked.length === 0 || usual.length === 0) return false;
  const sameLevel = usual.some(
    (level) =>
      asked.includes(level) ||
      (asked[0] === 'any' && level !== 'school') ||
      (level === 'any' && asked.some((one) => one !== 'school')),
  );
  return sameLevel && (asked.includes('school') || sameField(item, rest));
}

/** Fields named on both sides must meet; a degree without a field fits any. */
function sameField(item: string, text: string): boolean {
  const [usual, asked] = [fieldOf(item), fieldOf(text)];
  if (!usual || !asked || anyField.test(asked) || anyField.test(usual)) return true;
  const stems = new Set(stemsOf(usual).map(({ stem }) => stem));
  return stemsOf(asked).some(({ stem }) => stems.has(stem));
}

const anyField = /\b(?:related|similar|any (?:field|subject|major|discipline)|relevant|equivalent|comparable)\b/i;

/** "A bachelor's degree in finance or accounting": what it is in. */
const degreeIn = anyOf('i')`
  (?:degrees?|bachelor\S*|master\S*|BSc?|BA|MSc?|diploma|PhD|associate\S*|major)\s+(?:degree\s+)?
    (?:of (?:science|arts) )?(?:in|of)\s+(?:an? )?([^.;]{3,100})
`;

function fieldOf(text: string): string | null {
  return degreeIn.exec(text)?.[1] ?? null;
}
