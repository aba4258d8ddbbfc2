import { anyOf, anyWordOf, oneOf } from './any-of.ts';
import { namesCredential } from './credentials.ts';
import { isDenied } from './denied-questions.ts';
import { type Dismissed, dismissedIn } from './dismissal.ts';
import { isFormality } from './formalities.ts';
import type { Section } from './heading-words.ts';
import { labelOf, sectionOf } from './headings.ts';
import { isGivenTraining, isOffer, isOfferThroughout } from './offers.ts';
import { demandsPlainly } from './plain-demands.ts';
import { isSelfPortrait } from './self-portrait.ts';
import { withoutSlips } from './slips.ts';
import { type Wish, wishesOf } from './wishes.ts';

/** A clause of the ad with how the ad wishes for what it names. */
export interface Statement {
  text: string;
  /** Offset of the clause in the description. */
  start: number;
  wish: Wish;
  /** The whole sentence the clause is part of, and where the clause stands in it. */
  sentence: string;
  at: number;
  /** Under a heading such as "Requirements", or worded as a demand. */
  demanded: boolean;
  /** Whether it asks for something, tells of the work, or is about something else: the company, the offer, the law. */
  standing: 'asks' | 'tells' | 'aside';
  /** The spans of the sentence that name things only to do without them. */
  dismissed: Dismissed[];
  /** The clause without its dismissed words: what is left to be asked. */
  asked: string;
}

const demand = anyWordOf('iu')`
  must|requir\p{L}*|needs?|needed|expect\p{L}*
  experience|knowledge of|proficien\p{L}*|familiar\p{L}*
  certif\p{L}*|licen[sc]e\p{L}*|degree|diploma
  ability to|able to|fluent|skilled|strong|solid|valid|clearance|willing\p{L}*
  minimum|at least|preferred
  seeks?|seeking|looking for|background in
  you (?:have|bring|are|hold|know)|candidates?|applicants?
  bilingual
  \d ?\+? (?:years?|yrs?)
  // German, French, Spanish, Italian, Dutch
  erfahrung|kenntnisse
  expérience
  experiencia
  esperienza
  ervaring
`;
/** Among duties a "degree" or "license" may be the work itself: only words of asking count. */
const demandInDuties = anyWordOf('iu')`
  must|requir\p{L}*|minimum|at least|preferred|proficien\p{L}*
  knowledge of|experience (?:with|in)|ability to|able to
`;
const narrative = anyOf('iu')`
  \b(?:we|we['’]re|our|us|you['’]ll|you will|you would|they)\b
  ^[\s\-*•]*you (?!have|bring|hold|know|are|need|must|can)
`;

