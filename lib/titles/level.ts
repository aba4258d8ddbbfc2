import type { Level } from '../../data/schema/level.ts';
import { levelPhrases, notALevel } from './level-words.ts';
import { fold } from './normalise.ts';

export interface LevelReading {
  level: Level;
  /** The words it rests on, as they stand there. */
  words: string;
  from: 'title' | 'posting' | 'portal';
}

export interface LevelEvidence {
  title: string;
  /** The portal's own line: "Mid-Senior level", "Entry level". */
  seniority?: string | null;
  description?: string | null;
  /** The occupation is itself managerial, so "director" or "head" names the job and not a level. */
  managerial?: boolean;
}

/** LinkedIn's seniority lines; "Director" and "Executive" are asked of people with long experience. */
const portalLines: [RegExp, Level][] = [
  [/^(?:internship|intern|entry[ -]?level|berufseinsteiger|stage|debutant|praktikum|trainee)/, 'entry'],
  [/^(?:associate|mid[ -]?level|intermediate|berufserfahren)/, 'mid'],
  [/^(?:mid[ -]?senior|senior[ -]?level|senior|experienced)/, 'experienced'],
  [/^(?:director|executive|lead|principal|fuhrungskraft)/, 'senior'],
];

const numbers: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  zwei: 2,
  drei: 3,
  vier: 4,
  funf: 5,
  zehn: 10,
  deux: 2,
  trois: 3,
  cinq: 5,
  dix: 10,
  dos: 2,
  tres: 3,
  cinco: 5,
  diez: 10,
  twee: 2,
  drie: 3,
  vijf: 5,
};
const count = `(\\d{1,2}|${Object.keys(numbers).join('|')})`;
const yearWord = '(?:years?|yrs?|yoe|jahren?|jahre|ans|annees|anos|anni|jaar|lat|ar)';

/** Years asked for: a number, an optional upper end, the word, and "experience" near it. */
const yearsAsked = new RegExp(
  `(?<![\\p{L}\\p{N}$.,])${count}\\s*(?:\\(\\d{1,2}\\)\\s*)?(?:\\+|plus|or more)?\\s*(?:(?:-|–|—|to|bis|a|do)\\s*${count}\\s*)?(?:\\+|plus|or more)?\\s*${yearWord}\\b(?!\\s*(?:old|ago|of age|alt|in a row|warranty|contract|anniversary|history))([^.;\\n•]{0,70})`,
  'gu',
);
const experienceWord =
  /experien|erfahrung|esperienza|ervaring|doswiadcz|erfarenhet|background|track record|working (?:in|with|as|on)|in (?:a|an|the|similar|this|software|sales)|\bexp\b/;
const experienceBefore =
  /(?:experience|experienced|erfahrung|minimum|at least|mindestens|au moins|al menos|almeno|minst|co najmniej|min\.?)[^.;\n•]{0,40}$/;

/** Text about the company's own age ("for over 30 years we ..."), not about the applicant. */
const aboutCompany =
  /(?:for (?:over|more than|nearly|the (?:past|last))|founded|seit (?:uber|mehr als)|since|over the (?:past|last)|in business|our|we have|celebrating)[^.;\n•]{0,25}$/;

const numberOf = (text: string) => numbers[text] ?? Number(text);

/** Level that so many years of experience stand for (0-2, 3-5, 6-10, 11-19, 20+). */
export function levelOfYears(years: number): Level {
  if (years >= 20) return 'veteran';
  if (years >= 11) return 'senior';
  if (years >= 6) return 'experienced';
  return years >= 3 ? 'mid' : 'entry';
}

/** The most years of experience a description asks for, with the words; null when it asks for none. */
export function yearsOf(description: string): { years: number; words: string } | null {
  const text = fold(description.slice(0, 60_000));
  let most: { years: number; words: string } | null = null;
  for (const found of text.matchAll(yearsAsked)) {
    const before = text.slice(Math.max(0, found.index - 60), found.index);
    const after = found[3] ?? '';
    if (aboutCompany.test(before) || !(experienceWord.test(after) || experienceBefore.test(before))) continue;
    const years = numberOf(found[1]!);
    if (years <= 40 && (!most || years > most.years))
      most = { years, words: found[0].slice(0, found[0].length - after.length).trim() };
  }
  return most;
}

/** Level a title states ("Senior", "II", "Intern"), null when it is unmarked. */
export function levelOfTitle(title: string, managerial = false): LevelReading | null {
  let text = ` ${fold(title.slice(0, 400)).replace(/[^\p{L}\p{N}+]+/gu, ' ')} `;
  for (const fooled of notALevel) text = text.replace(fooled, ' ');
  for (const { pattern, level, rank } of levelPhrases) {
    const found = pattern.exec(text);
    if (!found || (rank && managerial)) continue;
    return { level, words: found[0].trim(), from: 'title' };
  }
  return null;
}

/**
 * Level of a posting: years asked, else the portal's seniority line, else the title.
 * Null when nothing states one: the reader is then shown the average.
 */
export function inferLevel(evidence: LevelEvidence): LevelReading | null {
  const asked = evidence.description ? yearsOf(evidence.description) : null;
  if (asked) return { level: levelOfYears(asked.years), words: asked.words, from: 'posting' };
  const line = fold(evidence.seniority ?? '').trim();
  const known = portalLines.find(([pattern]) => pattern.test(line));
  if (known) return { level: known[1], words: evidence.seniority!.trim(), from: 'portal' };
  return levelOfTitle(evidence.title, evidence.managerial);
}
