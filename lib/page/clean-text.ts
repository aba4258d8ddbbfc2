import { finish, type Steps } from './steps.ts';

const fieldLength = 500;
const lettersPerStep = 20_000;

/** What portals put around a title for their own purposes, in the order it is taken off. */
const titleWrappings: [RegExp, string][] = [
  [/^\(\d+\+?\)\s*/, ''],
  [/^job application for\s+/i, ''],
  [/\s*\(verified job\)\s*/gi, ' '],
  [/\s+with verification$/i, ''],
  [/\s*-\s+job post$/i, ''],
];

/** One line of text with single spaces, at most 500 characters; null when nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  if (!text) return null;
  const line = text
    .slice(0, fieldLength * 4)
    .replace(/[\s\u00a0\u200b\u200e\u200f\ufeff]+/g, ' ')
    .trim()
    .slice(0, fieldLength)
    .trim();
  return line || null;
}

/** A title without portals' additions (" - job post", " with verification", "(Verified job)", "(3) ", a doubled copy). */
export function cleanTitle(text: string | null): string | null {
  let title = oneLine(text);
  if (!title) return null;
  for (const [wrapping, instead] of titleWrappings) title = title.replace(wrapping, instead).trim();
  return oneLine(undouble(title));
}

/** A company name without a trailing separator or rating ("Acme -", "Acme 4.1 ★", "Acme4.1"). */
export function cleanCompany(text: string | null): string | null {
  const name = oneLine(text)
    ?.replace(/\s*[-–·|,]$/, '')
    .replace(/(?<=[\p{L}).])\s*[1-5][.,]\d\s*★?$/u, '');
  return oneLine(name);
}

/** A place without leading or trailing separators. */
export function cleanPlace(text: string | null): string | null {
  return oneLine(oneLine(text)?.replace(/^[-–·|,]\s*|\s*[-–·|,]$/g, ''));
}

/** Description text: single spaces, trimmed lines, no more than one empty line in a row; null when nothing is left. */
export function manyLines(text: string): string | null {
  return finish(manyLinesSteps(text));
}

/** {@link manyLines} in steps, for long descriptions. */
export function* manyLinesSteps(text: string): Steps<string | null> {
  let spaced = '';
  for (let from = 0; from < text.length; from += lettersPerStep) {
    spaced += text.slice(from, from + lettersPerStep).replace(/[^\S\n]+/g, ' ');
    yield;
  }
  const lines = spaced.replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n');
  return lines.trim() || null;
}

function undouble(text: string): string {
  const half = text.length >> 1;
  if (text.length < 8) return text;
  if (text.length % 2 === 0 && text.slice(0, half) === text.slice(half)) return text.slice(0, half);
  if (text[half] === ' ' && text.slice(0, half) === text.slice(half + 1)) return text.slice(0, half);
  return text;
}