/** Words behind which a sentence goes on, whatever capital follows: "and Experience". */
const midPhrase = oneOf`
  an?|the|and|or|of|in|with|your|our|have|has|some|any|plus
  relevant|equivalent|work|working|practical
  least|minimum|over|about|bring|requires?|than
`;
const demandOpening = oneOf`
  Experience|Knowledge|Ability|Proficien(?:t|cy)|Familiarity|Track record
  Demonstrated|Exposure|Excellent|Strong|Proven|Understanding|Minimum|Must
`;
const sentenceBreak = anyOf('u')`
  (?<=[.!?])\s+(?=[\p{Lu}\p{N}"'(•*-])
  [•·▪●◦]
  \s\?\s
  // no break at all, but a new demand begins: "team player Experience with forklifts 5+ years"
  (?<=[\p{Ll}\d)])(?<!\b${midPhrase}) +(?=${demandOpening} \p{Ll}|\d{1,2}\+ years)
`;
const clauseBreak = /(?:[,;:]\s+|\s[–—-]\s|\s\((?=[\p{L}])|\b(?=(?:if|but|because|unless|instead|although)\b))/u;

/** The ad in clauses, each with its wish and standing; a heading holds for the lines under it, a label for its line. */
export function statementsOf(description: string): Statement[] {
  const statements: Statement[] = [];
  let section: Section | null = null;
  for (const line of pieces(description, /\n+/)) {
    const bare = line.text.trim();
    const opened = sectionOf(bare);
    if (opened) section = opened;
    else if (isUnknownHeading(bare)) section = isDemanding(section) ? section : null;
    else statements.push(...statementsOfLine(line, section));
  }
  return statements;
}

function isUnknownHeading(line: string): boolean {
  return line.endsWith(':') && line.length <= 45 && line.split(/\s+/).length <= 6;
}

interface Piece {
  text: string;
  start: number;
}

function statementsOfLine(line: Piece, heading: Section | null): Statement[] {
  let section = heading;
  return pieces(line.text, sentenceBreak).flatMap((piece, index, all) => {
    const label = labelOf(piece.text);
    if (label && label.section !== 'unneeded') section = label.section;
    const text = piece.text.slice(label?.rest ?? 0);
    const denied = isDenied(piece.text, all[index + 1]?.text);
    const under = denied ? 'unneeded' : (label?.section ?? section);
    return clausesOf(text, line.start + piece.start + (label?.rest ?? 0), under);
  });
}

const wishUnder: Partial<Record<Section, Wish>> = { preferred: 'preferred', unneeded: 'waived' };

function isDemanding(section: Section | null): boolean {
  return section === 'demands' || section === 'preferred' || section === 'unneeded';
}

function clausesOf(sentence: string, offset: number, section: Section | null): Statement[] {
  const parts = pieces(sentence, clauseBreak);
  const texts = parts.map(({ text }) => text);
  const wishes = wishesOf(sentence, texts);
  const whole = standingOf(sentence, section);
  const dismissed = dismissedIn(sentence);
  return parts.map(({ text, start }, index) => {
    const asked = withoutSlips(withoutDismissed(text, start, dismissed));
    const wish = wishes[index] ?? (section === null ? 'asked' : (wishUnder[section] ?? 'asked'));
    return {
      text,
      start: offset + start,
      sentence,
      at: start,
      wish: namesCredential(text) && !namesCredential(asked) ? 'waived' : wish,
      demanded: isDemanding(section) || demand.test(text),
      standing: (whole === 'asks' && isOffer(text)) || isGivenTraining(text) ? 'aside' : whole,
      dismissed,
      asked,
    };
  });
}

function withoutDismissed(text: string, at: number, dismissed: Dismissed[]): string {
  return dismissed
    .filter(({ bareNo }) => !bareNo)
    .reduce((left, { start, end }) => {
      const [from, to] = [Math.max(0, start - at), Math.min(left.length, end - at)];
      return from < to ? left.slice(0, from) + ' '.repeat(to - from) + left.slice(to) : left;
    }, text);
}

function standingOf(sentence: string, section: Section | null): Statement['standing'] {
  if (isFormality(sentence) || isOfferThroughout(sentence)) return 'aside';
  const asks = demand.test(sentence);
  const under = isDemanding(section);
  if (section !== null && !under && section !== 'duties') return demandsPlainly(sentence) ? 'asks' : 'aside';
  if (isSelfPortrait(sentence) && !demandsPlainly(sentence)) return 'aside';
  if (isOffer(sentence) && !asks && !under) return 'aside';
  if (section === 'duties') return demandsPlainly(sentence) || demandInDuties.test(sentence) ? 'asks' : 'tells';
  if (under || asks) return 'asks';
  return narrative.test(sentence.replace(/\([^)]{0,80}\)/gu, '')) ? 'tells' : 'asks';
}

/** Splits with offsets; empty pieces are dropped. */
function pieces(text: string, separator: RegExp): Piece[] {
  const found: Piece[] = [];
  const breaks = new RegExp(separator.source, `${separator.flags}g`);
  let from = 0;
  for (const match of text.matchAll(breaks)) {
    found.push({ text: text.slice(from, match.index), start: from });
    from = (match.index ?? 0) + match[0].length;
  }
  found.push({ text: text.slice(from), start: from });
  return found.filter((piece) => piece.text.trim() !== '');
}
