import { Bar } from '../ui/Bars.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';

export interface CountryBar {
  country: string;
  /** The figure as its publisher states it, with currency and period. */
  published: string;
  /** A year's amount in the currency shown, null when it cannot be converted. */
  annual: number | null;
  measure: 'mean' | 'median';
  scope: 'unit' | 'major-group' | 'all-jobs';
  /** The group's or unit's name. */
  of: string;
  year: number;
}

/** Pay by country; every row says whether it is this job's own figure or a wider group's average. */
export function CountryBars({ rows, currency }: { rows: readonly CountryBar[]; currency: string }) {
  const { say, locale } = useWords();
  const { money } = useMoney();
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const highest = Math.max(1, ...rows.map((row) => row.annual ?? 0));
  return (
    <table class="bars">
      <caption class="unseen">{say('salaryByCountry')}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.country}>
            <th scope="row">
              {names.of(row.country) ?? row.country}{' '}
              <span class={`basis basis-${row.scope === 'unit' ? 'measured' : 'group'}`}>
                {say(
                  row.scope === 'unit' ? 'measured' : row.scope === 'major-group' ? 'groupAverage' : 'allJobsAverage',
                )}
              </span>
              <Bar part={(row.annual ?? 0) / highest} tone={row.scope === 'unit' ? 'plain' : 'group'} />
              <span class="muted small">
                {row.published}, {say(row.measure === 'median' ? 'medianLower' : 'mean')}, {row.year}
                {row.of ? <span lang="en"> · {row.of}</span> : null}
              </span>
            </th>
            <td class="number">{row.annual === null ? say('notConverted') : money(row.annual, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
