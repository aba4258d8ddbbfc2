/** A clause of the ad with how the ad wishes for what it names. */
export interface Statement {
  text: string;
  /** Offset of the clause in the description. */
  start: number;
  wish: 'asked' | 'preferred' | 'waived';
  /** The whole sentence the clause is part of. */
  sentence: string;
  /** Under a heading such as "Requirements", or worded as a demand. */
  demanded: boolean;
}

const preferred =
  /prefer|nice[ -]to[ -]have|(?:is|are|be|would be|as) an? (?:\p{L}+ )?(?:plus|bonus|advantage|asset)|(?:^|\s)a plus|bonus point|advantage|desirable|desired|ideally|helpful|would be great|welcome but|optional|wünschenswert|von vorteil|idealerweise|pluspunkt|un plus|un atout|se valora|deseable|preferibil|gradit|pré?ferable|meriterande|mile widziane/iu;
const waived =
  /\bnot (?:strictly |always |absolutely )?(?:required|needed|necessary|essential|a must|mandatory|expected|a requirement)|(?:^|[\s(])no (?:[\p{L}'/-]+ ){1,6}(?:is |are )?(?:required|needed|necessary)|(?:^|[\s(])no (?:\p{L}+ )?(?:degree|diploma|experience|license|certificate)s?(?:[\s,.!?]|$)|not looking for|(?:do|does)(?: not|n't|n’t) (?:need|require|have to have)|isn['’]t (?:required|needed|necessary)|without (?:a |any )?(?:degree|experience|license)|nicht (?:erforderlich|nötig|notwendig|zwingend)|kein(?:e|en)? (?:[\p{L}-]+ ){1,4}(?:erforderlich|nötig|notwendig)|kein muss|pas (?:obligatoire|nécessaire|exigé)|no (?:es )?(?:necesari|imprescindible)|non (?:è )?(?:richiest|necessari)|niet (?:vereist|nodig)/iu;
const section = `(?:skills|qualifications?|experience|requirements?|kenntnisse)`;
const preferredHeading = new RegExp(
  `^(?:(?:additional|other) )?(?:nice[ -]to[ -]haves?|(?:preferred|desirable|desired|bonus|additional)(?: ${section})?(?: and ${section})?|${section} (?:preferred|desired)|bonus points?(?: if.*| for.*)?|pluses|it'?s a plus(?: if.*)?|good to have|even better if.*|wünschenswert|von vorteil|un plus|se valora)[:!]?$`,
  'iu',
);
const demandHeading = new RegExp(
  `^(?:(?:your|key|required|minimum|basic|technical|job|essential|general) ){0,2}(?:${section}|must[ -]haves?|profile?)(?: (?:and|&) ${section})?[:!]?$|^(?:what (?:you(?:'ll|’ll)?|we) (?:need|bring|expect|are looking for|look for)|you (?:have|bring|are)|about you|who you are|what we'?re looking for|anforderungen|qualifikationen|ihr profil|dein profil|das bringst du mit|profil recherché|votre profil|requisitos|requisiti|functie-eisen)[:!]?$`,
  'iu',
);
/** Sections that end a list of requirements. */
const otherHeading =
  /^(?:about (?:us|the (?:job|role|company|team))|benefits|perks|what we offer|we offer|our offer|responsibilities|duties|your (?:tasks|duties|role)|what you(?:'ll| will) do|the role|job description|compensation|salary|how to apply|aufgaben|ihre aufgaben|wir bieten|benefits und mehr|missions|avantages|ofrecemos|offriamo|wij bieden)[:!]?$/iu;
const demand =
  /\b(?:must|requir|need|expect|experience (?:with|in|of|as)|knowledge of|proficien|familiar|certif|licen[sc]e|degree|diploma|ability to|able to|fluent|skilled|strong|solid|valid|clearance|willing(?:ness)? to)/iu;
const clauseBreak = /(?:[,;:]\s+|\s[–—-]\s|\s\((?=[\p{L}])|\b(?=(?:if|but|because|unless|instead|although)\b))/u;

/** The ad in clauses, each with its wish; headings such as "Nice to have" hold for the lines under them. */
export function statementsOf(description: string): Statement[] {
  const statements: Statement[] = [];
  let heading: 'preferred' | 'demanded' | null = null;
  for (const { text, start } of pieces(description, /\n+|(?<=[.!?])\s+(?=[\p{Lu}\p{N}"'(•*-])|[•·▪]/u)) {
    const bare = text.trim();
    if (isHeading(bare)) {
      heading = preferredHeading.test(bare) ? 'preferred' : demandHeading.test(bare) ? 'demanded' : null;
      continue;
    }
    statements.push(...clausesOf(text, start, heading));
  }
  return statements;
}

function isHeading(line: string): boolean {
  if (line.length === 0 || line.length > 45 || line.split(/\s+/).length > 6) return false;
  return line.endsWith(':') || preferredHeading.test(line) || demandHeading.test(line) || otherHeading.test(line);
}

function clausesOf(sentence: string, offset: number, heading: 'preferred' | 'demanded' | null): Statement[] {
  const parts = pieces(sentence, clauseBreak);
  const list = inheritedWish(
    sentence,
    parts.map(({ text }) => text),
  );
  return parts.map(({ text, start }) => {
    const own = wishOf(text) ?? list;
    return {
      text,
      start: offset + start,
      sentence,
      wish: own ?? (heading === 'preferred' ? 'preferred' : 'asked'),
      demanded: heading !== null || demand.test(text),
    };
  });
}

/** "Preferred: Java, CI pipelines": a leading word holds for the whole list. */
function inheritedWish(sentence: string, parts: string[]): Statement['wish'] | null {
  const first = parts[0] ?? '';
  const leads = /^[\s\-*•]*\p{L}+(?: \p{L}+){0,2}\s*$/u.test(first) && sentence.slice(first.length).startsWith(':');
  return leads ? wishOf(first) : null;
}

function wishOf(clause: string): Statement['wish'] | null {
  if (preferred.test(clause)) return 'preferred';
  return waived.test(clause) ? 'waived' : null;
}

/** Splits with offsets; empty pieces are dropped. */
function pieces(text: string, separator: RegExp): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  const breaks = new RegExp(separator.source, `${separator.flags}g`);
  let from = 0;
  for (const match of text.matchAll(breaks)) {
    found.push({ text: text.slice(from, match.index), start: from });
    from = (match.index ?? 0) + match[0].length;
  }
  found.push({ text: text.slice(from), start: from });
  return found.filter((piece) => piece.text.trim() !== '');
}
