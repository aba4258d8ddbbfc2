import { readFileSync } from 'node:fs';
import { fill } from '../../../lib/app/words.ts';

type Messages = Record<string, { message: string }>;

/** The shipped words of a language; a key that is in no file is an error. */
export function wordsIn(language: string) {
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')) as Messages;
  const say = (key: string, ...values: (string | number)[]) => {
    const found = messages[key];
    if (!found) throw new Error(`${language} has no word for ${key}`);
    return fill(found.message, values);
  };
  return { locale: language, say };
}
