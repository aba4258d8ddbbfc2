import { anyOf } from './any-of.ts';

/** What the law or caution makes an ad say. */
const legal = anyOf('iu')`
  // fair hiring
  equal[- ](?:employment )?opportunit
  regardless of
  without regard to
  discriminat(?:e|es|ion)\b
  protected (?:veteran|class|characteristic|status|by law|under)
  reasonable (?:accommodation|adjustment)
  accommodations? (?:for|during|to)\b
  affirmative action
  // checks that the law asks of the employer
  participat\p{L}+ in e-verify
  e-verify (?:employer|participant|program)
  uses e-verify
  \bEEOC?\b
  sexual orientation
  gender identity
  fair chance
  conviction records?
  drug-free workplace
  // warnings to agencies and of fraud, and what happens to data
  recruit(?:ment|ing) agenc
  unsolicited
  fraudulent
  privacy (?:policy|notice|statement)
  // the employer on its own openness
  diversity(?:,| and inclusion| is | of )
  (?:value|celebrate|embrace|welcome)s? (?:diversity|diverse|differences)
  inclusive (?:workplace|work environment|culture)
  all qualified applicants
  // "this list is not exhaustive"
  not (?:an )?exhaustive
  (?:duties|responsibilities) (?:may|are subject to) change
`;
/** How one applies, and what happens then. */
const process = anyOf('iu')`
  // "interviews are held by video"
  \binterviews?\b[^.]{0,30}\b(?:by|via|on|over|through|held|process|take place)\b
  // "send your resume", "apply online"
  \b(?:apply|submit|send|upload|forward)\b[^.]{0,40}(?:\bonline\b|\bvia\b|\bresum|\bcv\b
    |\bapplications?\b|\be-?mail|\bcover letter)
  \b(?:your|our) recruiter\b
  \bjob alerts?\b
  \bapplications? (?:will|are|close|must be received)
  \bclick\b
`;

/** Whether a sentence is law, boilerplate or the way to apply. */
export function isFormality(sentence: string): boolean {
  return legal.test(sentence) || process.test(sentence);
}
