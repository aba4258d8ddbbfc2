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
  if (pay === null || pay.kind === 'estimate')
    return [{ key: 'pay-missing', text: 'What pay range is set for this position?', about: pay?.text ?? '' }];
  const questions: Question[] = [];
  const width = pay.min && pay.max ? (pay.max / pay.min - 1) * 100 : 0;
  if (width > widePercent)
    questions.push({
      key: 'pay-wide',
      text: 'The range is wide: what would put me in its upper half?',
      about: pay.text,
    });
  if (pay.min === null || pay.max === null)
    questions.push({
      key: 'pay-open-end',
      text: `Only ${pay.max === null ? 'a minimum' : 'a maximum'} is stated: what is the full range?`,
      about: pay.text,
    });
  const variable = pay.extras.find(({ kind }) => kind === 'ote' || kind === 'commission' || kind === 'bonus');
  if (variable)
    questions.push({
      key: 'pay-variable',
      text: 'How much of the variable part did people in this job reach last year?',
      about: variable.text,
    });
  return questions;
}

function yearsQuestions({ years }: Omit<AdvertReading, 'questions'>): Question[] {
  if (!years?.level || years.fit === 'within' || years.fit === null) return [];
  const { from, to } = levelYears[years.level];
  const usual = to === null ? `${from} or more years` : `${from} to ${to} years`;
  const asked = `The ad says "${years.phrase}"; this level usually means ${usual}`;
  return years.fit === 'above'
    ? [
        {
          key: 'years-above-level',
          text: `${asked}. Is the position graded, and paid, for the longer experience?`,
          about: years.phrase,
        },
      ]
    : [
        {
          key: 'years-below-level',
          text: `${asked}. What is expected of someone new to this level?`,
          about: years.phrase,
        },
      ];
}

/** Fewer named tools than this, and the daily work stays vague. */
const fewTools = 2;

function toolQuestions({ mentioned, missing }: Omit<AdvertReading, 'questions'>): Question[] {
  const named = mentioned.filter(({ kind }) => kind === 'tool').length;
  const usual = missing.filter(({ kind }) => kind === 'tool').map(({ item }) => item);
  if (named >= fewTools || usual.length === 0) return [];
  const examples = usual.slice(0, 3).join(', ');
  return [
    { key: 'tools-not-named', text: `Which tools does the team work with, for example ${examples}?`, about: examples },
  ];
}

function wishQuestions({ mentioned, beyond }: Omit<AdvertReading, 'questions'>): Question[] {
  const questions: Question[] = [];
  const plus = mentioned.find(({ wish }) => wish === 'preferred');
  if (plus)
    questions.push({
      key: 'preferred-weight',
      text: `How much does "${plus.phrase}" weigh when you choose?`,
      about: plus.phrase,
    });
  const extra = beyond[0];
  if (extra)
    questions.push({
      key: 'beyond-usual',
      text: `"${extra.phrase}" is unusual for this role: how large a part of the work is it?`,
      about: extra.phrase,
    });
  return questions;
}
