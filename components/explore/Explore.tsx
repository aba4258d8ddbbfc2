import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoleCard } from '../../lib/app/shipped.ts';
import type { Words } from '../../lib/words.ts';
import { SavedScreen } from '../saved/SavedScreen.tsx';
import type { SavedStore } from '../saved/saved-store.ts';
import type { RoleScreenProps } from '../screens/RoleScreen.tsx';
import { useServices } from '../screens/services.ts';
import { SearchBox, type Suggestion } from '../search/SearchBox.tsx';
import { useWords } from '../ui/words.ts';
import { ComparePage } from './ComparePage.tsx';
import { CountriesPage } from './CountriesPage.tsx';
import { GuidePage, GuidesPage } from './GuidesPage.tsx';
import { JobPage } from './JobPage.tsx';
import { RoleList } from './RoleList.tsx';
import { allRolesHash, hashOfRoute, type Route, routeOfHash } from './route.ts';
import { TitlePage } from './TitlePage.tsx';

export interface ExploreProps {
  cards: readonly RoleCard[];
  saved: SavedStore;
  settings: RoleScreenProps['settings'] & { currency: string | null };
  onSettings: RoleScreenProps['onSettings'];
  optionsAddress: string;
}

/** The address decides what is shown, so that links, reload, back and forward all work. */
function useRoute() {
  const [route, setRoute] = useState<Route>(() => routeOfHash(location.hash));
  useEffect(() => {
    const follow = () => {
      setRoute(routeOfHash(location.hash));
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const replace = (next: Route) => {
    history.replaceState(null, '', hashOfRoute(next));
    setRoute(next);
  };
  return { route, replace };
}

/** What the tab is called, so that history and tabs can be told apart. */
function titleOf(route: Route, cards: readonly RoleCard[], say: Words['say']): string {
  if (route.view === 'roles') return route.branch ?? say('allRoles');
  if (route.view === 'job') return cards.find(({ slug }) => slug === route.role)?.title ?? route.occupation ?? '';
  if (route.view === 'title') return route.title;
  if (route.view === 'countries') return say('salaryByCountry');
  if (route.view === 'compare') return say('compareRoles');
  return say(route.view === 'saved' ? 'savedOffers' : 'guides');
}

const go = (hash: string) => {
  location.hash = hash;
};

const hashOfSuggestion = ({ key }: Suggestion) => `#${key.replace(':', '=')}`;

/** The full-page look-up: all roles, one role, several compared, countries, guides, saved offers. */
export function Explore({ cards, saved, settings, onSettings, optionsAddress }: ExploreProps) {
  const { say } = useWords();
  const { route, replace } = useRoute();
  const title = titleOf(route, cards, say);
  useEffect(() => {
    document.title = `${title} · Rolewise`;
  }, [title]);
  const [chosen, setChosen] = useState<string[]>([]);
  const page = { settings, onSettings, onGo: go };
  return (
    <>
      <PageHead view={route.view} optionsAddress={optionsAddress} />
      <main class="page" id="main" tabIndex={-1}>
        {route.view === 'roles' ? (
          <RoleList cards={cards} route={route} onRoute={replace} chosen={chosen} onChosen={setChosen} />
        ) : null}
        {route.view === 'job' ? (
          <JobPage
            key={`${route.role}${route.occupation}${route.section}`}
            job={route}
            match={null}
            section={route.section}
            {...page}
          />
        ) : null}
        {route.view === 'title' ? <TitlePage key={route.title} title={route.title} {...page} /> : null}
        {route.view === 'countries' ? <CountriesPage job={route} currency={settings.currency} /> : null}
        {route.view === 'compare' ? <ComparePage slugs={route.roles} cards={cards} onGo={go} /> : null}
        {route.view === 'guides' ? <GuidesPage /> : null}
        {route.view === 'guide' ? <GuidePage key={route.slug} slug={route.slug} /> : null}
        {route.view === 'saved' ? <SavedScreen store={saved} settings={settings} /> : null}
      </main>
    </>
  );
}

/** A button rather than a link: the address names the view. */
const skipToMain = () => {
  document.getElementById('main')?.focus();
};

function PageHead({ view, optionsAddress }: { view: Route['view']; optionsAddress: string }) {
  const { say } = useWords();
  const services = useServices();
  const link = (hash: string, current: boolean, children: ComponentChildren) => (
    <a href={hash} aria-current={current ? 'page' : undefined}>
      {children}
    </a>
  );
  return (
    <header class="page-head">
      <button type="button" class="button skip-link" onClick={skipToMain}>
        {say('skipToContent')}
      </button>
      <div class="page-head-inner">
        <a class="brand" href={allRolesHash}>
          Rolewise
        </a>
        <SearchBox
          suggest={services.suggest}
          onChoose={(suggestion) => go(hashOfSuggestion(suggestion))}
          onSubmit={(title) => go(hashOfRoute({ view: 'title', title }))}
          focus={false}
        />
        <nav class="page-nav" aria-label={say('mainMenu')}>
          {link(allRolesHash, view === 'roles', say('roles'))}
          {link('#saved', view === 'saved', say('savedOffers'))}
          {link('#guides', view === 'guides' || view === 'guide', say('guides'))}
          {link(optionsAddress, false, say('options'))}
        </nav>
      </div>
    </header>
  );
}
