import { CountrySelect } from '../options/CountrySelect.tsx';
import { useServices } from '../screens/services.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { useWords } from '../ui/words.ts';

export interface WelcomeProps {
  country: string;
  onCountry: (country: string) => void;
  /** Opens Explore at this address part. */
  onGo: (hash: string) => void;
  optionsAddress: string;
}

/** The one page after installation: what it does, what it reads, where it is, and a first look-up. */
export function Welcome({ country, onCountry, onGo, optionsAddress }: WelcomeProps) {
  const { say, locale } = useWords();
  const services = useServices();
  return (
    <main class="welcome">
      <header>
        <p class="brand">Rolewise</p>
        <h1>{say('welcomeTitle')}</h1>
        <p class="lead">{say('welcomeLead')}</p>
      </header>
      <section>
        <h2>{say('welcomeTry')}</h2>
        <SearchBox
          suggest={services.suggest}
          onChoose={({ key }) => onGo(`#${key.replace(':', '=')}`)}
          onSubmit={(title) => onGo(`#title=${encodeURIComponent(title)}`)}
          focus={false}
        />
      </section>
      <section>
        <h2>{say('welcomeCountry')}</h2>
        <CountrySelect country={country} onCountry={onCountry} />
        <p class="small muted">{say('welcomeCountryNote')}</p>
      </section>
      <section>
        <h2>{say('welcomePin')}</h2>
        <p>{say('welcomePinText')}</p>
      </section>
      <section>
        <h2>{say('welcomeReads')}</h2>
        <p>{say('welcomeReadsText')}</p>
        <p>
          <a href={`${optionsAddress}#portals`}>{say('optionsPortals')}</a> ·{' '}
          <a href={`${optionsAddress}#privacy`}>{say('optionsPrivacy')}</a>
        </p>
      </section>
      {locale.startsWith('en') ? null : <p class="small muted">{say('rolesInEnglish')}</p>}
    </main>
  );
}
