import type { Level } from '../../data/schema/level.ts';
import type { Comparison, Standing, Verdict, VerdictValues, Withheld } from './comparison.ts';

const levelNames: Record<Level, string> = {
  entry: 'Entry Level',
  mid: 'Mid Level',
  experienced: 'Experienced',
  senior: 'Senior',
  veteran: 'Veteran',
};

const subjects: Record<Exclude<Verdict['key'], 'withheld'>, string> = {
  'range-middle': "The range's middle",
  single: 'The pay',
  minimum: 'The stated minimum',
  maximum: 'The stated maximum',
};

const withheldTexts: Record<Withheld, string> = {
  'no-pay': 'The ad states no pay',
  'no-period': 'The ad does not say whether the amount is per hour, month or year, so it is not compared',
  'no-figure': 'No wages are published to compare with',
  'other-currency': 'The pay is in another currency than the figures, so it is not compared',
  'weak-match': 'The job title is not clear enough to compare the pay',
};

/**
 * The verdict as one neutral English sentence without a full stop: "The range's middle is 6% above the average for
 * Mid Level Software Developers in Washington; it spans the 48th to the 71st percentile".
 */
export function verdictText({ verdict }: Pick<Comparison, 'verdict'>): string {
  if (verdict.key === 'withheld') return withheldTexts[verdict.values.why];
  const { values } = verdict;
  const subject = values.caveats.includes('estimate') ? estimateSubject(verdict.key) : subjects[verdict.key];
  const span = values.span ? `; it ${spanText(verdict.key, values.span)}` : '';
  return `${subject} is ${distance(values.percent)} ${reference(values)}${span}${closing(values)}`;
}

function estimateSubject(key: Exclude<Verdict['key'], 'withheld'>): string {
  return `${subjects[key]} of the portal's estimate`
    .replace("The range's middle of", 'The middle of')
    .replace('The pay of', 'The figure of');
}

function distance(percent: number): string {
  if (percent === 0) return 'about equal to';
  return `${Math.abs(percent)}% ${percent > 0 ? 'above' : 'below'}`;
}

function reference({ level, occupation, place, caveats, averageIs }: VerdictValues): string {
  const who = level ? `${levelNames[level]} ${occupation}` : occupation;
  const measure = averageIs === 'median' && !level ? 'median' : 'average';
  const figure = caveats.includes('group-figure') ? `the ${measure} of the wider group` : `the ${measure} for`;
  return `${figure} ${who} in ${place}`;
}

function spanText(key: Exclude<Verdict['key'], 'withheld'>, { low, high }: { low: Standing; high: Standing }): string {
  if (key === 'minimum') return `starts ${standingText(low)}`;
  if (key === 'maximum') return `ends ${standingText(high)}`;
  const same = low.kind === high.kind && Math.round(low.percentile) === Math.round(high.percentile);
  if (same) return `stands ${standingText(low)}`;
  if (low.kind === 'at' && high.kind === 'at')
    return `spans the ${ordinal(low.percentile)} to the ${ordinal(high.percentile)} percentile`;
  return `runs from ${end(low)} to ${end(high)}`;
}

function standingText(standing: Standing): string {
  return standing.kind === 'at' ? `at the ${ordinal(standing.percentile)} percentile` : end(standing);
}

function end({ kind, percentile }: Standing): string {
  return `${kind === 'at' ? '' : `${kind} `}the ${ordinal(percentile)} percentile`;
}

function closing({ caveats, levelRough, level }: VerdictValues): string {
  const notes = [
    caveats.includes('converted') ? 'figures converted' : '',
    level && levelRough ? 'level assumed' : '',
  ].filter(Boolean);
  return notes.length ? ` (${notes.join(', ')})` : '';
}

/** "1st", "22nd", "48th" of a percentile, rounded to whole. */
export function ordinal(percentile: number): string {
  const whole = Math.round(percentile);
  const tens = whole % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][whole % 10] ?? 'th');
  return `${whole}${suffix}`;
}
