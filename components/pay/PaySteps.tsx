import { type AnnualAmount, annualise } from '../../lib/pay/annualise.ts';
import type { Pay, PayStep } from '../../lib/pay/pay.ts';
import type { WordKey } from '../../lib/words.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';

const stepKeys: Record<PayStep['unit'], WordKey> = {
  'hours-per-week': 'stepHours',
  'weeks-per-year': 'stepWeeks',
  'days-per-year': 'stepDays',
  'months-per-year': 'stepMonths',
  'payments-per-year': 'stepPayments',
  'exchange-rate': 'stepRate',
  'full-time-equivalent': 'stepFullTime',
};

/** The arithmetic from the ad's words to a year, opened on demand; nothing when the ad already speaks of a year. */
export function PaySteps({
  pay,
  hoursPerWeek,
  weeksPerYear,
}: {
  pay: Pay;
  hoursPerWeek: number;
  weeksPerYear: number;
}) {
  const { say } = useWords();
  const { money, count } = useMoney();
  const annual = annualise(pay, { hoursPerWeek, weeksPerYear });
  const lines = (amount: AnnualAmount | null | undefined) =>
    (amount?.steps ?? []).map(
      (step) =>
        `${money(step.from, pay.currency ?? '')} × ${say(stepKeys[step.unit], count(step.by))} = ${money(step.result, pay.currency ?? '')}`,
    );
  const same = pay.min === pay.max;
  const all = [
    ...lines(annual?.min),
    ...(same ? [] : lines(annual?.max)),
    ...lines(annual?.withExtraPayments?.min),
    ...(same ? [] : lines(annual?.withExtraPayments?.max)),
  ];
  if (all.length === 0 && pay.extras.length === 0 && pay.others.length === 0) return null;
  return (
    <details class="steps small">
      <summary>{say('howThisIsWorkedOut')}</summary>
      <ol>
        {all.map((line) => (
          <li key={line} class="number">
            {line}
          </li>
        ))}
      </ol>
      {pay.periodInferred ? <p class="muted">{say('periodInferred')}</p> : null}
      {pay.extras.length > 0 ? <p>{say('extrasApart', pay.extras.map((extra) => extra.text).join('; '))}</p> : null}
      {pay.others.length > 0 ? (
        <p>
          {say(
            'otherRanges',
            pay.others.map((other) => [other.label, other.pay.text].filter(Boolean).join(': ')).join('; '),
          )}
        </p>
      ) : null}
    </details>
  );
}
