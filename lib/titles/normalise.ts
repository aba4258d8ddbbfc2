import { abbreviations, signedWords } from './abbreviations.ts';
import { anywhereNoise, wholeSegmentNoise } from './noise.ts';
import { isPlaceSegment, placeTailStart, stateSegment } from './places-in-titles.ts';

/** A title taken apart. */
export interface NormalTitle {
  /** The title without noise, for showing: original case, segments joined by " - ". */
  text: string;
  /** Folded words of each segment; the first segment names the job, later ones qualify it. */
  segments: string[][];
  /** What was taken away, as written, in order of discovery. */
  removed: string[];
}

/** Longer texts are not titles; reading stops here so that time stays bounded. */
const longestTitle = 240;
const mostWords = 24;

/** Lower case without accents; letters that carry no separable accent are spelled out (ß, ø, ł, æ). */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđð]/gu, (letter) => spelled[letter] ?? letter);
}
const spelled: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd' };

/** Words of a text: letters and digits of any script, folded, short forms written out. */
export function words(text: string): string[] {
  let plain = text;
  for (const [sign, word] of signedWords) plain = plain.replace(sign, word);
  const tokens = fold(plain.replace(/['’`´]/gu, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
  return tokens.flatMap((token) => (Object.hasOwn(abbreviations, token) ? abbreviations[token]!.split(' ') : token));
}

const withoutControls = (text: string) =>
  text
    .slice(0, longestTitle * 4)
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]+/gu, (run) => (/[\n\t\r]/.test(run) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestTitle);

/** German and French pair forms to one: "Lehrer/Lehrerin", "Lehrer:in", "Kaufmann/-frau", "Vendeur / Vendeuse". */
function unpairGender(text: string, removed: string[]): string {
  const keep = (whole: string, stem: string, rest: string) => {
    removed.push(rest);
    return whole.slice(0, whole.length - rest.length) || stem;
  };
  return text
    .replace(/(\p{L}{3,})([:*_·]\s?(?:innen|in|e|a|r|n|trice|rice|euse|ne)\b)/gu, keep)
    .replace(/(\p{L}{3,})(\s?\/\s?-?(?:innen|in|a|e|frau|ne|euse|trice|rice|ère|ière|ka|o|ra)(?![\p{L}]))/gu, keep)
    .replace(/(\p{L}{3,})(\((?:innen|in|a|e|ne|euse|trice|ra|ka)\))/gu, keep);
}

function takeAnywhere(text: string, removed: string[]): string {
  let rest = text;
  for (const { pattern } of anywhereNoise)
    rest = rest.replace(pattern, (found) => {
      if (!/[\p{L}\p{N}]/u.test(found) && !/\p{Extended_Pictographic}/u.test(found)) return ' ';
      removed.push(found.trim());
      return ' ';
    });
  const place = placeTailStart(rest);
  if (place <= 0) return rest;
  removed.push(rest.slice(place).trim());
  return rest.slice(0, place);
}

/** Brackets become segments of their own; dashes, bars and commas part segments. */
const segmentBreak =
  /\s+[-–—~]+\s*|\s*[-–—]{2,}\s*|\s*[|;•·»›@]\s*|\s*[()[\]{}]\s*|\s*,\s*|\s+\/\/\s*|:\s+|\s+[-–—]+$/u;

const isNoise = (segment: string) =>
  isPlaceSegment(segment) || stateSegment.test(segment) || wholeSegmentNoise.some((rule) => rule.pattern.test(segment));

/**
 * Takes a raw title apart: the words that name the job, and what was removed around them
 * (gender markers, ids, places, pay, employment type, shift, urgency, emoji, company forms).
 * A title that consists of noise alone keeps its text; an empty or symbol-only one has no segments.
 */
export function normalise(title: string): NormalTitle {
  const removed: string[] = [];
  const clean = withoutControls(title);
  const rest = takeAnywhere(unpairGender(clean, removed), removed);
  const parts = rest
    .split(segmentBreak)
    .map((part) => part.replace(/^[\s\-–—:!*"'“”„]+|^\.+(?!net)|[\s\-–—:!*"'“”„]+$/giu, ''))
    .filter(Boolean);
  const kept = parts.filter((part) => !isNoise(part));
  if (kept.length) removed.push(...parts.filter(isNoise));
  const chosen = kept.length ? kept : parts.length ? parts : [];
  const segments: string[][] = [];
  let room = mostWords;
  for (const part of chosen) {
    const tokens = words(part).slice(0, room);
    room -= tokens.length;
    if (tokens.length) segments.push(tokens);
  }
  return { text: chosen.join(' - '), segments, removed };
}
