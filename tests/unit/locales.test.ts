import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

type Messages = Record<string, { message: string }>;

const folder = join(import.meta.dirname, '../../public/_locales');
const languages = readdirSync(folder);

const read = (language: string): Messages => JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8'));
const english = read('en');
const places = (message: string) => [...message.replaceAll('$$', '').matchAll(/\$\d/g)].map(([place]) => place).sort();

/** Room a label has: German and French run longer, but not twice as long. A sentence with several places wraps anyway. */
const roomFor = (message: string) => Math.ceil(message.length * (places(message).length > 1 ? 2 : 1.6)) + 18;

/** Limits of the stores: Chrome's manifest.json, "description" (132) and "name" (75). */
const limits: Record<string, number> = { extensionName: 75, extensionDescription: 132 };

for (const language of languages.filter((code) => code !== 'en')) {
  const words = read(language);
  test(`${language}: the same keys as English, in the same order`, () =>
    expect(Object.keys(words)).toEqual(Object.keys(english)));
  test(`${language}: the same places to fill in`, () => {
    const wrong = Object.keys(english).filter(
      (key) => places(words[key]?.message ?? '').join() !== places(english[key]!.message).join(),
    );
    expect(wrong).toEqual([]);
  });
  test(`${language}: fits where English fits`, () => {
    const long = Object.keys(english).filter(
      (key) => (words[key]?.message.length ?? 0) > roomFor(english[key]!.message),
    );
    expect(long).toEqual([]);
  });
  test(`${language}: nothing left untranslated but names and shared words`, () => {
    const same = Object.keys(english).filter(
      (key) =>
        words[key]?.message === english[key]!.message && /[a-z]{4}/i.test(english[key]!.message.replace(/\$\d/g, '')),
    );
    expect(same.length, same.join()).toBeLessThan(Object.keys(english).length * 0.06);
  });
}

for (const language of languages) {
  test(`${language}: name and description fit the stores`, () => {
    for (const [key, most] of Object.entries(limits))
      expect(read(language)[key]!.message.length).toBeLessThanOrEqual(most);
  });
}
