import { useServices } from '../screens/services.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';

/** Countries we have any figure for, by name in the reader's language. */
export function CountrySelect({ country, onCountry }: { country: string; onCountry: (country: string) => void }) {
  const { say, locale } = useWords();
  const services = useServices();
  const groups = useLoaded(services.readGroups, 'groups');
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const codes = new Set(['US', country, ...(groups.status === 'ready' ? Object.keys(groups.value) : [])]);
  const countries = [...codes]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <label class="field">
      <span>{say('homeCountry')}</span>
      <select class="select" value={country} onChange={(event) => onCountry(event.currentTarget.value)}>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
