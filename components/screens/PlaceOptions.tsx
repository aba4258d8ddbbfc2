import type { NationalWage } from '../../data/schema/country-wage.ts';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import type { AnswerData } from '../../lib/first-look.ts';
import { useWords } from '../ui/words.ts';

/** The regions of the chosen country with a wage of their own: Canadian provinces, Swedish national areas. */
function regionsOf({ figures }: AnswerData, country: string): { country: string; code: string; name: string }[] {
  const row = (figures?.countries as NationalWage[] | undefined)?.find((candidate) => candidate.country === country);
  return (row?.regions ?? []).flatMap(({ code, name, wage }) =>
    code && (wage.mean ?? wage.p50) !== null ? [{ country, code, name }] : [],
  );
}

/** Every place there is to compare with, in groups. */
export function PlaceOptions({ place, job }: { place: ComparedPlace; job: AnswerData }) {
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
