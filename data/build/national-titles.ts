import { type IndexLanguage, nationalWords } from '../../lib/titles/national-words.ts';
import { countryTables } from '../schema/country-tables.ts';
import { factRows, readFacts } from './countries-facts.ts';

const languages: Record<'GB' | 'CA' | 'DE' | 'SE', IndexLanguage> = { GB: 'en', CA: 'en', DE: 'de', SE: 'sv' };

/** German pairs in one title: "Kaufmann/-frau", "Beamt(er/in)", "Arzt/Ärztin", "Helfer/in". The first form stays. */
function firstForm(title: string): string {
  return title
    .replace(/\(er\/in\)/g, 'er')
    .replace(/(\p{L}{3,})\/-?(?:in|frau|r|e|innen)(?![\p{L}])/gu, '$1')
    .replace(/(\p{L}{3,})\/-?\p{Ll}{3,}(?=[\s,)-]|$)/gu, '$1')
    .replace(/(\p{L}{3,})\/\p{Lu}\p{Ll}+in(?![\p{L}])/gu, '$1');
}

/** One title as shipped: its words in one form, then "~" and what narrows it, or "!" where it has other meanings too. */
function shippedTitle(row: Record<string, string>, language: IndexLanguage): string {
  const plain = language === 'de' ? firstForm(row.title!) : row.title!;
  const words = nationalWords(plain, language).join(' ');
  const narrowing = nationalWords(row.qualifier!, language).join(' ');
  if (words && narrowing) return `${words}~${narrowing}`;
  return words && row.mark === 'M' ? `${words}!` : words;
}

function indexText(country: keyof typeof languages): string {
  const language = languages[country];
  const byUnit = new Map<string, Set<string>>();
  for (const row of factRows(readFacts(`world/${country.toLowerCase()}-titles`))) {
    const shipped = shippedTitle(row, language);
    if (shipped) byUnit.set(row.unit!, (byUnit.get(row.unit!) ?? new Set()).add(shipped));
  }
  const lines = [...byUnit].map(([unit, titles]) => `${unit}\t${[...titles].sort().join('|')}`).sort();
  return [`${countryTables[country].scheme}\t${language}`, ...lines].join('\n');
}

/**
 * The national title indexes, `titles/national-gb.txt` and so on: a first line "scheme<TAB>language", then one line a
 * unit: its code, a tab, and its titles parted by "|", words folded and in one form, what narrows them after "~";
 * "!" ends a title that has other meanings too.
 */
export function buildNationalTitles(): { path: string; bytes: Uint8Array }[] {
  return (Object.keys(languages) as (keyof typeof languages)[]).map((country) => ({
    path: `titles/national-${country.toLowerCase()}.txt`,
    bytes: new TextEncoder().encode(indexText(country)),
  }));
}
