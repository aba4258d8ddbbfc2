import type { OccupationFigures } from '../../data/schema/figures.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';

const width = 320;
const height = 72;

/** The median year by year as a line, from the lowest to the highest of the years shown. */
function History({ points, format }: { points: OccupationFigures['history']; format: (amount: number) => string }) {
  const { say } = useWords();
  if (points.length < 2) return null;
  const values = points.map((point) => point.median);
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const x = (index: number) => 12 + ((width - 24) * index) / (points.length - 1);
  const y = (value: number) => height - 14 - ((height - 28) * (value - low)) / span;
  const line = points
    .map((point, index) => `${index ? 'L' : 'M'}${x(index).toFixed(1)} ${y(point.median).toFixed(1)}`)
    .join(' ');
  const first = points[0]!;
  const last = points.at(-1)!;
  const summary = say('historySummary', first.year, format(first.median), last.year, format(last.median));
  return (
    <figure class="history">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={summary}>
        <path class="history-line" d={line} />
        {points.map((point, index) => (
          <circle key={point.year} class="history-point" cx={x(index)} cy={y(point.median)} r="3.5" />
        ))}
      </svg>
      <figcaption class="small muted">{summary}</figcaption>
      <details class="small">
        <summary>{say('showAsTable')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say('year')}</th>
              <th scope="col">{say('median')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.year}>
                <th scope="row">{point.year}</th>
                <td class="number">
                  {format(point.median)}
                  {point.topcoded ? ` ${say('orMore')}` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Growth to 2034, openings, employment and how the median moved. */
export function Outlook({ figures }: { figures: OccupationFigures }) {
  const { say } = useWords();
  const { money, percent, count } = useMoney();
  const { outlook, history, national, basis } = figures;
  const period = basis === 'hourly' ? 'HOUR' : 'YEAR';
  return (
    <>
      <dl class="facts">
        {outlook?.growthPercent != null ? (
          <div>
            <dt>{say('growthTo2034')}</dt>
            <dd class="number">{percent(outlook.growthPercent, true)}</dd>
          </div>
        ) : null}
        {outlook?.openingsPerYear != null ? (
          <div>
            <dt>{say('openingsPerYear')}</dt>
            <dd class="number">{count(outlook.openingsPerYear)}</dd>
          </div>
        ) : null}
        {national.employment != null ? (
          <div>
            <dt>{say('employed')}</dt>
            <dd class="number">{count(national.employment)}</dd>
          </div>
        ) : null}
      </dl>
      <History points={history} format={(amount) => money(amount, 'USD', period)} />
    </>
  );
}
