import { anyOf } from './any-of.ts';
import { anyNumberWord, wordValues } from './number-words.ts';
import { stemsOf } from './stems.ts';

const count = String.raw`(?:\d{1,2}(?:\.5)?|${anyNumberWord}|an?)`;
const unit = String.raw`(?:years?|yrs?\.?|months?|mos?\.?|jahren?|jahre|ans|années|años?|anni|jaar|års?|lata?)`;
/** "two (2) or more", "3-5 full years", "18+ months"; groups: count, "+", second count, "+", unit, "or more". */
const amount = anyOf('iu')`
  (?<![\p{L}\d$€£.,-])(${count})(?: ?\(\d{1,2}\))? ?(\+|plus|or more)?
    (?: ?(?:-|–|—|to|or|bis) ?(${count}) ?(\+)?)?
    [ -]*(?:or more |full |solid |of )?(${unit})(?!\p{L})['’]?( or more| plus|\+)?
`;
const vague = /\b(?:several|many|a few|multiple) years\b|\byears of\b/iu;

/** An amount of time at some work, in years; `max` null when it is open above. */
export interface WorkTime {
  min: number;
  max: number | null;
}

/** How recent the work must be is not how long: "six months in the last two years". */
const recency = /\b(?:with)?in (?:the )?(?:last|past) (?:\p{L}+|\d+) (?:years?|months?)\b/giu;

/** The first amount of years or months a text names; null without one. "Several years" is 2 and more. */
export function workTimeIn(full: string): WorkTime | null {
  const text = full.replace(recency, '');
  const match = amount.exec(text);
  if (!match) return vague.test(text) ? { min: 2, max: null } : null;
  const scale = /^m/i.test(match[5] ?? '') ? 12 : 1;
  const [first, second] = [numberOf(match[1]), numberOf(match[3])];
  if (first === null) return null;
  const open = match[2] !== undefined || match[4] !== undefined || match[6] !== undefined;
  return { min: first / scale, max: open || second === null ? null : second / scale };
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^an?$/i.test(text)) return 1;
  return /^\d/.test(text) ? Number(text) : (wordValues.get(text.toLowerCase()) ?? null);
}

/** An item that is about years of some work: how long, and the stems of the work. */
export interface UsualYears {
  time: WorkTime | null;
  work: Set<string>;
  /** "One to three years in the same field": any work it may be. */
  anyWork: boolean;
}

const workTime = /\b(?:time|work|experience|months?|practice|background|record|history) (?:as|in|at|with|behind)\b/iu;
const notWork = anyOf('iu')`
  \byears? (?:look|of age|older|old)
  \bor older\b
  \bwithin (?:about )?(?:\w+ )?years\b
  \bevery \w+ years
  \bdegree\b
  \bprogram of\b
  \bapprentice
`;
/** "CPP certification after about three years" is about the certificate. */
const cardFirst = /\b(?:certif|licen[sc]|card\b|exam\b)\p{L}*[^;]*\byears?\b/iu;
const plainWords = new Set(
  stemsOf(
    'exp experience experienced previous prior relevant related similar role position job field ' +
      'industry professional proven work working paid minimum least require required prefer preferred ' +
      'recent verifiable progressive hands-on full-time part-time plus equivalent combined total ' +
      'demonstrated track record successful success history practical practice background capacity ' +
      'environment comparable need must have within strong solid real new same kind place person split ' +
      'both side',
  ).map(({ stem }) => stem),
);

const anyWork = /\b(?:same|similar) |\bthe (?:field|trade|industry|process)\b/iu;

/** The years an item means; null when the item is about something else. */
export function usualYears(item: string): UsualYears | null {
  const time = notWork.test(item) || cardFirst.test(item) ? null : workTimeIn(item);
  if (!time && !(workTime.test(item) && /^(?:time|work|experience|prior|previous|practice|background)\b/iu.test(item)))
    return null;
  const work = workStems(item);
  const namesNone = work.size === 0 && !/\bservice\b/i.test(item);
  return { time, work, anyWork: namesNone || anyWork.test(item) };
}

