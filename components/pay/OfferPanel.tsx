import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../lib/pay/comparison.ts';
import type { Pay } from '../../lib/pay/pay.ts';
import { verdictWords } from '../../lib/pay/verdict-words.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { useDates } from '../ui/use-dates.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { BenchmarkMeter } from './BenchmarkMeter.tsx';
import { PaySteps } from './PaySteps.tsx';
import { type PayUnit, unitFactor, unitsFor } from './pay-unit.ts';
import { TypedOffer } from './TypedOffer.tsx';

export interface OfferPanelProps {
  comparison: Comparison;
  pay: Pay | null;
  /** There is an ad; without one the panel speaks of typed offers only. */
  posting: boolean;
  /** What the reader typed as an offer, null when nothing. */
  typed: string | null;
  hoursPerWeek: number;
  weeksPerYear: number;
  unit: PayUnit;
  onUnit: (unit: PayUnit) => void;
  onTyped: (text: string) => void;
  /** Where the figures are from. */
  source: ComponentChildren;
}

const unitWords = { YEAR: 'unitYear', MONTH: 'unitMonth', HOUR: 'unitHour' } as const;

/** How the offer stands: the ad's own words first, then the verdict, the strip, and the arithmetic on demand. */
export function OfferPanel(props: OfferPanelProps) {
  const { comparison, pay, typed, onUnit, onTyped } = props;
  const { say } = useWords();
  const { day, rate } = useDates();
  const { benchmark } = comparison;
  const units = unitsFor(benchmark);
  const unit = units.includes(props.unit) ? props.unit : units[0]!;
  const factor = unitFactor(benchmark.unit, unit);
  const { converted } = benchmark;
  return (
    <section class="offer-panel" aria-label={say('offerPanel')}>
      <AdWords {...props} />
      {pay ? <VerdictNote comparison={comparison} /> : null}
      <div class="offer-units">
        <span class="small muted">{say('payPer')}</span>
        <Segmented
          label={say('payPer')}
          name="unit"
          value={unit}
          options={units.map((value) => ({ value, label: say(unitWords[value]) }))}
          onChange={onUnit}
        />
      </div>
      <BenchmarkMeter comparison={comparison} factor={factor} hasPay={pay !== null} />
      <div class="offer-notes small muted">
        {benchmark.unit === 'HOUR' ? <p>{say('hourlyOnly')}</p> : null}
        {unit !== benchmark.unit ? <p>{say(unit === 'HOUR' ? 'hourOfYear' : 'monthOfYear')}</p> : null}
        {converted ? (
          <p>{say('convertedAt', converted.from, benchmark.currency, rate(converted.rate), day(converted.date))}</p>
        ) : null}
        {props.source}
      </div>
      {pay ? <PaySteps pay={pay} hoursPerWeek={props.hoursPerWeek} weeksPerYear={props.weeksPerYear} /> : null}
      <TypedOffer hasPay={pay !== null} typed={typed} understood={typed === null || pay !== null} onTyped={onTyped} />
    </section>
  );
}

/** The pay in the ad's own words: they stay in sight whatever is worked out from them. */
function AdWords({ pay, typed, posting }: OfferPanelProps) {
  const { say } = useWords();
  if (!pay) return <p class="offer-words muted">{say(posting ? 'noPayInAd' : 'payOfAll')}</p>;
  const key =
    typed !== null
      ? 'yourOffer'
      : pay.kind === 'estimate'
        ? 'portalEstimate'
        : pay.fromProse
          ? 'adSaysInText'
          : 'adSays';
  return (
    <p class="offer-words">
      <span class="small muted">{say(key)}</span> <bdi class="ad-words">{pay.text}</bdi>
    </p>
  );
}

function VerdictNote({ comparison }: { comparison: Comparison }) {
  const words = useWords();
  const { percent } = useMoney();
  const { short, sentence, standing, caveats } = verdictWords(comparison, words, percent);
  const { quality } = comparison;
  const facts = [
    quality?.oneSided ? words.say(quality.oneSided === 'no-maximum' ? 'openAbove' : 'openBelow') : null,
    quality?.wide && quality.widthPercent !== null
      ? words.say('wideRange', percent(Math.round(quality.widthPercent)))
      : null,
    ...caveats,
  ].filter((fact) => fact !== null);
  return (
    <div class="verdict">
      {short ? <p class="verdict-short">{short}</p> : null}
      <p class={short ? 'small' : undefined}>
        {sentence}. {standing}
      </p>
      {facts.length > 0 ? (
        <ul class="verdict-facts small muted">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
