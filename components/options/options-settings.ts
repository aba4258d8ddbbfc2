import type { Level } from '../../data/schema/level.ts';

/** The settings a reader changes on the options pages. */
export interface OptionsSettings {
  country: string;
  place: string | null;
  currency: string | null;
  hoursPerWeek: number;
  weeksPerYear: number;
  level: Level | null;
  theme: 'system' | 'light' | 'dark';
  badge: 'difference' | 'dot' | 'off';
  payUnit: 'YEAR' | 'MONTH' | 'HOUR';
  language: string | null;
  paused: string[];
  chips: string[];
}
