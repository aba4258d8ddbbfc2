/** What a part of an ad is for, told by its heading. */
export type Section = 'demands' | 'preferred' | 'duties' | 'company' | 'offer' | 'process' | 'legal';

const part = `(?:skills?|qualifications?|experience|requirements?|education|knowledge|kenntnisse)`;
const joined = `${part}(?:(?:,| and| &|/) ?(?:${part}|training|abilities|competenc(?:y|ies)|certifications?|background))*`;

/**
 * Headings by the section they open, tried in this order against the heading in lower case with plain apostrophes and
 * without its colon. To teach a new heading, add its words to the section's list.
 */
const headings: [Section, RegExp][] = [
  [
    'preferred',
    new RegExp(
      `^(?:(?:additional|other|and) )?(?:nice[ -]to[ -]haves?.*|(?:preferred|desirable|desired|bonus|additional|optional|ideal)(?: ${joined}| criteria)?|${joined} (?:preferred|desired)|(?:brownie|bonus) points?(?: if.*| for.*)?|(?:big |a |major )?plus(?:es)?|it'?s a (?:plus|bonus)(?: if.*)?|good to have|even better if.*|wünschenswert|von vorteil|un plus|atouts?|se valora|deseable|titolo preferenziale)$`,
      'u',
    ),
  ],
  [
    'demands',
    new RegExp(
      `^(?:(?:your|key|required|minimum|basic|technical|job|essential|general|core|candidate|position|role|other|special) ){0,2}(?:${joined}|must[ -]haves?|profile|essentials?|criteria|competenc(?:y|ies)|certifications?.*|licen[sc]es?.*|physical (?:requirements?|demands?).*|eligibility|person specification)(?: (?:and|&) .{3,30})?(?: \\(required\\)| required)?$|^(?:what (?:you|you'll|you will|we|they|we're|we are|they're|they are) ?(?:'ll |will )?(?:need|bring|expect|seek|looking for|look for|seeking|ask).*|what (?:makes you|it takes|you should have).*|you (?:have|bring|are|offer|should have|will have|must have|might be|may be)(?:.*)?|you'(?:ve|re|ll have|ll bring|ll need).*|(?:skills|experience|qualifications) you.*|about you|who you are|is this you|who we(?:'re| are) looking for|we(?:'re| are) looking for.*|(?:the |our )?(?:ideal|successful|right|perfect) (?:candidate|applicant|person)s?.*|to (?:be successful|succeed|thrive|qualify).*|candidates? (?:must|should).*|anforderungen|qualifikation(?:en)?|(?:ihr|dein|das) profil|(?:das bringst du|was du|das bringen sie).*mit.*|(?:votre |ton )?profil(?: recherché)?|compétences.*|requisit[oi]s?.*|perfil.*|(?:functie-?)?eisen|wat vragen wij|profilo)$`,
      'u',
    ),
  ],
  [
    'duties',
    /^(?:.{0,25}responsibilit(?:y|ies).*|.{0,25}duties.*|what (?:you'll|you will|you'll be|you get to|the role).{0,5}(?:do|doing|achieve|own|build|involves?|work on|be doing|be working on|accomplish).*|your (?:tasks|role|mission|impact|day|work|job).*|the (?:role|job|position|opportunity|work)|(?:role|job|position|work) (?:overview|summary|description|purpose|details)|about the (?:role|job|position|opportunity|work|team)|overview|day[ -]to[ -]day.*|a (?:typical )?day in.*|tasks|scope(?: of.*)?|how you(?:'ll| will) (?:make|have).*|in this role.*|(?:ihre |deine |die )?aufgaben|(?:vos |tes )?missions?|funciones|responsabilidades|mansioni|taken)$/u,
  ],
  [
    'offer',
    /^(?:.{0,25}benefits.*|.{0,15}perks.*|what (?:we offer|you'll get|you will get|you get|you'll receive|you can expect|'s in it for you).*|what's in it.*|we offer.*|our offer.*|(?:total )?(?:compensation|rewards?)(?: .*)?|(?:expected |base )?(?:salary|pay)(?: .*)?|why you(?:'ll| will) (?:love|flourish|like|enjoy).*|(?:das bieten|wir bieten|benefits und).*|(?:nos |les )?avantages.*|nous offrons|ofrecemos|offriamo|wij bieden|lo que ofrecemos)$/u,
  ],
  [
    'process',
    /^(?:how to apply.*|(?:the )?(?:application|interview|hiring|selection|recruitment) (?:process|steps|instructions|guidelines).*|.{0,12}guidelines for interviews|next steps|ready to apply.*|apply (?:now|today|here).*|bewerbung.*|so bewirbst.*)$/u,
  ],
  [
    'legal',
    /^(?:.{0,12}equal (?:employment )?opportunit.*|eeoc?.*|diversity.*|(?:our )?(?:commitment to )?(?:diversity|inclusion).*|accommodations?.*|(?:candidate )?privacy.*|disclaimer.*|legal.*|work authorization.*|.{0,20}sponsorship)$/u,
  ],
  [
    'company',
    /^(?:about (?:us|our .*|the company|\p{L}.*)|who we are.*|company (?:overview|description|profile|culture)|our (?:story|mission|values|culture|team|company|vision|purpose|commitment).*|why (?:us|join|work|choose|you).*|life at.*|the way we work|meet .*|über uns|wer wir sind|(?:à propos|qui sommes).*|quiénes somos|chi siamo|over ons)$/u,
  ],
];

const [longestHeading, mostWords] = [60, 9];

/** The section a line opens; null when it is no known heading. Long lines are never headings. */
export function sectionOf(line: string): Section | null {
  if (line.length > longestHeading) return null;
  const bare = line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '');
  if (bare === '' || bare.split(/\s+/).length > mostWords) return null;
  return headings.find(([, words]) => words.test(bare))?.[0] ?? null;
}

const label = /^[\s\-*•#]*([\p{L}][^:.!?\n]{2,44}):\s*(?=\S)/u;

/** A sentence that begins with its own heading ("Preferred: Java"): the section and where the rest begins. */
export function labelOf(sentence: string): { section: Section; rest: number } | null {
  const match = label.exec(sentence);
  const section = match && sectionOf(match[1] ?? '');
  return match && section ? { section, rest: match[0].length } : null;
}
