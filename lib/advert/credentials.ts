/** Credentials by their letters and the words they stand for, lower case. */
export const spelledOut: Record<string, string> = {
  RN: 'registered nurse',
  LPN: 'licensed practical nurse',
  LVN: 'licensed vocational nurse',
  CNA: 'certified nursing assistant',
  CPA: 'certified public accountant',
  CMA: 'certified management accountant',
  CFA: 'chartered financial analyst',
  CIA: 'certified internal auditor',
  CDL: "commercial driver's license",
  PMP: 'project management professional',
  BLS: 'basic life support',
  ACLS: 'advanced cardiac life support',
  PALS: 'pediatric advanced life support',
  GED: 'general educational development',
  EMT: 'emergency medical technician',
  PE: 'professional engineer',
  CISSP: 'certified information systems security professional',
  SHRM: 'society for human resource management',
  PHR: 'professional in human resources',
};

/** Capital letters that name no credential or technique by themselves. */
export const plainLetters = new Set(
  'US USA UK EU IT HR I A AM PM TV OK CEO CTO CFO VP AND OR THE NOT ID CV PTO II III IV QA AI ML API UI UX LLC INC'.split(
    ' ',
  ),
);

export const credentialWord =
  /\b(?:licen[sc]e[ds]?|licen[sc]ure|certif\p{L}*|card|registration|registered|permit|clearance|credential\p{L}*|board)\b/iu;
export const licenceItem = /\b(?:licen[sc]e|licen[sc]ure|permit|clearance)\b/iu;

export type DegreeLevel = 'school' | 'associate' | 'bachelor' | 'master' | 'doctor' | 'any';

const degreeWords: [DegreeLevel, RegExp][] = [
  ['school', /\b(?:high[ -]school|GED|secondary school|diploma)\b/i],
  ['associate', /\bassociate(?:'s|’s|s)?(?: degree| of| in|\b(?=.{0,30}(?:degree|bachelor)))|\b(?:ADN|ASN)\b/i],
  ['bachelor', /\bbachelor|\bB\.?Sc\b|\bB\.?[SA]\.?(?=\s+(?:in|or|degree)\b)|\bBSN\b|\bundergraduate degree/i],
  [
    'master',
    /\bmaster(?:'s|’s|s)?(?: degree| of| in\b|\b(?=.{0,20}(?:degree|preferred|required|or ph)))|\bM\.?Sc\b|\bMBA\b|\bMSN\b|\bM\.?S\.?(?=\s+(?:in|or|degree)\b)/i,
  ],
  ['doctor', /\bPh\.?D\b|\bdoctora(?:te|l)\b|\bM\.?D\.?(?=\s|$)|\bdoctor of\b/i],
  ['any', /\bdegree\b|\bstudium\b|\bhochschulabschluss|\blaurea\b|\bdiplôme\b|\btitulación\b/i],
];

/** Which degrees a text names; "any" when it only says "degree". */
export function degreesIn(text: string): DegreeLevel[] {
  const named = degreeWords.filter(([level, words]) => level !== 'any' && words.test(text)).map(([level]) => level);
  const any = degreeWords.at(-1)?.[1].test(text) ? (['any'] as DegreeLevel[]) : [];
  return named.length > 0 ? named : any;
}
