import type { Percentiles } from '../../data/schema/figures.ts';
import { useWords } from '../ui/words.ts';

export interface MeterMark {
  amount: number;
  label: string;
  text: string;
}

export interface OfferMeterProps {
  percentiles: Percentiles;
  /** "all Data Scientists": whose percentiles the strip shows. */
  of: string;
  average: MeterMark | null;
  level: MeterMark | null;
  /** The ad's range in the strip's own terms; an open end is null. */
  offer: { min: number | null; max: number | null; text: string } | null;
  format: (amount: number) => string;
  summary: string;
}

const height = 54;

/** Share of the strip's width at which an amount stands, with room left and right of the outermost mark. */
function scale(amounts: readonly number[]) {
  const low = Math.min(...amounts);
  const high = Math.max(...amounts);
  const span = high - low || 1;
  return (amount: number) => `${(4 + (92 * (amount - low)) / span).toFixed(2)}%`;
}

function Offer({ offer, at, ends }: { offer: NonNullable<OfferMeterProps['offer']>; at: (amount: number) => string; ends: [number, number] }) {
  const from = offer.min ?? ends[0];
  const to = offer.max ?? ends[1];
  const open = offer.min === null || offer.max === null;
  return (
    <g class="meter-offer">
      <line class={open ? 'is-open' : undefined} x1={at(from)} x2={at(to)} y1="41" y2="41" stroke-width="6" />
      {offer.min === null ? null : <line x1={at(from)} x2={at(from)} y1="34" y2="48" stroke-width="3" />}
      {offer.max === null ? null : <line x1={at(to)} x2={at(to)} y1="34" y2="48" stroke-width="3" />}
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
  const all = [...published, average?.amount, level?.amount, offer?.min, offer?.max].filter((value): value is number => typeof value === 'number');
  if (published.length < 2) return null;
  const at = scale(all);
  const ends: [number, number] = [Math.min(...all), Math.max(...all)];
  return (
    <figure class="meter">
      <svg width="100%" height={height} role="img" aria-label={summary}>
        <line class="meter-band" x1={at(published[0]!)} x2={at(published.at(-1)!)} y1="18" y2="18" stroke-width="16" />
        {p25 !== null && p75 !== null ? <line class="meter-middle" x1={at(p25)} x2={at(p75)} y1="18" y2="18" stroke-width="16" /> : null}
        {p50 !== null ? <line class="meter-median" x1={at(p50)} x2={at(p50)} y1="8" y2="28" /> : null}
        {average ? (
          <svg class="meter-average" x={at(average.amount)} y="18" overflow="visible">
            <path d="M0-9 7 0 0 9-7 0Z" />
          </svg>
        ) : null}
        {level ? (
          <svg class="meter-level" x={at(level.amount)} y="18" overflow="visible">
            <circle r="6" />
          </svg>
        ) : null}
        {offer ? <Offer offer={offer} at={at} ends={ends} /> : null}
      </svg>
      <div class="meter-ends number small muted" aria-hidden="true">
        <span>{p10 === null ? '' : say('percentileAt', 10, format(p10))}</span>
        <span>{p90 === null ? '' : say('percentileAt', 90, format(p90))}</span>
      </div>
      <dl class="meter-key small">
        {offer ? <Key mark="offer" label={say('thisAd')} text={offer.text} /> : null}
        {level ? <Key mark="level" label={level.label} text={level.text} /> : null}
        {average ? <Key mark="average" label={average.label} text={average.text} /> : null}
        {p25 !== null && p75 !== null ? <Key mark="middle" label={say('middleHalf')} text={`${format(p25)} – ${format(p75)}`} /> : null}
      </dl>
      <figcaption class="small muted">{say('percentilesOf', of)}</figcaption>
    </figure>
  );
}

function Key({ mark, label, text }: { mark: 'offer' | 'level' | 'average' | 'middle'; label: string; text: string }) {
  return (
    <div class="meter-row">
      <dt>
        <svg class={`key key-${mark}`} width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
          {mark === 'offer' ? <path d="M-7 0H7M-7-5V5M7-5V5" /> : null}
          {mark === 'level' ? <circle r="5.5" /> : null}
          {mark === 'average' ? <path d="M0-7 5.5 0 0 7-5.5 0Z" /> : null}
          {mark === 'middle' ? <rect x="-7" y="-5" width="14" height="10" /> : null}
        </svg>
        {label}
      </dt>
      <dd class="number">{text}</dd>
    </div>
  );
}
