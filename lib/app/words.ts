import { browser } from 'wxt/browser';
import { MissingData } from './errors.ts';
import { ownUrl } from './own-url.ts';

type Messages = Record<string, { message: string }>;

/** UI languages we have words for; a test compares them with public/_locales. */
export const languages = ['en', 'de', 'es', 'fr'] as const;
type Language = (typeof languages)[number];

const isLanguage = (language: string | undefined): language is Language =>
  (languages as readonly (string | undefined)[]).includes(language);

/** A word in the browser's own language. */
export function say(key: string, ...values: (string | number)[]): string {
  const getMessage = browser.i18n.getMessage as (key: string, values: string[]) => string;
  return getMessage(key, values.map(String));
}

/** Fills $1.. of a message in the way browser.i18n does; "$$" stands for a dollar sign. */
export function fill(message: string, values: readonly (string | number)[]): string {
  return message.replace(/\$(\$|\d)/g, (_, place: string) =>
    place === '$' ? '$' : String(values[Number(place) - 1] ?? ''),
  );
}

export interface SpokenWords {
  /** What numbers and dates are written in, and the page's `lang`: always a language the words are in. */
  locale: string;
  say: (key: string, ...values: (string | number)[]) => string;
}

/** The browser's words, and its locale where they are in its language ("de-AT"); else they are English. */
function ownWords(): SpokenWords {
  const own = browser.i18n.getUILanguage();
  return { locale: isLanguage(own.split('-')[0]) ? own : 'en-US', say };
}

/**
 * The UI words of the chosen language, the browser's when `language` is null or one we have no words for. browser.i18n
 * cannot be asked for another language than the browser's, so a chosen one is read from its file; when that fails, the
 * browser's words serve.
 */
export async function wordsOf(language: string | null): Promise<SpokenWords> {
  const own = ownWords();
  if (!isLanguage(language ?? undefined) || own.locale.split('-')[0] === language) return own;
  try {
    const response = await fetch(ownUrl(`_locales/${language}/messages.json`));
    if (!response.ok) throw new MissingData(`_locales/${language}`, response.status);
    const messages = (await response.json()) as Messages;
    return { locale: language!, say: (key, ...values) => fill(messages[key]?.message ?? say(key), values) };
  } catch {
    return own;
  }
}
