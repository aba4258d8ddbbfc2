import type { Comparison } from '../../lib/pay/comparison.ts';
import { formatRange } from '../../lib/pay/format.ts';
import type { Pay } from '../../lib/pay/pay.ts';
import { verdictText } from '../../lib/pay/verdict.ts';
import { levelKeys } from '../role/LevelTable.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { OfferMeter } from './OfferMeter.tsx';
import { PaySteps } from './PaySteps.tsx';
import { type PayUnit, unitFactor, unitsFor } from './pay-unit.ts';
import { TypedOffer } from './TypedOffer.tsx';

export interface OfferPanelProps {
  comparison: Comparison;
  pay: Pay | null;
  /** The pay was typed by the reader rather than read from the page. */
  typed: boolean;
  hoursPerWeek: number;
  weeksPerYear: number;
  unit: PayUnit;
  onUnit: (unit: PayUnit) => void;
  onTyped: (text: string) => void;
}

const unitWords = { YEAR: 'unitYear', MONTH: 'unitMonth', HOUR: 'unitHour' } as const;

/** How the offer stands: the ad's own words first, then the strip, the verdict, and the arithmetic on demand. */
export function OfferPanel(props: OfferPanelProps) {
  const { comparison, pay, typed, onUnit, onTyped } = props;
  const { say, locale } = useWords();
  const { money } = useMoney();
  const { benchmark, low, high } = comparison;
  const units = unitsFor(benchmark);
  const unit = units.includes(props.unit) ? props.unit : units[0]!;
  const factor = unitFactor(benchmark.unit, unit);
  const show = (amount: number) => money(Math.round(amount * factor * 100) / 100, benchmark.currency);
  const offer = low || high ? { min: low?.amount ?? null, max: high?.amount ?? null } : null;
  const scaled = (amount: number | null | undefined) => (amount == null ? null : amount * factor);
  const verdict = verdictText(comparison);
  return (
    <div class="offer-panel">
      <div class="offer-head">
        {pay ? (
          <p class="ad-line">
            {say(typed ? 'yourOffer' : pay.kind === 'estimate' ? 'portalEstimate' : pay.fromProse ? 'adSaysInText' : 'adSays')} <bdi>{pay.text}</bdi>
          </p>
        ) : (
          <p class="small muted">{say('noPayInAd')}</p>
        )}
        <Segmented label={say('payPer')} name="unit" value={unit} options={units.map((value) => ({ value, label: say(unitWords[value]) }))} onChange={onUnit} />
      </div>
      {benchmark.percentiles ? (
        <OfferMeter
          percentiles={benchmark.percentiles}
          of={say('whoWhere', benchmark.percentilesOf, benchmark.percentilesPlace ?? say('theUnitedStates'))}
          average={benchmark.average === null ? null : { amount: benchmark.average, label: say('averageIn', benchmark.place), text: show(benchmark.average) }}
          level={benchmark.level ? { amount: benchmark.level.amount, label: say(levelKeys[benchmark.level.level]), text: show(benchmark.level.amount) } : null}
          offer={
            offer && {
              ...offer,
              text: formatRange({ min: scaled(offer.min), max: scaled(offer.max), currency: benchmark.currency }, locale, {
                words: { from: (a) => say('from', a), upTo: (a) => say('upTo', a), between: (a, b) => `${a} – ${b}` },
              }),
            }
          }
          format={show}
          summary={pay ? verdict : say('meterSummary', benchmark.percentilesOf)}
        />
      ) : (
        <dl class="facts">
          <div>
            <dt>{say('averageIn', benchmark.place)}</dt>
            <dd class="number">{benchmark.average === null ? say('notPublished') : show(benchmark.average)}</dd>
          </div>
          {benchmark.level ? (
            <div>
              <dt>{say(levelKeys[benchmark.level.level])}</dt>
              <dd class="number">{show(benchmark.level.amount)}</dd>
            </div>
          ) : null}
        </dl>
      )}
      {pay ? <p class="verdict">{verdict}.</p> : null}
      {benchmark.converted ? <p class="small muted">{say('convertedAt', benchmark.converted.from, benchmark.currency, benchmark.converted.rate, benchmark.converted.date)}</p> : null}
      {pay ? <PaySteps pay={pay} hoursPerWeek={props.hoursPerWeek} weeksPerYear={props.weeksPerYear} /> : null}
      <TypedOffer hasPay={pay !== null} typed={typed} onTyped={onTyped} />
    </div>
  );
}
