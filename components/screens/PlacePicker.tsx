import type { NationalWage } from '../../data/schema/country-wage.ts';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import type { AnswerData } from '../../lib/first-look.ts';
import { useWords } from '../ui/words.ts';

const keyOf = (place: ComparedPlace) =>
  place.kind === 'nation'
    ? 'nation'
    : place.kind === 'country' && place.region
      ? `country:${place.code}:${place.region}`
      : `${place.kind}:${place.code}`;

function placeOf(key: string): ComparedPlace {
  const [kind, code = '', region] = key.split(':');
  if (kind === 'country' && region) return { kind, code, region };
  return kind === 'state' || kind === 'area' || kind === 'country' ? { kind, code } : { kind: 'nation' };
}

/** The regions of the chosen country with a wage of their own: Canadian provinces, Swedish national areas. */
function regionsOf({ figures }: AnswerData, country: string): { country: string; code: string; name: string }[] {
  const row = (figures?.countries as NationalWage[] | undefined)?.find((candidate) => candidate.country === country);
  return (row?.regions ?? []).flatMap(({ code, name, wage }) =>
    code && (wage.mean ?? wage.p50) !== null ? [{ country, code, name }] : [],
  );
}

/** Where to compare: the nation, a state, an area the occupation has levels for, or another country. */
export function PlacePicker({
  place,
  job,
  onPlace,
}: {
  place: ComparedPlace;
  job: AnswerData;
  onPlace: (place: ComparedPlace) => void;
}) {
  const { say, locale } = useWords();
  const { figures, usPlaces } = job;
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const countries = (figures?.countries ?? []).map(({ country }) => ({ country, name: names.of(country) ?? country }));
  countries.sort((a, b) => a.name.localeCompare(b.name, locale));
  const regions = place.kind === 'country' ? regionsOf(job, place.code) : [];
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
        {regions.length > 0 ? (
          <optgroup label={say('regions')}>
            {regions.map(({ country, code, name }) => (
              <option key={code} value={`country:${country}:${code}`}>
                {name}
              </option>
            ))}
          </optgroup>
        ) : null}
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
