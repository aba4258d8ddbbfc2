/** Phrases that would fit any other job, so they say nothing about this one. */
export const fillerWords = [
  'crucial', 'pivotal', 'plays a', 'vital role', 'key role', 'fast-paced', 'fast paced', 'team player', 'passionate', 'passion for',
  'dynamic', 'cutting-edge', 'cutting edge', 'leverage', 'seamless', 'wide range', 'wide variety', 'communication skills',
  'attention to detail', 'detail-oriented', 'detail oriented', 'track record', 'self-starter', 'go-getter', "in today's", 'ever-changing',
  'ever-evolving', 'world-class', 'state-of-the-art', 'best-in-class', 'rockstar', 'ninja', 'multitask', 'thrive', 'utilize',
  'responsible for', 'various', 'diverse range', 'synerg', 'holistic', 'robust', 'comprehensive', 'delve', 'foster', 'spearhead',
  'streamline', 'interpersonal skills', 'problem-solving skills', 'think outside', 'hit the ground', 'competitive salary', 'as well as',
] as const;

/** The filler a text holds, each phrase once. */
export function fillerIn(text: string): string[] {
  const lower = text.toLowerCase();
  return fillerWords.filter((phrase) => new RegExp(`\\b${phrase}`).test(lower));
}
