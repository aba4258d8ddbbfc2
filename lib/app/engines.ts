import type { PlacesData } from '../../data/schema/place-data.ts';
import { createPlaces } from '../places/resolve.ts';
import { correctionKey } from '../titles/correction.ts';
import { languageOf } from '../titles/language.ts';
import { createMatcher, type Matcher } from '../titles/matcher.ts';
import { createNationalIndex, type NationalIndex } from '../titles/national.ts';
import type { TitleIndex } from '../titles/roles-index.ts';
import type { Engines } from '../understand.ts';
import { readBytes, readOccupations, readRole, readTable } from './catalogue.ts';
import { readCorrections } from './corrections.ts';

/** Places below this confidence are not used: the reader may choose one. */
const placeTrust = 0.5;

let loading: Promise<{ matcher: Matcher; engines: Pick<Engines, 'place' | 'summaryOf' | 'occupationOf'> }> | null =
  null;

async function load() {
  const [english, index, placesData, occupations] = await Promise.all([
    readBytes('titles/en.bin'),
    readTable<TitleIndex>('titles/search.json'),
    readTable<PlacesData>('places.json'),
    readOccupations(),
  ]);
  const places = createPlaces(placesData);
  const filedUnder = new Map(index.roles.map(({ slug, occupation }) => [slug, occupation]));
  const occupationOf = (role: string) => filedUnder.get(role) ?? null;
  const place: Engines['place'] = (text, country) => {
    const found = places.resolve(text, country ?? undefined);
    return found && found.confidence >= placeTrust ? found : null;
  };
  return {
    matcher: createMatcher({ english, index }),
    engines: { place, occupationOf, summaryOf: (code: string) => occupations.get(code) },
  };
}

/** A language is read when a title of it first comes; without its model English still answers. */
async function withLanguage(matcher: Matcher, language: string): Promise<void> {
  if (matcher.hasLanguage(language)) return;
  const names = readTable<Record<string, string>>(`roles/names-${language}.json`).catch(() => ({}));
  await Promise.all([readBytes(`titles/${language}.bin`), names]).then(
    ([model, roleNames]) => matcher.addLanguage(language, { model, roleNames }),
    () => undefined,
  );
}

/** Countries with a title index of their own, `titles/national-<country>.txt`. */
const indexed = new Set(['GB', 'CA', 'DE', 'SE']);
const nationalIndexes = new Map<string, Promise<NationalIndex>>();

async function nationalUnit(title: string, country: string) {
  if (!indexed.has(country)) return null;
  const reading =
    nationalIndexes.get(country) ?? readBytes(`titles/national-${country.toLowerCase()}.txt`).then(createNationalIndex);
  nationalIndexes.set(country, reading);
  return reading.then(
    (index) => index.find(title),
    () => {
      nationalIndexes.delete(country);
      return null;
    },
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
  const [corrections] = await Promise.all([
    readCorrections(),
    ...[...languages].map((language) => withLanguage(matcher, language)),
  ]);
  return {
    ...engines,
    nationalUnit,
    match: (title, { language }) => matcher.match(title, { language, corrections }),
    isCorrected: (title) => Object.hasOwn(corrections, correctionKey(title)),
    roleOf: (slug) => readRole(slug).catch(() => null),
  };
}
