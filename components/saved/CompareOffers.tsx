import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkingTime } from '../../lib/pay/annualise.ts';
import type { ComparedAmount, Standing } from '../../lib/pay/comparison.ts';
import { formatRange } from '../../lib/pay/format.ts';
import { levelKeys } from '../../lib/pay/level-keys.ts';
import { formatMoneyDifference } from '../../lib/pay/money-difference.ts';
import type { RatesFile } from '../../lib/pay/rates-file.ts';
import { type SameTerms, sameTerms, type TermsMissing, type TermsUnit } from '../../lib/saved/same-terms.ts';
import type { SavedOffer } from '../../lib/saved/saved-offer.ts';
import type { WordKey } from '../../lib/words.ts';
import { useServices } from '../screens/services.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useDates } from '../ui/use-dates.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { GuideLinks } from './GuideLinks.tsx';
import { loadOffer, type OfferInMarket } from './load-offer.ts';

export interface CompareOffersProps {
  offers: readonly SavedOffer[];
  settings: WorkingTime & { payUnit: TermsUnit; currency: string | null };
  onBack: () => void;
}

const units: { value: TermsUnit; key: WordKey }[] = [
  { value: 'YEAR', key: 'unitYear' },
  { value: 'MONTH', key: 'unitMonth' },
  { value: 'HOUR', key: 'unitHour' },
];

const missingKeys: Record<TermsMissing, WordKey> = {
  'no-pay': 'noAmount',
  'no-period': 'noPeriod',
  'no-currency': 'noCurrency',
  'no-rate': 'notConverted',
};

/** Two to four offers side by side, their pay in the same terms. */
export function CompareOffers({ offers, settings, onBack }: CompareOffersProps) {
  const { say, locale } = useWords();
  const services = useServices();
  const words = { locale, nation: say('theUnitedStates') };
  const key = offers.map((offer) => JSON.stringify(offer)).join();
  const loaded = useLoaded(
    () =>
      Promise.all([
        services.readRates(),
        ...offers.map((offer) => loadOffer(services, offer, settings, words)),
      ] as const),
    key,
  );
  return (
    <div class="compare-offers">
      <p>
        <button type="button" class="link" onClick={onBack}>
          {say('backToSaved')}
        </button>
      </p>
      <h1>{say('compareOffers')}</h1>
      <GuideLinks place="comparison" />
      {loaded.status === 'loading' ? <Skeleton label={say('loading')} /> : null}
      {loaded.status === 'failed' ? <p role="alert">{say('dataMissing')}</p> : null}
      {loaded.status === 'ready' ? (
        <Side rates={loaded.value[0]} offers={loaded.value.slice(1) as OfferInMarket[]} settings={settings} />
      ) : null}
    </div>
  );
}

/** The currencies of the offers, the reader's own, and the dollar. */
function currenciesOf(offers: readonly OfferInMarket[], own: string | null): string[] {
  const named = offers.map(({ offer }) => offer.pay?.currency ?? null);
  return [...new Set([own, ...named, 'USD'].filter((currency) => currency !== null))];
}

const middleOf = (terms: SameTerms) =>
  terms.min !== null && terms.max !== null ? (terms.min + terms.max) / 2 : (terms.min ?? terms.max);

