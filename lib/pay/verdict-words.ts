import type { WordKey, Words } from '../words.ts';
import type { Comparison, Standing, VerdictValues, Withheld } from './comparison.ts';
import { levelKeys } from './level-keys.ts';

type Say = Words['say'];

/** The verdict in the reader's language: the difference, where it stands among all, and what must be said with it. */
export interface VerdictWords {
  /** "6% above the average", the short of it; null when no verdict is given. */
  short: string | null;
  sentence: string;
  standing: string | null;
  caveats: string[];
}

const withheldKeys: Record<Withheld, WordKey> = {
  'no-pay': 'withheldNoPay',
  'no-period': 'withheldNoPeriod',
  'no-figure': 'withheldNoFigure',
  'other-currency': 'withheldOtherCurrency',
  'weak-match': 'withheldWeakMatch',
};

const subjectKeys = {
  'range-middle': 'verdictMiddle',
  single: 'verdictSingle',
  minimum: 'verdictMinimum',
  maximum: 'verdictMaximum',
} as const;
const caveatKeys = { estimate: 'caveatEstimate', 'group-figure': 'caveatGroup', converted: 'caveatConverted' } as const;

/** Words a comparison's verdict; `percent` formats a whole percent in the reader's locale. */
export function verdictWords(
  { verdict }: Pick<Comparison, 'verdict'>,
  { say, locale }: Words,
  percent: (value: number) => string,
): VerdictWords {
  if (verdict.key === 'withheld')
    return { short: null, sentence: say(withheldKeys[verdict.values.why]), standing: null, caveats: [] };
  const { values } = verdict;
  const distance = percent(Math.abs(values.percent));
  const pick = (above: WordKey, below: WordKey, same: WordKey) =>
    values.percent > 0 ? above : values.percent < 0 ? below : same;
  const short = say(pick('shortAbove', 'shortBelow', 'shortEqual'), distance, say(shortReferenceKey(values)));
  const sentence = say(
    pick('verdictAbove', 'verdictBelow', 'verdictEqual'),
    say(subjectKeys[verdict.key]),
    distance,
    reference(values, say),
  );
  const caveats = [
    ...values.caveats.map((caveat) => say(caveatKeys[caveat])),
    ...(values.level && values.levelAssumed ? [say('caveatLevel')] : []),
    ...(values.level && values.levelRough ? [say('caveatRough')] : []),
  ];
  return { short, sentence, standing: values.span && standing(values.span, say, locale), caveats };
}

function shortReferenceKey({ level, caveats, averageIs }: VerdictValues): WordKey {
  if (caveats.includes('group-figure')) return 'theGroupFigure';
  if (level) return 'theLevelFigure';
  return averageIs === 'median' ? 'theMedian' : 'theAverage';
}

/** The figure with the name of whom it counts, e.g. "the average for Mid Level Software Developers in Washington". */
function reference({ level, occupation, place, averageIs, caveats }: VerdictValues, say: Say): string {
  const median = averageIs === 'median';
  if (caveats.includes('group-figure')) return say(median ? 'medianOfGroup' : 'averageOfGroup', occupation, place);
  if (level) return say('figureForLevel', say(levelKeys[level]), occupation, place);
  return say(median ? 'medianFor' : 'averageFor', occupation, place);
}

const ordinalKeys: Record<string, WordKey> = { one: 'ordinalOne', two: 'ordinalTwo', few: 'ordinalFew' };

function standing({ low, high }: NonNullable<VerdictValues['span']>, say: Say, locale: string): string {
  const rules = new Intl.PluralRules(locale, { type: 'ordinal' });
  const rank = ({ percentile }: Standing) => {
    const whole = Math.round(percentile);
    return say(ordinalKeys[rules.select(whole)] ?? 'ordinalOther', whole);
  };
  const same = low.kind === high.kind && rank(low) === rank(high);
  if (same) return say({ at: 'standsAt', above: 'standsAbove', below: 'standsBelow' }[low.kind] as WordKey, rank(low));
  return say(spanKey(low.kind, high.kind), rank(low), rank(high));
}

function spanKey(low: Standing['kind'], high: Standing['kind']): WordKey {
  if (low === 'below') return high === 'above' ? 'spansBelowToAbove' : 'spansBelowTo';
  return high === 'above' ? 'spansToAbove' : 'spans';
}
