import { useEffect, useState } from 'preact/hooks';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { report } from '../../lib/app/errors.ts';
import { ownUrl } from '../../lib/app/own-url.ts';
import { changeSettings, type Settings } from '../../lib/app/settings.ts';

/** The reader's country as the browser's languages hint at it; null when they name none. */
const hintedCountry = (): string | null =>
  navigator.languages.map((language) => /-([A-Z]{2})$/.exec(language)?.[1]).find(Boolean) ?? null;

/** The first page. A country not chosen yet is taken from the browser's language, to be corrected here. */
export function WelcomePage({ settings }: { settings: Settings }) {
  const [country, setCountry] = useState(settings.welcomed ? settings.country : (hintedCountry() ?? settings.country));
  const choose = (next: string) => {
    setCountry(next);
    changeSettings({ country: next, welcomed: true }).catch((error) => report('welcome', error));
  };
  useEffect(() => choose(country), []);
  return (
    <Welcome
      country={country}
      onCountry={choose}
      onGo={(hash) => location.assign(ownUrl(`explore.html${hash}`))}
      optionsAddress={ownUrl('options.html')}
    />
  );
}
