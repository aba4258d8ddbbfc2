import { anyOf, oneOf } from './any-of.ts';

/** Words with which an ad speaks to its reader of what they must bring, wherever they stand. */
const strongDemand = anyOf('iu')`
  \b${oneOf`
    must (?:have|be|hold|possess|pass|speak|complete)
    (?:is|are) (?:required|essential|a must|mandatory)
    (?:candidates?|applicants?|you) (?:must|should|need|will (?:have|need))
    (?:you|who) (?:have|has|hold|bring)\b
    (?:looking for|seek\p{L}*|need|want|require) (?:an? |someone|people|candidates|applicants|individuals)
    \bsomeone (?:who|with)\b
    at least \w+ years?
    \d\+? years
  `}
`;

/** Whether a sentence demands so plainly that even a company's self-portrait around it does not hide it. */
export function demandsPlainly(sentence: string): boolean {
  return strongDemand.test(sentence);
}