/**
 * The stems that say what the work was, without counts and without words that any work has. "Customer service" is one
 * kind of work, "service" by itself is none.
 */
export function workStems(text: string): Set<string> {
  const stems = stemsOf(text.replace(/\bcustomer[ -]service/giu, 'customerservice')).map(({ stem }) => stem);
  return new Set(stems.filter((stem) => !plainWords.has(stem) && stem !== 'servic' && !/^\d/.test(stem)));
}

const asksTime = anyOf('iu')`
  \bexperien
  \bexp\b
  \bbackground\b
  \bhistory\b
  \btrack record
  \bbehind\b
  \bon the (?:line|job|road|floor)
  \bworked\b
  \bworking\b
  \bin an?[ ]
  \bas an?[ ]
  \bin a similar
  \berfahrung
  \bexpérience
  \besperienza
  \bervaring
  \b(?:years?|yrs?|months?|mos)['’]?\.?\+? (?:of|in|with|as|at|on|\p{L}+ing\b)
  ^\W*(?:at least|minimum(?: of)?|min\.?)?\s*\d
  \b(?:you(?:['’]ve)?|have) .{0,30}\bfor\b
`;
const otherTime = anyOf('iu')`
  \byears? (?:old|of age)
  \bor older\b
  \bage\b
  \bwithin\b
  \bcontract\b
  \bdegree\b(?!.*\bexperience)
  \bwarranty
  \bago\b
  \bfounded
  \bper year
  \ba year\b(?! or more)(?!.{0,20}experience)
  \bin business
  \bthis year
  \bnext (?:school )?year
  \blast (?:\w+ )?years?
  \bpast (?:\w+ )?years?
  \byear[- ]round
  \byear[- ]end
  \bschool year
`;

/**
 * Whether a clause asks for the years an item means: a time at work of a like length, of the same work (a word of it in
 * the clause or its sentence, or the role's own name), or of no named work at all ("2+ years of experience").
 */
export function asksYears(
  usual: UsualYears,
  { clause, rest, sentence }: { clause: string; rest: string; sentence: string },
  title: ReadonlySet<string>,
): boolean {
  const list = sentence.length < longestList ? sentence : clause;
  const time = workTimeIn(clause) ?? (usual.time === null ? workTimeIn(list) : null);
  if (
    !time ||
    otherTime.test(clause.replace(recency, '')) ||
    !(asksTime.test(sentence) || asksTime.test(clause)) ||
    !alike(usual.time, time)
  )
    return false;
  const named = workStems(clause);
  const sentenceWork = workStems(list);
  const meets = (stems: Set<string>) =>
    [...stems].some((stem) => usual.work.has(stem) || (usual.time !== null && title.has(stem)));
  if (usual.time === null) return meets(named);
  if (doing.test(clause)) return true;
  if (usual.anyWork || meetsUsual(usual, workStems(rest.slice(0, nextWords)))) return true;
  return named.size === 0 ? sentenceWork.size === 0 || meets(sentenceWork) || clause === sentence : meets(named);
}

/** "5+ years supporting a CEO": the years of the work itself, told by what one did. */
const doing = anyOf('iu')`
  \b(?:years?|yrs?)['’]? (?:supporting|running|leading|managing|handling|assisting|overseeing
    |supervising|doing (?:this|the same))\b
`;

const longestList = 240;
/** How far behind the years their work is listed: "1-3 years FP&A, banking or audit". */
const nextWords = 80;

function meetsUsual({ work }: UsualYears, stems: Set<string>): boolean {
  return [...stems].some((stem) => work.has(stem));
}

/** Not ten years against "one to three", nor one against "four or more". */
function alike(usual: WorkTime | null, asked: WorkTime): boolean {
  if (!usual) return true;
  const tooLong = usual.max !== null && asked.min > usual.max * 2 + 1;
  const tooShort = (asked.max ?? asked.min + 2) < usual.min;
  return !tooLong && !tooShort;
}
