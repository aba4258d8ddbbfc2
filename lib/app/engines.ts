import type { PlacesData } from '../../data/schema/place-data.ts';
import { createPlaces } from '../places/resolve.ts';
import { createMatcher, type Matcher } from '../titles/matcher.ts';
import { languageOf } from '../titles/language.ts';
import type { TitleIndex } from '../titles/roles-index.ts';
import type { Engines } from '../understand.ts';
import { readBytes, readOccupations, readTable } from './catalogue.ts';
import { readCorrections } from './corrections.ts';

/** Places below this confidence are not used: the reader may choose one. */
const placeTrust = 0.5;

let loading: Promise<{ matcher: Matcher; engines: Omit<Engines, 'match'> }> | null = null;

async function load() {
  const [english, index, placesData, occupations] = await Promise.all([
    readBytes('titles/en.bin'),
    readTable<TitleIndex>('titles/search.json'),
    readTable<PlacesData>('places.json'),
    readOccupations(),
  ]);
  const places = createPlaces(placesData);
  const place: Engines['place'] = (text, country) => {
    const found = places.resolve(text, country ?? undefined);
    return found && found.confidence >= placeTrust ? found : null;
  };
  return { matcher: createMatcher({ english, index }), engines: { place, summaryOf: (code: string) => occupations.get(code) } };
}

/** The language's model is read when a title of that language first comes; without it English still answers. */
async function withLanguage(matcher: Matcher, language: string): Promise<void> {
  if (matcher.hasLanguage(language)) return;
  await readBytes(`titles/${language}.bin`).then(
    (bytes) => matcher.addLanguage(language, bytes),
    () => undefined,
  );
}

/**
 * The engines with the reader's corrections as they now are, and the models of the languages the titles are in.
 * A failure to load is forgotten, so that the next call tries again.
 */
export async function loadEngines(titles: readonly { title: string; language: string | null }[]): Promise<Engines> {
  loading ??= load();
  const { matcher, engines } = await loading.catch((error) => {
    loading = null;
    throw error;
  });
  const languages = new Set(titles.map(({ title, language }) => languageOf(title, language)));
  const [corrections] = await Promise.all([readCorrections(), ...[...languages].map((language) => withLanguage(matcher, language))]);
  return { ...engines, match: (title, { language }) => matcher.match(title, { language, corrections }) };
}
