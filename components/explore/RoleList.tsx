import type { RoleCard } from '../../lib/app/shipped.ts';
import type { WordKey } from '../../lib/words.ts';
import { useMoney } from '../ui/use-money.ts';
import { useWords } from '../ui/words.ts';
import { branchesOf, listRoles } from './list-roles.ts';
import { comparedAtMost, hashOfRoute, type Route, type Sorting, sortings } from './route.ts';

type ListRoute = Extract<Route, { view: 'roles' }>;

export interface RoleListProps {
  cards: readonly RoleCard[];
  route: ListRoute;
  /** Changes what is listed; the address follows without a new step in the history. */
  onRoute: (route: ListRoute) => void;
  chosen: readonly string[];
  onChosen: (slugs: string[]) => void;
}

const sortKeys: Record<Sorting, WordKey> = { title: 'sortTitle', pay: 'sortPay', growth: 'sortGrowth' };

/** All roles as cards: by branch, filtered by words, sorted, with up to three chosen to compare. */
export function RoleList({ cards, route, onRoute, chosen, onChosen }: RoleListProps) {
  const { say } = useWords();
  const listed = listRoles(cards, route);
  return (
    <div class="explore-list">
      <Branches cards={cards} route={route} onRoute={onRoute} />
      <div class="explore-results">
        <header class="explore-head">
          <h1 lang={route.branch ? 'en' : undefined}>{route.branch ?? say('allRoles')}</h1>
          <p class="muted" role="status">
            {say('rolesCount', listed.length)}
          </p>
        </header>
        <div class="explore-controls">
          <label class="field">
            <span>{say('filterRoles')}</span>
            <input
              class="input"
              type="search"
              maxLength={100}
              value={route.text}
              onInput={(event) => onRoute({ ...route, text: event.currentTarget.value })}
            />
          </label>
          <label class="field">
            <span>{say('sortBy')}</span>
            <select
              class="select"
              value={route.sort}
              onChange={(event) => onRoute({ ...route, sort: event.currentTarget.value as Sorting })}
            >
              {sortings.map((sort) => (
                <option key={sort} value={sort}>
                  {say(sortKeys[sort])}
                </option>
              ))}
            </select>
          </label>
        </div>
        <p class="small muted">{say('roleListNote')}</p>
        {listed.length === 0 ? <p class="muted">{say('noRolesHere')}</p> : null}
        <ul class="explore-cards">
          {listed.map((card) => (
            <Card key={card.slug} card={card} chosen={chosen} onChosen={onChosen} />
          ))}
        </ul>
        <CompareBar chosen={chosen} cards={cards} onChosen={onChosen} />
      </div>
    </div>
  );
}

function Branches({ cards, route, onRoute }: Pick<RoleListProps, 'cards' | 'route' | 'onRoute'>) {
  const { say } = useWords();
  const { count } = useMoney();
  const branches = branchesOf(cards);
  return (
    <>
      <nav class="branches" aria-label={say('branches')}>
        <ul>
          {[{ branch: null, count: cards.length }, ...branches].map(({ branch, count: many }) => (
            <li key={branch ?? ''}>
              <a href={hashOfRoute({ ...route, branch })} aria-current={route.branch === branch ? 'page' : undefined}>
                <span lang={branch ? 'en' : undefined}>{branch ?? say('allBranches')}</span>
                <span class="number muted small">{count(many)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <label class="field branches-select">
        <span>{say('branch')}</span>
        <select
          class="select"
          value={route.branch ?? ''}
          onChange={(event) => onRoute({ ...route, branch: event.currentTarget.value || null })}
        >
          <option value="">{say('allBranches')}</option>
          {branches.map(({ branch, count: many }) => (
            <option key={branch} value={branch} lang="en">
              {branch} ({many})
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Card({ card, chosen, onChosen }: { card: RoleCard } & Pick<RoleListProps, 'chosen' | 'onChosen'>) {
  const { say } = useWords();
  const { money, percent } = useMoney();
  const isChosen = chosen.includes(card.slug);
  const link = (section: string) => hashOfRoute({ view: 'job', role: card.slug, occupation: null, section });
  return (
    <li class="explore-card">
      <p class="card-branch small muted" lang="en">
        {card.branch}
      </p>
      <h2 lang="en">{card.title}</h2>
      <p class="card-teaser muted" lang="en">
        {card.teaser}
      </p>
      <p class="card-figures">
        <span class="number card-average">{money(card.average, 'USD', card.unit)}</span>
        {card.growth === null ? null : (
          <span class="number small muted">{say('growthShort', percent(card.growth, true))}</span>
        )}
      </p>
      <p class="card-links">
        <a href={link('description')} aria-label={say('descriptionOf', card.title)}>
          {say('description')}
        </a>
        <a href={link('salary')} aria-label={say('salaryOf', card.title)}>
          {say('salary')}
        </a>
        <label class="card-compare">
          <input
            type="checkbox"
            checked={isChosen}
            disabled={!isChosen && chosen.length >= comparedAtMost}
            onChange={() => onChosen(isChosen ? chosen.filter((slug) => slug !== card.slug) : [...chosen, card.slug])}
          />
          <span aria-hidden="true">{say('compareThis')}</span>
          <span class="unseen">{say('compareRole', card.title)}</span>
        </label>
      </p>
    </li>
  );
}

/** Stays at the lower edge while roles are chosen. */
function CompareBar({ chosen, cards, onChosen }: Pick<RoleListProps, 'chosen' | 'cards' | 'onChosen'>) {
  const { say } = useWords();
  if (chosen.length === 0) return null;
  const titles = chosen.map((slug) => cards.find((card) => card.slug === slug)?.title ?? slug);
  return (
    <section class="compare-bar" aria-label={say('compareRoles')}>
      <p lang="en">{titles.join(' · ')}</p>
      <span class="compare-bar-actions">
        <button type="button" class="link" onClick={() => onChosen([])}>
          {say('clearChoice')}
        </button>
        {chosen.length > 1 ? (
          <a class="button button-main" href={hashOfRoute({ view: 'compare', roles: [...chosen] })}>
            {say('compareCount', chosen.length)}
          </a>
        ) : (
          <span class="small muted">{say('chooseMore')}</span>
        )}
      </span>
    </section>
  );
}
