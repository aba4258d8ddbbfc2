import { useEffect, useState } from 'preact/hooks';
import type { ComparedPlace } from '../../lib/benchmark.ts';
import { plainPlaceName } from '../../lib/compared-place.ts';
import type { AnswerData } from '../../lib/first-look.ts';
import { placeKey, placeOfKey } from '../../lib/place-key.ts';
import { quietMoment } from '../ui/quiet-moment.ts';
import { useLoaded } from '../ui/use-loaded.ts';
import { useWords } from '../ui/words.ts';

/** Their code is read when the answer is drawn. */
const readOptions = () => quietMoment().then(() => import('./PlaceOptions.tsx'));

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
  const options = useLoaded(readOptions, 'options');
  const quiet = useQuietMoment(job);
  const key = placeKey(place);
  const name = plainPlaceName(place, job.usPlaces, locale, say('unitedStates'));
  return (
    <label class="field">
      <span>{label ?? say('place')}</span>
      <select class="select" value={key} onChange={(event) => onPlace(placeOfKey(event.currentTarget.value))}>
        {quiet && options.status === 'ready' ? (
          <options.value.PlaceOptions place={place} job={job} />
        ) : (
          <option value={key}>{name}</option>
        )}
      </select>
    </label>
  );
}
