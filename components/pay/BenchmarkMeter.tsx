import type { Percentiles } from '../../data/schema/figures.ts';
import type { Benchmark, Comparison } from '../../lib/pay/comparison.ts';
import { formatRange } from '../../lib/pay/format.ts';
import { levelKeys } from '../../lib/pay/level-keys.ts';
import { verdictWords } from '../../lib/pay/verdict-words.ts';
import type { WordKey } from '../../lib/words.ts';
import { BasisMark } from '../ui/BasisMark.tsx';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { OfferMeter } from './OfferMeter.tsx';

/** "Average in Washington", or the median where that is what the publisher gives. */
const averageKey = ({ averageIs }: Benchmark): WordKey => (averageIs === 'median' ? 'medianIn' : 'averageIn');

const publishedCount = (percentiles: Percentiles | null) =>
  Object.values(percentiles ?? {}).filter((value) => value !== null).length;

/** A comparison on the strip, each amount times `factor` for the unit shown; plain figures where no percentiles are published. */
export function BenchmarkMeter({
  comparison,
  factor,
  hasPay,
}: {
  comparison: Comparison;
  factor: number;
  hasPay: boolean;
}) {
  const words = useWords();
  const { say, locale } = words;
  const { money, percent } = useMoney();
  const { benchmark, low, high } = comparison;
  const { average, level, percentiles, currency } = benchmark;
  const show = (amount: number) => money(Math.round(amount * factor * 100) / 100, currency);
  if (!percentiles || publishedCount(percentiles) < 2) return <PlainFigures benchmark={benchmark} show={show} />;
  const scaled = (amount: number | undefined) => (amount === undefined ? null : amount * factor);
  const rangeWords = {
    from: (a: string) => say('from', a),
    upTo: (a: string) => say('upTo', a),
    between: (a: string, b: string) => `${a} – ${b}`,
  };
  const offer =
    low || high
      ? {
          min: low?.amount ?? null,
          max: high?.amount ?? null,
          text: formatRange({ min: scaled(low?.amount), max: scaled(high?.amount), currency }, locale, rangeWords),
        }
      : null;
  const of = say('whoWhere', benchmark.percentilesOf, benchmark.percentilesPlace ?? say('theUnitedStates'));
  const { sentence, standing } = verdictWords(comparison, words, percent);
  return (
    <OfferMeter
      percentiles={percentiles}
      of={of}
      average={
        average === null
          ? null
          : {
              amount: average,
              label: say(averageKey(benchmark), benchmark.place),
              text: show(average),
              basis: benchmark.basis,
            }
      }
      level={
        level
          ? {
              amount: level.amount,
              label: say(levelKeys[level.level]),
              text: show(level.amount),
              basis: benchmark.basis === 'reference' ? 'reference' : 'modelled',
            }
          : null
      }
      offer={offer}
      format={show}
      summary={hasPay ? [sentence, standing].filter(Boolean).join('. ') : say('meterSummary', of)}
    />
  );
}

function PlainFigures({ benchmark, show }: { benchmark: Benchmark; show: (amount: number) => string }) {
  const { say } = useWords();
  const { average, level, basis } = benchmark;
  return (
    <dl class="meter-key small">
      <div class="meter-row">
        <dt>
          <span>
            {say(averageKey(benchmark), benchmark.place)} <BasisMark basis={basis} />
          </span>
        </dt>
        <dd class="number">{average === null ? say('notPublished') : show(average)}</dd>
      </div>
      {basis === 'group' ? (
        <div class="meter-row">
          <dt>{say('groupIs')}</dt>
          <dd lang="en">{benchmark.occupation}</dd>
        </div>
      ) : null}
      {level ? (
        <div class="meter-row">
          <dt>{say(levelKeys[level.level])}</dt>
          <dd class="number">{show(level.amount)}</dd>
        </div>
      ) : null}
    </dl>
  );
}
