import { describe, expect, it } from 'vitest';
import { bestRoleOf, type IndexedRole, indexRoles, rolesNamed } from '../../../lib/titles/roles-index.ts';

const role = (slug: string, title: string, occupation: string, aliases: string[] = []): IndexedRole => ({
  slug,
  title,
  occupation,
  aliases,
});

const index = indexRoles({
  roles: [
    role('pastry-cook', 'Pastry Cook', '35-2014', ['Pâtissier', 'Cook of Pastries', 'Dessert Chef']),
    role('line-cook', 'Line Cook', '35-2014', ['Grill Cook', 'Sauté Cook']),
    role('baker', 'Baker', '51-3011', ['Bread Baker', 'Dessert Chef']),
  ],
  occupations: [
    { code: '35-2014', title: 'Cooks, Restaurant', employment: 1 },
    { code: '51-3011', title: 'Bakers', employment: 1 },
  ],
});

describe('roles by name', () => {
  it.each([
    ['Pastry Cook', 'exact', ['pastry-cook']],
    ['PATISSIER', 'exact', ['pastry-cook']],
    ['Senior Line Cook', 'exact', ['line-cook']],
    ['Sauté Cook (m/w/d)', 'exact', ['line-cook']],
    ['Dessert Chef', 'exact', ['pastry-cook', 'baker']],
    ['Cook, Pastry', 'near', ['pastry-cook']],
    ['Bakers of Bread', 'near', ['baker']],
    ['Cook', null, []],
    ['Pastry Cook Instructor', null, []],
    ['Bread', null, []],
  ])('%s', (title, kind, slugs) => {
    const hits = rolesNamed(index, title);
    expect(hits.map(({ role }) => role.slug)).toEqual(slugs);
    expect(hits[0]?.kind ?? null).toBe(kind);
  });
});

describe('the role of an occupation that reads most like the title', () => {
  it.each([
    ['Grill Station Cook', '35-2014', 'line-cook'],
    ['Pastries and Sweets Cook', '35-2014', 'pastry-cook'],
    ['Sourdough Specialist', '51-3011', 'baker'],
    ['Grill Station Cook', '99-9999', undefined],
  ])('%s in %s', (title, occupation, slug) => expect(bestRoleOf(index, occupation, title)?.slug).toBe(slug));
});
