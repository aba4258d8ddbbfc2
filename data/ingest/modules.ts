import * as countries from './countries.ts';
import type { IngestModule } from './fact-file.ts';
import * as titles from './matcher-titles.ts';
import * as places from './places.ts';
import * as usLevels from './us-levels.ts';
import * as usOccupations from './us-occupations.ts';
import * as usWages from './us-wages.ts';

/** The ingest modules, in the order they run. */
export const modules: readonly IngestModule[] = [usWages, usLevels, usOccupations, countries, places, titles];
