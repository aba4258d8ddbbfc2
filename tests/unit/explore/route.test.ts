import { expect, test } from 'vitest';
import { branchesOf, listRoles } from '../../../components/explore/list-roles.ts';
import { hashOfRoute, routeOfHash } from '../../../components/explore/route.ts';
import type { RoleCard } from '../../../lib/app/shipped.ts';

/** Addresses as the popup, the omnibox, the context menu, and our own pages make them. */
test.each([
  '#role=data-engineer',
  '#role=data-engineer&section=salary',
  '#occupation=15-1243',
  '#title=C%2B%2B%20%26%20Rust%20dev',
  '#countries=data-engineer',
  '#countries=15-1243',
  '#compare=baker,cook',
  '#guide=ask-for-pay',
  '#guides',
  '#saved',
  '#branch=Sales&sort=pay',
  '#find=data+tools&sort=growth',
  '#roles',
])('%s leads somewhere and back', (hash) => expect(hashOfRoute(routeOfHash(hash))).toBe(hash));

test('"description" is the first section', () =>
  expect(routeOfHash('#role=baker&section=description')).toMatchObject({ section: 'overview' }));

/** Anything else is the list of roles, never an error. */
test.each([
  '',
  '#role=',
  '#role=../x',
  '#role=A B',
  '#occupation=nurse',
  '#compare=',
  '#guide=<b>',
  '#countries=?',
  '#title=%20',
  '#%E0%A4%A',
])('%s: all roles', (hash) => {
  expect(routeOfHash(hash)).toEqual({ view: 'roles', branch: null, text: '', sort: 'title' });
});

test('four roles to compare: the first three', () =>
  expect(routeOfHash('#compare=a,b,c,d')).toEqual({ view: 'compare', roles: ['a', 'b', 'c'] }));

const card = (
  title: string,
  branch: string,
  average: number | null,
  unit: 'YEAR' | 'HOUR',
  growth: number | null,
): RoleCard => ({
  slug: title.toLowerCase(),
  title,
  branch,
  teaser: `What a ${title} does`,
  occupation: '11-1011',
  average,
  unit,
  growth,
});
const cards = [
  card('Baker', 'Food', 40_000, 'YEAR', 1),
  card('Actor', 'Arts', 30, 'HOUR', null),
  card('Café Cook', 'Food', null, 'YEAR', -2),
];
const titles = (filter: Partial<Parameters<typeof listRoles>[1]>) =>
  listRoles(cards, { branch: null, text: '', sort: 'title', ...filter }).map(({ title }) => title);

test('by title, by pay (30 an hour is more than 40,000 a year), by growth; without a figure last', () => {
  expect(titles({})).toEqual(['Actor', 'Baker', 'Café Cook']);
  expect(titles({ sort: 'pay' })).toEqual(['Actor', 'Baker', 'Café Cook']);
  expect(titles({ sort: 'growth' })).toEqual(['Baker', 'Café Cook', 'Actor']);
});
test('a branch, and words without their accents', () => {
  expect(titles({ branch: 'Food' })).toEqual(['Baker', 'Café Cook']);
  expect(titles({ text: 'cafe food' })).toEqual(['Café Cook']);
});
test('branches with their numbers', () =>
  expect(branchesOf(cards)).toEqual([
    { branch: 'Arts', count: 1 },
    { branch: 'Food', count: 2 },
  ]));
