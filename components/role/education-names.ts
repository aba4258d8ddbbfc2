import type { WordKey, Words } from '../../lib/words.ts';

/**
 * The publishers' names of education, experience and training (BLS Employment Projections, table 5.4; O*NET, education),
 * each with its UI word. The months in the translations of training are BLS's own bounds.
 */
export const educationKeys: Record<string, WordKey> = {
  None: 'eduNone',
  'No formal educational credential': 'eduNoCredential',
  'No high school diploma': 'eduNoHighSchool',
  'High school diploma': 'eduHighSchool',
  'High school diploma or equivalent': 'eduHighSchoolOrEquivalent',
  'Certificate after high school': 'eduAfterHighSchool',
  'Postsecondary nondegree award': 'eduPostsecondaryAward',
  'Some college': 'eduSomeCollege',
  'Some college, no degree': 'eduSomeCollegeNoDegree',
  "Associate's degree": 'eduAssociate',
  "Bachelor's degree": 'eduBachelor',
  "Certificate after a bachelor's": 'eduAfterBachelor',
  "Master's degree": 'eduMaster',
  "Certificate after a master's": 'eduAfterMaster',
  'First professional degree': 'eduFirstProfessional',
  Doctorate: 'eduDoctorate',
  'Doctoral or professional degree': 'eduDoctoralOrProfessional',
  'Post-doctoral training': 'eduPostDoctoral',
  'Less than 5 years': 'experienceShort',
  '5 years or more': 'experienceLong',
  'Short-term on-the-job training': 'trainingShort',
  'Moderate-term on-the-job training': 'trainingModerate',
  'Long-term on-the-job training': 'trainingLong',
  'Internship/residency': 'trainingInternship',
  Apprenticeship: 'trainingApprenticeship',
};

/** A publisher's name in the reader's language; one that is not in the table stays as it is. */
export function educationName(name: string, say: Words['say']): string {
  const key = educationKeys[name];
  return key ? say(key) : name;
}
