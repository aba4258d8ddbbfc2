import { anyOf, oneOf } from './any-of.ts';

/** "Ansible or Vault? Nope.": questions an ad asks only to answer them with no. */

const question = /^[^?]{3,90}\?[\s"”)]*$/u;
/** A question to the reader ("Do you know ...?") names no thing. */
const addressed = anyOf('iu')`
  ^\W*(?:do|does|are|can|could|have|has|would|will|want|ready|looking|think|interested|who|what|how|why|where
    |did|got|know|is|sounds?|love|like|enjoy)\b
`;
/** How an answer begins that says no. */
const openNegation = anyOf('iu')`
  ^\W*${oneOf`
    no\b|nope|nah
    not\b(?! (?:just|only))
    never|neither|none
    // but not "Don't wait, apply"
    don['’]?t (?!wait|hesitate|delay|be |miss|apply|forget)
    do not (?!wait|hesitate|delay)
    we (?:don['’]?t|do not|have never|never)
    we['’]ve never
    does(?: not|n['’]t)
    irrelevant|whatever|forget|skip|sorry
    we leave
    that['’]s (?:for|someone|the|not)
    leave (?:it|them)
    who cares|(?:could|can)(?: not|n['’]t) care
    isn['’]t
    lol\b|haha
    optional|nice,? (?:but )?not
  `}
`;

/** Whether a sentence is a question of bare names that the next sentence denies. */
export function isDenied(sentence: string, next: string | undefined): boolean {
  return next !== undefined && question.test(sentence) && !addressed.test(sentence) && openNegation.test(next);
}
