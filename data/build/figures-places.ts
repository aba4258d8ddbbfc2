import type { UsPlaces } from '../schema/figures.ts';
import { readFactParts, readFactRows } from './figures-facts.ts';
import { stateNames } from './state-names.ts';

/** The states, areas and nonmetropolitan areas in the order in which every occupation's file lists them. */
export function readUsPlaces(): UsPlaces {
  const unread = { keep: () => false };
  const states = readFactParts('state', unread).map(({ part }) => ({ code: part, name: stateNames[part] ?? part }));
  const areas = readFactRows('areas').map(({ area, name, kind, states: reach }) => ({
    code: area,
    name,
    kind,
    states: reach.split(','),
  }));
  return { states, areas, nonmetro: areas.map(({ code }) => code).filter(isBeyondMetros) };
}

/** OEWS counts Guam and the Virgin Islands with the nonmetropolitan areas, as their six or seven digit codes say. */
const isBeyondMetros = (code: string): boolean => code.length > 5;
