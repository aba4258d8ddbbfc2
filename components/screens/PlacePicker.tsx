import { useEffect, useState } from 'preact/hooks';
import type { NationalWage } from '../../data/schema/country-wage.ts';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import { comparedPlaceName } from '../../lib/compared-place.ts';
import type { AnswerData } from '../../lib/first-look.ts';
import { placeKey, placeOfKey } from '../../lib/place-key.ts';
import { quietMoment } from '../ui/quiet-moment.ts';
import { useWords } from '../ui/words.ts';

/** The regions of the chosen country with a wage of their own: Canadian provinces, Swedish national areas. */
function regionsOf({ figures }: AnswerData, country: string): { country: string; code: string; name: string }[] {
  const row = (figures?.countries as NationalWage[] | undefined)?.find((candidate) => candidate.country === country);
  return (row?.regions ?? []).flatMap(({ code, name, wage }) =>
    code && (wage.mean ?? wage.p50) !== null ? [{ country, code, name }] : [],
  );
}

/** True once the browser has a quiet moment after it drew `value`; false again as soon as that is another. */
function useQuietMoment(value: unknown): boolean {
  const [reached, setReached] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    void quietMoment().then(() => current && setReached(value));
    return () => {
      current = false;
    };
  }, [value]);
  return reached === value;
}

export interface PlacePickerProps {
  place: ComparedPlace;
  job: AnswerData;
  onPlace: (place: ComparedPlace) => void;
  /** What the place is, where "Place" alone would be taken for another. */
  label?: string;
}

/**
 * Where to compare: the nation, a state, an area the occupation has levels for, or another country. These are some 700
 * options, most of what the screen consists of, so they are put in when everything else is drawn.
 */
export function PlacePicker({ place, job, onPlace, label }: PlacePickerProps) {
  const { say, locale } = useWords();
  const filled = useQuietMoment(job);
  const key = placeKey(place);
  return (
    <label class="field">
      <span>{label ?? say('place')}</span>
      <select class="select" value={key} onChange={(event) => onPlace(placeOfKey(event.currentTarget.value))}>
        {filled ? (
          <PlaceOptions place={place} job={job} />
        ) : (
          <option value={key}>{comparedPlaceName(place, job.usPlaces, locale, say('unitedStates'))}</option>
        )}
      </select>
    </label>
  );
}

function PlaceOptions({ place, job }: Pick<PlacePickerProps, 'place' | 'job'>) {
  const { say, locale } = useWords();
  const { figures, usPlaces } = job;
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  const countries = (figures?.countries ?? []).map(({ country }) => ({ country, name: names.of(country) ?? country }));
  countries.sort((a, b) => compare(a.name, b.name));
  const regions = place.kind === 'country' ? regionsOf(job, place.code) : [];
  const option = (value: string, name: string) => (
    <option key={value} value={value}>
      {name}
    </option>
  );
  return (
    <>
      {option('nation', say('unitedStates'))}
      <optgroup label={say('states')}>
        {usPlaces.states
          .filter(({ code }) => figures?.states[code])
          .map(({ code, name }) => option(`state:${code}`, name))}
      </optgroup>
      <optgroup label={say('countries')}>
        {countries.map(({ country, name }) => option(`country:${country}`, name))}
      </optgroup>
      {regions.length > 0 ? (
        <optgroup label={say('regions')}>
          {regions.map(({ country, code, name }) => option(`country:${country}:${code}`, name))}
        </optgroup>
      ) : null}
      <optgroup label={say('areas')}>
        {usPlaces.areas
          .filter(({ code }) => figures?.areas[code])
          .map(({ code, name }) => option(`area:${code}`, name))}
      </optgroup>
    </>
  );
}
