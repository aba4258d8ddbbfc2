import { useState } from 'preact/hooks';
import type { Job } from '../../lib/job.ts';
import type { WordKey } from '../../lib/words.ts';
import { SourceNote } from '../screens/SourceNote.tsx';
import { type JobData, useJob } from '../screens/use-role.ts';
import { Bar } from '../ui/Bars.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useDates } from '../ui/use-dates.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { type CountryRow, type CountrySorting, countryRows, countrySortings, listCountries } from './country-rows.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { hashOfRoute } from './route.ts';

const sortKeys: Record<CountrySorting, WordKey> = { pay: 'sortPay', name: 'sortCountry', basis: 'sortBasis' };
const scopeKeys: Record<CountryRow['scope'], WordKey> = {
  unit: 'measured',
  'major-group': 'groupAverage',
  'all-jobs': 'allJobsAverage',
};

/** One job in every country there is a figure for, each row saying whether it is the job's own or a wider group's. */
export function CountriesPage({ job, currency }: { job: Job; currency: string | null }) {
  const { say } = useWords();
  const loaded = useJob(job);
  if (loaded.status === 'loading') return <Skeleton label={say('loading')} />;
  if (loaded.status === 'failed') return <LoadFailed onRetry={loaded.retry} />;
  return <Overview job={job} data={loaded.value} currency={currency ?? 'USD'} />;
}

function Overview({ job, data, currency }: { job: Job; data: JobData; currency: string }) {
  const { say, locale } = useWords();
  const { day } = useDates();
  const [text, setText] = useState('');
  const [sort, setSort] = useState<CountrySorting>('pay');
  const title = data.role?.title ?? data.summary?.title ?? data.occupation;
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const nameOf = (country: string) => names.of(country) ?? country;
  const all = data.figures ? countryRows(data.figures, currency, data.rates) : [];
  const rows = listCountries(all, { text, sort, nameOf, locale });
  const highest = Math.max(1, ...all.map(({ annual }) => annual ?? 0));
  return (
    <div class="explore-countries">
      <p class="crumbs small">
        <a href={hashOfRoute({ view: 'job', ...job, section: null })} lang="en">
          {title}
        </a>
      </p>
      <header class="explore-head">
        <h1>
          {say('salaryByCountry')}: <span lang="en">{title}</span>
        </h1>
        <p class="muted" role="status">
          {say('countriesCount', rows.length)}
        </p>
      </header>
      <p class="muted prose-line">{say('countriesOverviewNote', currency, day(data.rates.date))}</p>
      <div class="explore-controls">
        <label class="field">
          <span>{say('findCountry')}</span>
          <input
            class="input"
            type="search"
            maxLength={60}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <Segmented
          label={say('sortBy')}
          name="countries-sort"
          value={sort}
          options={countrySortings.map((value) => ({ value, label: say(sortKeys[value]) }))}
          onChange={setSort}
        />
      </div>
      <CountryTable rows={rows} highest={highest} currency={currency} nameOf={nameOf} sort={sort} />
      <SourceNote ids={[...new Set(all.map(({ source }) => source))]} />
    </div>
  );
}

interface CountryTableProps {
  rows: readonly CountryRow[];
  highest: number;
  currency: string;
  nameOf: (country: string) => string;
  sort: CountrySorting;
}

function CountryTable({ rows, highest, currency, nameOf, sort }: CountryTableProps) {
  const { say } = useWords();
  const { money } = useMoney();
  const sorted = (own: CountrySorting) => (sort === own ? (own === 'pay' ? 'descending' : 'ascending') : undefined);
  return (
    <table class="country-table">
      <caption class="unseen">{say('salaryByCountry')}</caption>
      <thead>
        <tr>
          <th scope="col" aria-sort={sorted('name')}>
            {say('country')}
          </th>
          <th scope="col" aria-sort={sorted('basis')}>
            {say('whatItCounts')}
          </th>
          <th scope="col">{say('asPublished')}</th>
          <th scope="col" class="end" aria-sort={sorted('pay')}>
            {say('aYearIn', currency)}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.country}>
            <th scope="row">{nameOf(row.country)}</th>
            <td>
              <span class={`basis basis-${row.scope === 'unit' ? 'measured' : 'group'}`}>
                {say(scopeKeys[row.scope])}
              </span>{' '}
              <span class="small muted">{[row.of, row.year].filter(Boolean).join(', ')}</span>
            </td>
            <td class="small muted">
              {money(row.amount, row.currency, row.period)}, {say(row.measure === 'mean' ? 'mean' : 'medianLower')}
            </td>
            <td class="end">
              <span class="number">{row.annual === null ? say('notConverted') : money(row.annual, currency)}</span>
              <Bar part={(row.annual ?? 0) / highest} tone={row.scope === 'unit' ? 'plain' : 'group'} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
