import type { Percentiles } from '../../data/schema/figures.ts';
import type { Basis } from '../../data/schema/source.ts';
import { BasisMark } from '../ui/BasisMark.tsx';
import { useWords } from '../ui/words.ts';

export interface MeterMark {
  amount: number;
  label: string;
  text: string;
  basis: Basis;
}

export interface OfferMeterProps {
  percentiles: Percentiles;
  /** "Data Scientists in the United States": whose percentiles the strip shows. */
  of: string;
  average: MeterMark | null;
  level: MeterMark | null;
  /** The ad's range in the strip's own terms; an open end is null. */
  offer: { min: number | null; max: number | null; text: string } | null;
  format: (amount: number) => string;
  /** Everything the picture says, in words. */
  summary: string;
}

const height = 58;

/** Share of the strip's width at which an amount stands, with room left and right of the outermost mark. */
function scale(amounts: readonly number[]) {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const span = high - low || 1;
  return (amount: number) => `${(4 + (92 * (amount - low)) / span).toFixed(2)}%`;
}

function Offer({
  offer,
  at,
  ends,
}: {
  offer: NonNullable<OfferMeterProps['offer']>;
  at: (amount: number) => string;
  ends: [number, number];
}) {
  const from = offer.min ?? ends[0];
  const to = offer.max ?? ends[1];
  const open = offer.min === null || offer.max === null;
  return (
    <g class="meter-offer">
      <line class={open ? 'is-open' : undefined} x1={at(from)} x2={at(to)} y1="46" y2="46" stroke-width="6" />
      {offer.min === null ? null : <line x1={at(from)} x2={at(from)} y1="38" y2="54" stroke-width="3" />}
      {offer.max === null ? null : <line x1={at(to)} x2={at(to)} y1="38" y2="54" stroke-width="3" />}
    </g>
  );
}

/**
 * The strip from the 10th to the 90th percentile with the average, the level's figure and the ad's range on it.
 * Everything the picture says is also in the key below it and in `summary`.
 */
export function OfferMeter({ percentiles, of, average, level, offer, format, summary }: OfferMeterProps) {
  const { say } = useWords();
  const { p10, p25, p50, p75, p90 } = percentiles;
  const published = [p10, p25, p50, p75, p90].filter((value): value is number => value !== null);
  const all = [...published, average?.amount, level?.amount, offer?.min, offer?.max].filter(
    (value): value is number => typeof value === 'number',
  );
  const at = scale(all);
  const ends: [number, number] = [Math.min(...all), Math.max(...all)];
  const outer = (rank: number, amount: number | null) =>
    amount === null ? null : `${say('percentileShort', rank)} ${format(amount)}`;
  return (
    <figure class="meter">
      <svg width="100%" height={offer ? height : 36} role="img" aria-label={summary}>
        <line class="meter-band" x1={at(published[0]!)} x2={at(published.at(-1)!)} y1="18" y2="18" stroke-width="18" />
        {p25 !== null && p75 !== null ? (
          <line class="meter-middle" x1={at(p25)} x2={at(p75)} y1="18" y2="18" stroke-width="18" />
        ) : null}
        {p50 !== null ? <line class="meter-median" x1={at(p50)} x2={at(p50)} y1="9" y2="27" /> : null}
        {average ? (
          <svg aria-hidden="true" class="meter-average" x={at(average.amount)} y="18" overflow="visible">
            <path d="M0-10 8 0 0 10-8 0Z" />
          </svg>
        ) : null}
        {level ? (
          <svg aria-hidden="true" class="meter-level" x={at(level.amount)} y="18" overflow="visible">
            <circle r="6" />
          </svg>
        ) : null}
        {offer ? <Offer offer={offer} at={at} ends={ends} /> : null}
      </svg>
      <dl class="meter-key small">
        {offer ? <Key mark="offer" label={say('thisOffer')} text={offer.text} /> : null}
        {level ? <Key mark="level" label={level.label} text={level.text} basis={level.basis} /> : null}
        {average ? <Key mark="average" label={average.label} text={average.text} basis={average.basis} /> : null}
        {p50 !== null && p50 !== average?.amount ? (
          <Key mark="median" label={say('median')} text={format(p50)} />
        ) : null}
        {p25 !== null && p75 !== null ? (
          <Key mark="middle" label={say('middleHalf')} text={`${format(p25)} – ${format(p75)}`} />
        ) : null}
        {p10 !== null || p90 !== null ? (
          <Key
            mark="band"
            label={say('tenthToNinetieth')}
            text={
              p10 !== null && p90 !== null
                ? `${format(p10)} – ${format(p90)}`
                : (outer(10, p10) ?? outer(90, p90) ?? '')
            }
          />
        ) : null}
      </dl>
      <figcaption class="small muted">{say('percentilesOf', of)}</figcaption>
    </figure>
  );
}

type Mark = 'offer' | 'level' | 'average' | 'median' | 'middle' | 'band';

function Key({ mark, label, text, basis }: { mark: Mark; label: string; text: string; basis?: Basis }) {
  return (
    <div class={`meter-row meter-row-${mark}`}>
      <dt>
        <svg
          class={`key key-${mark}`}
          width="14"
          height="14"
          viewBox="-8 -8 16 16"
          aria-hidden="true"
          focusable="false"
        >
          {mark === 'offer' ? <path d="M-7 0H7M-7-5V5M7-5V5" /> : null}
          {mark === 'level' ? <circle r="5.5" /> : null}
          {mark === 'average' ? <path d="M0-7 5.5 0 0 7-5.5 0Z" /> : null}
          {mark === 'median' ? <path d="M-7-5H7V5H-7ZM0-5V5" /> : null}
          {mark === 'middle' || mark === 'band' ? <rect x="-7" y="-5" width="14" height="10" /> : null}
        </svg>
        <span>
          {label} {basis ? <BasisMark basis={basis} /> : null}
        </span>
      </dt>
      <dd class="number">{text}</dd>
    </div>
  );
}
