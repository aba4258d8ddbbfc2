import { levelYears } from '../../data/schema/level.ts';
import type { Pay } from '../pay/pay.ts';
import type { AdvertReading, Question } from './advert.ts';

/** A range wider than half its lower end leaves open where one would stand. */
const widePercent = 50;

/** Questions worth asking the recruiter, each from one gap of the ad, most telling first; at most six. */
export function questionsFrom(reading: Omit<AdvertReading, 'questions'>, pay: Pay | null | undefined): Question[] {
  return [...payQuestions(pay), ...yearsQuestions(reading), ...toolQuestions(reading), ...wishQuestions(reading)].slice(
    0,
    6,
  );
}

function payQuestions(pay: Pay | null | undefined): Question[] {
  if (pay === undefined) return [];
  if (pay === null || pay.kind === 'estimate') return [ask('askPayMissing')];
  const width = pay.min && pay.max ? (pay.max / pay.min - 1) * 100 : 0;
  const variable = pay.extras.some(({ kind }) => kind === 'ote' || kind === 'commission' || kind === 'bonus');
  return [
    ...(width > widePercent ? [ask('askPayWide')] : []),
    ...(pay.max === null ? [ask('askPayNoMaximum')] : pay.min === null ? [ask('askPayNoMinimum')] : []),
    ...(variable ? [ask('askPayVariable')] : []),
  ];
}

function ask(key: Question['key'], ...values: Question['values']): Question {
  return { key, values };
}

function yearsQuestions({ years }: Omit<AdvertReading, 'questions'>): Question[] {
  if (!years?.level || years.fit === 'within' || years.fit === null) return [];
  const { from, to } = levelYears[years.level];
  if (to === null) return [ask('askYearsBelowOpen', years.phrase, from)];
  return [ask(years.fit === 'above' ? 'askYearsAbove' : 'askYearsBelow', years.phrase, from, to)];
}

/** Fewer named tools than this, and the daily work stays vague. */
const fewTools = 2;

function toolQuestions({ mentioned, missing }: Omit<AdvertReading, 'questions'>): Question[] {
  const named = mentioned.filter(({ kind }) => kind === 'tool').length;
  const usual = missing.filter(({ kind }) => kind === 'tool').map(({ item }) => item);
  if (named >= fewTools || usual.length === 0) return [];
  return [ask('askTools', usual.slice(0, 3).join(', '))];
}

function wishQuestions({ mentioned, beyond }: Omit<AdvertReading, 'questions'>): Question[] {
  const plus = mentioned.find(({ wish }) => wish === 'preferred');
  const extra = beyond[0];
  return [
    ...(plus ? [ask('askPreferredWeight', plus.phrase)] : []),
    ...(extra ? [ask('askBeyondUsual', extra.phrase)] : []),
  ];
}
