import type { ComparedPlace } from '../../lib/benchmark.ts';
import { useWords } from '../ui/words.ts';
import type { JobData } from './use-role.ts';

const keyOf = (place: ComparedPlace) => (place.kind === 'nation' ? 'nation' : `${place.kind}:${place.code}`);

function placeOf(key: string): ComparedPlace {
  const [kind, code = ''] = key.split(':');
  return kind === 'state' || kind === 'area' || kind === 'country' ? { kind, code } : { kind: 'nation' };
}

/** Where to compare: the nation, a state, an area the occupation has levels for, or another country. */
export function PlacePicker({ place, job, onPlace }: { place: ComparedPlace; job: JobData; onPlace: (place: ComparedPlace) => void }) {
  const { say, locale } = useWords();
  const { figures, usPlaces } = job;
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const countries = (figures?.countries ?? []).map(({ country }) => ({ country, name: names.of(country) ?? country }));
  countries.sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <label class="field">
      <span>{say('place')}</span>
      <select class="select" value={keyOf(place)} onChange={(event) => onPlace(placeOf(event.currentTarget.value))}>
        <option value="nation">{say('unitedStates')}</option>
        <optgroup label={say('states')}>
          {usPlaces.states
            .filter(({ code }) => figures?.states[code])
            .map(({ code, name }) => (
              <option key={code} value={`state:${code}`}>
                {name}
              </option>
            ))}
        </optgroup>
        <optgroup label={say('countries')}>
          {countries.map(({ country, name }) => (
            <option key={country} value={`country:${country}`}>
              {name}
            </option>
          ))}
        </optgroup>
        <optgroup label={say('areas')}>
          {usPlaces.areas
            .filter(({ code }) => figures?.areas[code])
            .map(({ code, name }) => (
              <option key={code} value={`area:${code}`}>
                {name}
              </option>
            ))}
        </optgroup>
      </select>
    </label>
  );
}
