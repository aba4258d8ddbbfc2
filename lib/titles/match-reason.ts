/** Why a title is matched as it is; the interface says it in the reader's language, the commands in English. */
export interface MatchWhy {
  kind: 'chosen' | 'no-words' | 'unknown' | 'generic' | 'name' | 'name-words' | 'several' | 'filed' | 'filed-role';
  /** The title's words as they were read. */
  words: string;
  /** Title of the role and of the occupation, empty where the kind names none. */
  role: string;
  occupation: string;
}

const sentences: Record<MatchWhy['kind'], (why: MatchWhy) => string> = {
  chosen: () => 'You chose this job for this title',
  'no-words': () => 'No words that name a job',
  unknown: () => 'No known job reads like this',
  generic: ({ words }) => `“${words}” alone names no particular job`,
  name: ({ words, role }) => `“${words}” is a name of ${role}`,
  'name-words': ({ words, role }) => `“${words}” has the words of ${role}`,
  several: ({ words, occupation }) => `“${words}” could be several jobs; ${occupation} is the likeliest`,
  filed: ({ words, occupation }) => `Titles like “${words}” are mostly ${occupation}`,
  'filed-role': ({ words, role, occupation }) =>
    `Titles like “${words}” are mostly ${occupation}; ${role} fits best among them`,
};

/** The reason as an English sentence without its full stop. */
export const reasonOf = (why: MatchWhy): string => sentences[why.kind](why);