function Side({
  rates,
  offers,
  settings,
}: {
  rates: RatesFile;
  offers: readonly OfferInMarket[];
  settings: CompareOffersProps['settings'];
}) {
  const { say, locale } = useWords();
  const { day, rate } = useDates();
  const currencies = currenciesOf(offers, settings.currency);
  const [currency, setCurrency] = useState(currencies[0]!);
  const [unit, setUnit] = useState<TermsUnit>(settings.payUnit);
  const terms = offers.map(({ offer }) => sameTerms(offer.pay, { currency, unit, time: settings, rates }));
  const middles = terms.map((one) => (typeof one === 'string' ? null : middleOf(one)));
  const highest = Math.max(...middles.filter((middle) => middle !== null));
  const row = (label: string, cell: (one: OfferInMarket, index: number) => ComponentChildren) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      {offers.map((one, index) => (
        <td key={one.offer.id}>{cell(one, index)}</td>
      ))}
    </tr>
  );
  const rangeWords = {
    from: (a: string) => say('from', a),
    upTo: (a: string) => say('upTo', a),
    between: (a: string, b: string) => `${a} – ${b}`,
  };
  return (
    <>
      <div class="explore-controls">
        <Segmented
          label={say('payPer')}
          name="offers-unit"
          value={unit}
          options={units.map(({ value, key }) => ({ value, label: say(key) }))}
          onChange={setUnit}
        />
        <label class="field">
          <span>{say('currency')}</span>
          <select class="select" value={currency} onChange={(event) => setCurrency(event.currentTarget.value)}>
            {currencies.map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrollable by keyboard (axe, scrollable-region-focusable) */}
      <section class="scroll-region" aria-label={say('compareOffers')} tabIndex={0}>
        <table class="compare-table">
          <thead>
            <tr>
              <td />
              {offers.map(({ offer }) => (
                <th key={offer.id} scope="col">
                  <bdi>{offer.title}</bdi>
                  <span class="small muted offer-sub">
                    <bdi>{[offer.company, offer.place].filter(Boolean).join(' · ')}</bdi>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(say('asStated'), ({ offer }) =>
              offer.pay ? <bdi class="ad-line">{offer.pay.text}</bdi> : <span class="muted">{say('noAmount')}</span>,
            )}
            {row(say('inSameTerms', currency), (_, index) => {
              const one = terms[index]!;
              if (typeof one === 'string') return <span class="muted">{say(missingKeys[one])}</span>;
              return (
                <>
                  <strong class="offer-terms">{formatRange({ ...one, currency }, locale, rangeWords)}</strong>
                  {one.converted ? (
                    <p class="small muted">
                      {say(
                        'convertedOffer',
                        one.converted.from,
                        currency,
                        rate(one.converted.rate),
                        day(one.converted.date),
                      )}
                    </p>
                  ) : null}
                </>
              );
            })}
            {row(say('toTheHighest'), (_, index) => {
              const middle = middles[index];
              if (middle == null) return <span class="muted">{say('notComparable')}</span>;
              return middle === highest ? (
                say('highestOffer')
              ) : (
                <span class="number">{formatMoneyDifference(Math.round(middle - highest), currency, locale)}</span>
              );
            })}
            {row(say('inItsMarket'), (one) => (
              <Market one={one} />
            ))}
            {row(say('level'), ({ offer }) =>
              offer.level ? say(levelKeys[offer.level]) : <span class="muted">{say('notKnown')}</span>,
            )}
            {row(say('notInAd'), ({ offer }) => (
              <Lines lines={offer.gaps?.missing ?? null} />
            ))}
            {row(say('beyondUsual'), ({ offer }) => (
              <Lines lines={offer.gaps?.beyond ?? null} />
            ))}
            {row(say('note'), ({ offer }) => (
              <bdi class="offer-note">{offer.note}</bdi>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] | null }) {
  const { say } = useWords();
  if (lines === null) return <span class="muted">{say('noAdRead')}</span>;
  if (lines.length === 0) return <span class="muted">{say('nothingHere')}</span>;
  return (
    <ul class="plain-list" lang="en">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** How the offer stands among people of its own job and place: percent of the figure, and percentiles. */
function Market({ one }: { one: OfferInMarket }) {
  const { say } = useWords();
  const { percent } = useMoney();
  const { comparison, jobTitle, placeName } = one;
  if (!comparison || !jobTitle) return <span class="muted">{say('notComparable')}</span>;
  const { low, middle, high, benchmark } = comparison;
  const shown = middle ?? low ?? high;
  const difference = shown?.level ?? shown?.average ?? null;
  if (!shown || !difference) return <span class="muted">{say('notComparable')}</span>;
  return (
    <>
      <strong class="number">{percent(Math.round(difference.percent), true)}</strong>{' '}
      {say(shown.level ? 'againstLevel' : 'againstAverage')}
      <p class="small">
        <Percentiles low={low ?? high} high={high ?? low} />
      </p>
      <p class="small muted" lang="en">
        {say('whoWhere', benchmark.percentilesOf || jobTitle, placeName)}
      </p>
    </>
  );
}

function Percentiles({ low, high }: { low: ComparedAmount | null; high: ComparedAmount | null }) {
  const { say } = useWords();
  const word = ({ kind, percentile }: Standing) => {
    const whole = Math.round(percentile);
    return kind === 'at' ? String(whole) : say(kind === 'above' ? 'abovePercentile' : 'belowPercentile', whole);
  };
  if (!low?.standing || !high?.standing) return <span class="muted">{say('noPercentiles')}</span>;
  const [from, to] = [word(low.standing), word(high.standing)];
  return <>{from === to ? say('percentileOne', from) : say('percentileSpan', from, to)}</>;
}
