import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleNames } from '../../../data/build/role-names.ts';
import { packedSize, titleFile } from '../../../data/build/titles.ts';
import { titleIndex } from '../../../data/build/titles-index.ts';
import { titleLanguages } from '../../../lib/titles/language.ts';
import { abstainBelow, createMatcher } from '../../../lib/titles/matcher.ts';

const matcher = createMatcher({ english: titleFile('en'), index: titleIndex() });
const others = titleLanguages.filter((language) => language !== 'en');
for (const language of others)
  matcher.addLanguage(language, { model: titleFile(language), roleNames: roleNames(language) });

const occupation = (title: string, language: string) => matcher.match(title, { language }).occupation ?? '';

describe('everyday titles that are names of written roles', () => {
  // What job ads print, with their marks; each must lead to the role itself.
  it.each([
    ['de', 'Krankenpfleger (m/w/d)', 'registered-nurse'],
    ['de', 'Koch (m/w/d) in Vollzeit', 'line-cook'],
    ['de', 'MAURER/IN', 'bricklayer'],
    ['fr', 'Infirmière H/F', 'registered-nurse'],
    ['es', 'Albañil', 'bricklayer'],
    ['it', 'Elettricista', 'electrician'],
    ['nl', 'Verpleegkundige m/v', 'registered-nurse'],
    ['pl', 'Spawacz (k/m)', 'welder'],
    ['pt', 'Eletricista', 'electrician'],
    ['sv', 'Sjuksköterska', 'registered-nurse'],
  ])('%s: %s', (language, title, role) => {
    const match = matcher.match(title, { language });
    expect([match.role, match.confidence >= abstainBelow]).toEqual([role, true]);
  });
});

describe('everyday titles in other languages', () => {
  // Written as job ads print them; the start of every code a careful reader would accept.
  it.each([
    ['de', 'Krankenpfleger (m/w/d)', /^(?:29-1141|29-2061|31-1131)/],
    ['de', 'Elektriker/in', /^(?:47-2111|49-)/],
    ['fr', 'Infirmier / Infirmière', /^29-/],
    ['fr', 'Boulanger H/F', /^51-3011/],
    ['es', 'camarera de sala', /^35-/],
    ['es', 'Ingenieros de caminos', /^17-/],
    ['it', 'Cuoco', /^35-/],
    ['nl', 'Vrachtwagenchauffeur', /^53-/],
    ['nl', 'Leerkracht basisschool', /^25-/],
    ['pl', 'Spawacz', /^51-4121/],
    ['pl', 'Kierowca ciężarówki', /^53-/],
    ['pt', 'Enfermeira', /^29-/],
    ['sv', 'Undersköterska', /^(?:31-|29-)/],
    ['sv', 'Snickare', /^(?:47-2031|51-7)/],
  ])('%s: %s', (language, title, codes) => expect(occupation(title, language)).toMatch(codes));
});

describe('English titles on a page in another language', () => {
  it.each(['Software Developer', 'Registered Nurse', 'Senior Accountant', 'Data Scientist'])('%s', (title) => {
    for (const language of others)
      expect([language, occupation(title, language)]).toEqual([language, occupation(title, 'en')]);
  });
});

describe('a language’s file', () => {
  it('stays within its size: 200 kB each, 1.2 MB together', () => {
    const sizes = others.map((language) => packedSize(titleFile(language)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200_000);
    expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(1_200_000);
  });
});

describe('noise', () => {
  const noise: ((title: string) => string)[] = [
    (t) => t.toUpperCase(),
    (t) => t.normalize('NFD'),
    (t) => `  ${t} `,
    (t) => `${t} (m/w/d)`,
  ];
  const titles: [string, string][] = [
    ['de', 'Steuerberater'],
    ['fr', 'Comptable'],
    ['es', 'Contable'],
    ['nl', 'Boekhouder'],
    ['pl', 'Księgowa'],
    ['sv', 'Redovisningsekonom'],
  ];
  it('changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.constantFrom(...noise), ([language, title], add) => {
        expect(occupation(add(title), language)).toBe(occupation(title, language));
      }),
    );
  });

  it('any string is answered', () => {
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.string({ unit: 'binary', maxLength: 300 }), (language, title) => {
        const { confidence } = matcher.match(title, { language });
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});
