import type { RoleCard } from '../../lib/app/shipped.ts';
import type { Role } from '../schema/role.ts';
import { jsonFile, type ShippedFile } from './shipped-file.ts';

/** Headline figure and growth of an occupation, as the figures builder knows them. */
export interface Headline {
  average: number | null;
  unit: 'YEAR' | 'HOUR';
  growth: number | null;
}

/** A role as lists and search show it; its own sourced figure goes before its occupation's mean. */
export function roleCard(role: Role, headline: Headline): RoleCard {
  const { slug, title, branch, teaser, occupation } = role;
  const average = role.salary?.amount ?? headline.average;
  const unit = role.salary ? 'YEAR' : headline.unit;
  return { slug, title, branch, teaser, occupation, average, unit, growth: headline.growth };
}

/** The role files and their index, by title. */
export function roleFiles(roles: readonly Role[], headlineOf: (occupation: string) => Headline): ShippedFile[] {
  const cards = roles.map((role) => roleCard(role, headlineOf(role.occupation)));
  cards.sort((a, b) => a.title.localeCompare(b.title, 'en'));
  return [
    jsonFile('roles/index.json', cards),
    ...roles.map(({ $schema: _, ...role }) => jsonFile(`roles/${role.slug}.json`, role)),
  ];
}
