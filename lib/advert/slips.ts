/** Words that ads often misspell and that decide what is asked, by how they ought to be written. */
const slips: [RegExp, string][] = [
  [/\bl(?:is[ec]?en[cs]|iscen[cs]|icen[cs]en|icesn?)e\b/giu, 'license'],
  [/\blic\.(?=[\s,;)]|$)/giu, 'license'],
  [/\bexper(?:in|ei?n|ian)ce\b|\bexpirience\b|\bexperiance\b/giu, 'experience'],
  [/\bb(?:a|e)ch(?:e?l|ell|ela)[eo]?rs?['’]?s?\b/giu, "bachelor's"],
  [/\bcert(?:if|fic|ifi)(?:cate|icat|at)\b/giu, 'certificate'],
  [/\bcertf?if?ication\b|\bcertication\b/giu, 'certification'],
  [/\bknowl[ea]dg?e?\b|\bknowlege\b/giu, 'knowledge'],
  [/\bdegre\b/giu, 'degree'],
];

/** A clause with the common slips of hurried ads set right ("lisence", "experince"). */
export function withoutSlips(clause: string): string {
  return slips.reduce((text, [slip, word]) => text.replace(slip, word), clause);
}
