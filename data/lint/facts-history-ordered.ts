import { type FactRow, historyYears } from '../schema/facts.ts';
import type { Finding, Rule } from './rule.ts';

/** Highest median BLS published in a year (technical notes); none since May 2025. */
const topCodes: Partial<Record<number, number>> = {
  2020: 208000,
  2021: 208000,
  2022: 239200,
  2023: 239200,
  2024: 239200,
};
/** Few medians move by more within a year; those that did are in the exceptions. */
const largestStep = 2;

const reason = 'as BLS published it: a small occupation whose sample changed from year to year';

/** The years of the history are in order and fit together and with this year's table. */
export const historyOrdered: Rule = {
  name: 'facts-history-ordered',
  what: 'medians follow one another within a factor of 2, end at this year’s median, and are top-coded only at the top-code',
  scope: 'facts',
  exceptions: ['29-1024', '29-1212', '29-1243', '39-5091'].map((code) => ({ where: `us/history ${code}`, reason })),
  check: ({ history, national, factFiles }) => {
    const medians = new Map(national.map((row) => [row.code, row.p50]));
    return [...yearsOutOfOrder(factFiles), ...history.flatMap((row) => oddities(row, medians.get(row.code)))];
  },
};

function yearsOutOfOrder(factFiles: { path: string; text: string }[]): Finding[] {
  const file = factFiles.find(({ path }) => path === 'us/history.tsv');
  const header = file?.text.split('\n').find((line) => line.startsWith('code\t')) ?? '';
  const years = [...header.matchAll(/median(\d{4})/g)].map((match) => Number(match[1]));
  const ordered = years.every((year, at) => at === 0 || year === (years[at - 1] ?? 0) + 1);
  return ordered ? [] : [{ where: 'us/history.tsv', problem: `years are not in order: ${years.join(', ')}` }];
}

function oddities(row: FactRow<'history'>, thisYear: number | null | undefined): Finding[] {
  const where = `us/history ${row.code}`;
  const known = historyYears.flatMap((year) => {
    const median = row[`median${year}`];
    return median === null ? [] : [{ year, ...median }];
  });
  const problems = known.flatMap(({ year, amount, topcoded }, at) => {
    const step = amount / (known[at - 1]?.amount ?? amount);
    return [
      ...(topcoded && topCodes[year] !== amount ? [`top-coded at ${amount} in ${year}`] : []),
      ...(step > largestStep || step < 1 / largestStep ? [`jumps to ${amount} in ${year}`] : []),
    ];
  });
  const last = row.median2025?.amount ?? null;
  if (last !== (thisYear ?? null)) problems.push(`ends at ${last}, this year's median is ${thisYear}`);
  return problems.map((problem) => ({ where, problem }));
}
