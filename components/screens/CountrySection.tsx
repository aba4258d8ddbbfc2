import { useState } from 'preact/hooks';
import type { NationalWage } from '../../data/schema/country-wage.ts';
import { perYear } from '../../lib/pay/annual.ts';
import { convert } from '../../lib/pay/convert.ts';
import type { RatesFile } from '../../lib/pay/rates-file.ts';
import { type CountryBar, CountryBars } from '../role/CountryBars.tsx';
import { useDates } from '../ui/use-dates.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { SourceNote } from './SourceNote.tsx';
import type { JobData } from './use-role.ts';

const shownAtFirst = 8;

function barOf(
  row: NationalWage,
  rates: RatesFile,
  published: (amount: number, row: NationalWage) => string,
): CountryBar | null {
  const amount = row.wage.mean ?? row.wage.p50;
  if (amount === null) return null;
  const year = convert(amount * perYear[row.period], row.currency, 'USD', rates);
  return {
    country: row.country,
    published: published(amount, row),
    annual: year && Math.round(year.amount),
    measure: row.wage.mean === null ? 'median' : 'mean',
    scope: row.scope,
    of: row.unit?.title ?? '',
    year: row.year,
  };
}

/** This job in other countries: measured ones first, each with the publisher's own figure, then group averages. */
export function CountrySection({ job }: { job: JobData }) {
  const { say } = useWords();
  const { money } = useMoney();
  const { day } = useDates();
  const [all, setAll] = useState(false);
  const rows = (job.figures?.countries ?? []).flatMap(
    (row) => barOf(row, job.rates, (amount, { currency, period }) => money(amount, currency, period)) ?? [],
  );
  rows.sort((a, b) => Number(b.scope === 'unit') - Number(a.scope === 'unit') || (b.annual ?? 0) - (a.annual ?? 0));
  return (
    <>
      <p class="small muted">{say('countriesNote', day(job.rates.date))}</p>
      <CountryBars rows={all ? rows : rows.slice(0, shownAtFirst)} currency="USD" />
      <p class="section-actions">
        {rows.length > shownAtFirst ? (
          <button type="button" class="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('showFewer') : say('showAllCountries', rows.length)}
          </button>
        ) : null}
        <a href={`explore.html#countries=${job.role?.slug ?? job.occupation}`} target="_blank" rel="noreferrer">
          {say('allCountriesPage')}
        </a>
      </p>
      <SourceNote ids={[...new Set((job.figures?.countries ?? []).map(({ source }) => source))]} />
    </>
  );
}
