import type { YearsAsked } from './advert.ts';
import { anyOf, oneOf } from './any-of.ts';
import { anyNumberWord, wordValues } from './number-words.ts';

const count = String.raw`(?:\d{1,2}|${anyNumberWord})`;
const joiner = String.raw`\s*(?:-|–|—|to|or|bis|oder|à|ou|a|o|tot|till|til|do)\s*`;
const unit = `(?:years?|yrs?|jahren?|jahre|jahr|ans?|années|años?|anni|anno|jaar|års?|lata?|anos?)`;
/** "five (5)+ years", "3-5 years", "drei oder mehr Jahre"; groups: count, "+" or "or more", second count, "+". */
const pattern = anyOf('giu')`
  (?<![\p{L}\d$€£.,])(${count})(?:\s*\(\d{1,2}\))?\s*(\+|plus(?=\s)|or more|oder mehr|ou plus|o más)?
    (?:${joiner}(${count})(\+)?)?[\s-]*(?:or more |oder mehr |ou plus )?
    (?:of )?(?:full[ -]?time |relevant |progressive |professional )?${unit}(?!\p{L})['’]?
`;

/** The sentence must speak of experience, or put the years as a demand. */
const experience = anyOf('iu')`
  experien|\bexp\b
  // German, French, Italian, Portuguese, Dutch, Swedish, Danish, Polish
  erfahrung|expérience|esperienza|experiência|ervaring|erfarenhet|erfaring|doświadczen
  praxis|background|track record|hands-on|seniority
  // of nurses and cooks
  bedside|on the line
  in an? \p{L}+(?: \p{L}+)? role
  working (?:in|with|as|on)|worked
  \bas an? \p{L}+
  (?:years?|yrs?)['’]? (?:of|in|with|building|designing|developing|managing|leading|doing|running
    |selling|writing|professional|professionally|hands)
`;
const demand = anyOf('iu')`
  at least|minimum|\bmin\b|or more|\d\+
  mindestens|au moins|al menos|mínimo|almeno|minimaal|minst
  requir|must have|\bneed
  co najmniej|pelo menos
  you(?:'ve| have| bring)
  sie (?:haben|bringen)
`;
/** The years of a company, a person, a contract or a record, not of experience. */
const otherYears = anyOf('iu')`
  in business
  years? (?:old|of age|ago|in operation|in the making|running|strong|young)
  \bage\b
  // "in the last two", before the years
  (?:last|past|next|previous|over the|every|first|within) (?:\S+ )?$
  founded|since \d|established|tradition|history|anniversary
  warranty|contract|guarantee
  // "our team with a combined 60 years"
  combined|collective|team with
  clients? (?:for|with)|retention
  roadmap|plan\b|degree program
  // German, Italian, French
  jahre alt|volljährig
  anni di storia
  ans d'existence
  // "a driving record free of accidents for three years"
  driving record|free of|background check|vesting|sentence
`;
const ourOwn = anyOf('iu')`
  (?<!\p{L})${oneOf`
    our|we|we've|company|firm|agency|clinic|business
    // German, French, Spanish, Italian, Dutch
    unternehmen|wir|unser\p{L}*
    nous|notre
    nuestra?|empresa
    azienda|noi
    wij|vi
  `}(?!\p{L})
`;
const yourOwn = anyOf('iu')`
  (?<!\p{L})${oneOf`
    you|your|candidate|applicant
    looking for|seek\p{L}*|require\p{L}*|expect\p{L}*|need\p{L}*|must
    // German, French, Spanish, Italian
    du|sie|ihr
    vous
    tú|usted
    lei|je
  `}(?!\p{L})
`;
const plausible = 30;

/**
 * The years of experience an ad asks for ("5+ years", "at least three years", "3-5 years", "mindestens drei Jahre"):
 * of several, the most. Null when it asks none; a company's age, a minimum age or a contract's length are not
 * experience.
 */
export function yearsAsked(description: string): YearsAsked | null {
  let most: YearsAsked | null = null;
  for (const match of description.matchAll(pattern)) {
    const asked = readMatch(match, description);
    if (asked && (!most || asked.min > most.min)) most = asked;
  }
  return most;
}

function readMatch(match: RegExpMatchArray, description: string): YearsAsked | null {
  const start = match.index ?? 0;
  const { before, after } = sentenceAround(description, start, start + match[0].length);
  const sentence = before + match[0] + after;
  if (otherYears.test(match[0] + after.slice(0, 40)) || otherYears.test(before.slice(-30))) return null;
  if (ourOwn.test(before) && !yourOwn.test(before)) return null;
  if (!experience.test(sentence) && !demand.test(before.slice(-25) + match[0])) return null;
  const [first, second] = [numberOf(match[1]), numberOf(match[3])];
  const floor = match[2] !== undefined || match[4] !== undefined;
  if (first === null || first > plausible || (second !== null && (second < first || second > plausible))) return null;
  return {
    min: first,
    max: floor ? null : (second ?? (isFloor(before) ? null : first)),
    phrase: `${leading(before)}${match[0]}`.trim(),
  };
}

const floorWords = anyOf('iu')`
  ${oneOf`
    at least|a minimum of|minimum of|minimum|min\.?|over|more than
    // German, French, Spanish, Italian, Dutch, Swedish, Polish, Portuguese
    mindestens
    au moins
    al menos|mínimo de
    almeno
    minimaal
    minst
    co najmniej
    pelo menos
  `}\s*$
`;

function isFloor(before: string): boolean {
  return floorWords.test(before);
}

function leading(before: string): string {
  return floorWords.exec(before)?.[0] ?? '';
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^\d/.test(text) ? Number(text) : (wordValues.get(text.toLowerCase()) ?? null);
}

const reach = 120;

function sentenceAround(text: string, start: number, end: number) {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(/[\n;•]|[.!?]\s/)
      .at(-1) ?? '';
  const after = text.slice(end, end + reach).split(/[\n;•]|[.!?](?:\s|$)/)[0] ?? '';
  return { before, after };
}
