import { abilities } from './demands/abilities.ts';
import { age } from './demands/age.ts';
import { availability } from './demands/availability.ts';
import { body } from './demands/body.ts';
import { cards } from './demands/cards.ts';
import { checks } from './demands/checks.ts';
import { ownThings } from './demands/own-things.ts';
import type { UsualDemand } from './demands/usual-demand.ts';

/** What many roles ask for, in the many ways of saying it: all tables of demands/. */
export const usualDemands: UsualDemand[] = [
  ...availability,
  ...body,
  ...ownThings,
  ...age,
  ...checks,
  ...cards,
  ...abilities,
];
