import type { Span } from './span.ts';
import { everydayNames } from './tool-names.ts';

/** Shorter names are too near to other words, and to each other, to be guessed. */
const shortest = 6;
const oneWord = /^\p{Lu}\p{L}+$/u;
const capitalWord = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*(?: \p{L}+)?/gu;

/**
 * A one-word name as hurried ads write it: in two words ("Snow Flake") or one letter off ("Phyton", "Confluance").
 * Only words in capitals are held against it, and never against a name that is also an everyday word.
 */
export function findMisspelt(clause: string, name: string): Span | null {
  if (name.length < shortest || !oneWord.test(name) || isEveryday(name.toLowerCase())) return null;
  const wanted = name.toLowerCase();
  if (!clause.includes(name.charAt(0))) return null;
  for (const match of clause.matchAll(capitalWord)) {
    const pair = match[0].toLowerCase();
    if (pair.charAt(0) !== wanted.charAt(0)) continue;
    const first = pair.split(' ')[0] ?? '';
    const length = pair.replace(' ', '') === wanted ? pair.length : isOneLetterOff(first, wanted) ? first.length : 0;
    if (length > 0) return { start: match.index, end: match.index + length };
  }
  return null;
}

/** "Confluence" and "Tableau" stand among the everyday words, but nobody misspells another word into them. */
function isEveryday(name: string): boolean {
  return everydayNames.has(name) && !/^(?:confluence|tableau)$/.test(name);
}

/** A letter in a wrong place, a vowel for another, or a letter too few or too many inside; the ends must be right. */
function isOneLetterOff(word: string, name: string): boolean {
  if (word === name || Math.abs(word.length - name.length) > 1 || word.at(-1) !== name.at(-1)) return false;
  const at = [...name].findIndex((letter, index) => word[index] !== letter);
  if (word.length > name.length) return word.slice(at + 1) === name.slice(at);
  if (word.length < name.length) return word.slice(at) === name.slice(at + 1);
  const moved = isMoved(word.slice(at), name.slice(at)) || isMoved(name.slice(at), word.slice(at));
  const vowel = vowels.test(word[at] ?? '') && vowels.test(name[at] ?? '') && word.slice(at + 1) === name.slice(at + 1);
  return moved || vowel;
}

/** One letter stands a few places further on: "ython" is "yhton" and "hyton". */
function isMoved(from: string, to: string): boolean {
  const [first = ''] = from;
  const place = to.indexOf(first, 1);
  return place > 0 && place <= 2 && from === first + to.slice(0, place) + to.slice(place + 1);
}

const vowels = /[aeiouy]/;
