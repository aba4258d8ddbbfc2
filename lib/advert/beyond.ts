import { anyOf, oneOf } from './any-of.ts';
import type { Statement } from './statements.ts';

const demands = anyOf('iu')`
  \b${oneOf`
    must (?:have|be|hold|speak)|required
    experience (?:with|in|of|as|using)|knowledge of|proficien\p{L}*|familiar\p{L}* with
    certifi\p{L}*|licen[sc]e|degree|diploma|fluen\p{L}*|clearance
    able to lift|ability to|willing(?:ness)? to travel
    // German, French, Spanish, Italian, Dutch
    erfahrung (?:mit|in)|kenntnisse|fließend
    expérience (?:en|de|avec)|maîtrise
    experiencia (?:en|con)|conocimientos
    esperienza (?:in|con)|conoscenza
    ervaring met|kennis van
  `}
`;
const boilerplate = anyOf('iu')`
  equal opportunity|accommodation|regardless of|race|gender|veteran status
  benefits|insurance|vacation|salary|compensation|we offer
  apply|privacy|background check
`;
/** The company speaking of itself. */
const aboutItself =
  /^(?:we|we're|we’re|our|us|the company|wir|nous)\b(?!.*\b(?:need|require|expect|looking for|seek))/iu;
const [fewestWords, longest, most] = [3, 140, 8];

/** Clauses that demand something no usual item of the role covers, in the ad's own words; at most eight. */
export function beyondUsual(statements: Statement[], covered: { phrase: string }[]): { phrase: string }[] {
  const known = covered.map(({ phrase }) => phrase.toLowerCase());
  const found = statements
    .filter(
      ({ text, wish, demanded }) => wish !== 'waived' && demanded && demands.test(text) && !boilerplate.test(text),
    )
    .map(({ text }) => text.replace(/^[\s\-*–•]+|^(?:and|but|or) /, '').replace(/[\s.]+$/, ''))
    .filter((phrase) => !aboutItself.test(phrase))
    .filter((phrase) => phrase.split(/\s+/).length >= fewestWords && phrase.length <= longest)
    .filter(
      (phrase) => !known.some((other) => phrase.toLowerCase().includes(other) || other.includes(phrase.toLowerCase())),
    );
  return [...new Set(found)].slice(0, most).map((phrase) => ({ phrase }));
}
