import { headings, type Section } from './heading-words.ts';

const compiled = headings.map(([section, words]) => ({
  section,
  bare: compile(words, ''),
  withColon: compile(words, '.*'),
}));

function compile(words: string[], further: string): RegExp {
  return new RegExp(`^(?:${words.join('|').replaceAll('…', further)})$`, 'u');
}

const [longestHeading, mostWords] = [60, 9];
const listMark = /^\s*[-*•·▪●◦–]\s/u;

/** The section a line opens; null when it is no known heading. Long lines and lines of a list are never headings. */
export function sectionOf(line: string): Section | null {
  if (line.length > longestHeading || listMark.test(line)) return null;
  const bare = line
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/^[^\p{L}]+|[^\p{L})]+$/gu, '');
  if (bare === '' || bare.split(/\s+/).length > mostWords) return null;
  const colon = /:\W*$/u.test(line);
  return compiled.find((words) => (colon ? words.withColon : words.bare).test(bare))?.section ?? null;
}

const label = /^[\s\-*•#]*([\p{L}][^:.!?\n]{2,44}):\s*(?=\S)/u;

/** A sentence that begins with its own heading ("Preferred: Java"): the section and where the rest begins. */
export function labelOf(sentence: string): { section: Section; rest: number } | null {
  const match = label.exec(sentence);
  const section = match && sectionOf(`${match[1]}:`);
  return match && section ? { section, rest: match[0].length } : null;
}
