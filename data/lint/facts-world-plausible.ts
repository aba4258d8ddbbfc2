import { parseFacts } from '../ingest/fact-file.ts';
import type { Finding, Rule } from './rule.ts';

/** Means as parts of the median: 0.87 (judges in Sweden) to 2.24 (ball sports coaches in Germany) in the tables of 2025. */
const meanByMedian = { least: 0.8, most: 2.5 };

/** A figure typed wrong in another country's table shows against the others of its row. */
export const worldPlausible: Rule = {
  name: 'facts-world-plausible',
  what: 'in each row of data/facts/world percentiles ascend and the mean is 0.8 to 2.5 times the median',
  scope: 'facts',
  exceptions: [],
  check: ({ factFiles }) =>
    factFiles.filter(({ path }) => path.startsWith('world/')).flatMap(({ path, text }) => oddRows(path, text)),
};

function oddRows(path: string, text: string): Finding[] {
  const { columns, rows } = parseFacts(text);
  return rows.flatMap((cells) => {
    const amount = (column: string) => amountIn(cells[columns.indexOf(column)]);
    const problem = descent(['p10', 'p25', 'p50', 'p75', 'p90'].map(amount)) ?? farMean(amount('mean'), amount('p50'));
    return problem ? [{ where: `${path} ${cells.slice(0, 2).join(' ')}`, problem }] : [];
  });
}

/** Null for a cell that is empty or top-coded (">7100"). */
const amountIn = (cell = ''): number | null => (/^\d/.test(cell) ? Number(cell) : null);

function descent(percentiles: (number | null)[]): string | null {
  const amounts = percentiles.filter((amount) => amount !== null);
  const descends = amounts.some((amount, at) => at > 0 && amount < amounts[at - 1]!);
  return descends ? `percentiles descend: ${amounts.join(', ')}` : null;
}

function farMean(mean: number | null, median: number | null): string | null {
  if (mean === null || median === null) return null;
  const near = mean >= median * meanByMedian.least && mean <= median * meanByMedian.most;
  return near ? null : `the mean is ${mean}, the median ${median}`;
}
