import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleIndex } from '../../../data/build/titles-index.ts';
import { createSearch } from '../../../lib/titles/search.ts';

const index = titleIndex();
const search = createSearch(index);
const slugs = (query: string) => search.find(query, 3).map(({ slug }) => slug);

/** Titles of the role list with one slip of the hand each (letters swapped, left out, doubled, hit beside) or cut off. */
const lookups = readFileSync(new URL('mistyped-lookups.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string]);

describe('search as you type', () => {
  it('finds nine of ten mistyped or cut-off look-ups among the first three', () => {
    const written = lookups.filter(([, slug]) => index.roles.some((role) => role.slug === slug));
    const missed = written.filter(([typed, slug]) => !slugs(typed).includes(slug));
    expect(written.length).toBeGreaterThan(0);
    expect(1 - missed.length / written.length, missed.join('; ')).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    ['machne lerning', 'machine-learning-engineer'],
    ['actua', 'actuary'],
    ['acounts payble', 'accounts-payable-clerk'],
    ['ACCOUNT EXEC', 'account-executive'],
  ])('%s', (typed, slug) => expect(slugs(typed)).toContain(slug));

  it('names the alias that was met', () => {
    const { title, aliases, slug } = index.roles.find((role) => role.slug === 'actuary')!;
    expect(search.find(title)[0]).toMatchObject({ kind: 'role', slug, matchedAlias: null });
    const alias = aliases.find((name) => !name.toLowerCase().includes('actuary')) ?? aliases[0]!;
    expect(search.find(alias).some((item) => item.slug === slug)).toBe(true);
  });

  it('offers occupations without a written role', () => {
    expect(
      search.find('pile driver operators').some(({ kind, code }) => kind === 'occupation' && code === '47-2072'),
    ).toBe(true);
  });

  it.each(['', '   ', '!!!', '🚀'])('offers nothing for %j', (typed) => expect(search.find(typed)).toEqual([]));

  it('answers any text within its limit', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => search.find(typed, 5).length <= 5));
  });
});
