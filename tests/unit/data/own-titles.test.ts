import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { escoNumbers, ownLines, ownTitleLists } from '../../../data/build/titles-own.ts';
import { titleFacts } from '../../../data/build/titles-samples.ts';
import { developmentKeys, spacingKey } from '../../../data/ingest/titles-development.ts';
import { titleLanguages } from '../../../lib/titles/language.ts';
import { normalise } from '../../../lib/titles/normalise.ts';

const languages = readdirSync(ownTitleLists)
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => name.replace(/\.tsv$/, ''));
const numbers = escoNumbers();

/** The development split, where it lies beside the repository. */
const reference = join(titleFacts, '../../../../shared/reference');

describe.each(languages)('our own titles: %s', (language) => {
  const lines = ownLines(language);
  const titles = lines.flatMap((line) => line.names);

  it('is of a language that is matched', () => expect(titleLanguages).toContain(language));

  it('names ESCO occupations as ESCO does, each once', () => {
    const names = lines.map(({ key }) => key);
    expect(names.filter((name) => !numbers.has(name))).toEqual([]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('has titles with words, without spare spaces', () => {
    expect(titles.filter((title) => title !== title.trim() || /[\t|]|\s\s/.test(title))).toEqual([]);
    expect(titles.filter((title) => normalise(title).segments.length === 0)).toEqual([]);
  });

  it('has no title twice in a line', () => {
    const twice = lines.filter((line) => new Set(line.names.map(spacingKey)).size !== line.names.length);
    expect(twice.map(({ key }) => key)).toEqual([]);
  });

  it.skipIf(!existsSync(reference))('has no development title in any case or spacing', () => {
    const development = developmentKeys(reference);
    expect(titles.filter((title) => development.has(spacingKey(title)))).toEqual([]);
  });
});
