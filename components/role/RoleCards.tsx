import type { RoleCard } from '../../lib/app/shipped.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';

export interface RoleCardsProps {
  cards: readonly RoleCard[];
  /** A year's (or hour's) average to state the difference from, null to state none. */
  against: { amount: number; unit: 'YEAR' | 'HOUR' } | null;
  onOpen: (slug: string, section: 'description' | 'salary') => void;
}

/** Roles to go on to: title, teaser, average with the difference, and the two links. */
export function RoleCards({ cards, against, onOpen }: RoleCardsProps) {
  const { say } = useWords();
  const { money, percent } = useMoney();
  const difference = (card: RoleCard) =>
    against && card.average !== null && card.unit === against.unit
      ? percent(Math.round((card.average / against.amount - 1) * 100), true)
      : null;
  return (
    <ul class="role-cards">
      {cards.map((card) => (
        <li key={card.slug} class="card">
          <h3 lang="en">{card.title}</h3>
          <p class="small muted" lang="en">
            {card.teaser}
          </p>
          <p class="number">
            {money(card.average, 'USD', card.unit)}
            {difference(card) === null ? null : <span class="difference"> ({difference(card)})</span>}
          </p>
          <p class="card-links">
            <button
              type="button"
              class="link"
              onClick={() => onOpen(card.slug, 'description')}
              aria-label={say('descriptionOf', card.title)}
            >
              {say('description')}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => onOpen(card.slug, 'salary')}
              aria-label={say('salaryOf', card.title)}
            >
              {say('salary')}
            </button>
          </p>
        </li>
      ))}
    </ul>
  );
}
