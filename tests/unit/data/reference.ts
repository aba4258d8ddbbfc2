import { existsSync } from 'node:fs';

/** The publishers' tables, where a machine has them: ROLEWISE_REFERENCE, else ../shared/reference; null = skip. */
export const reference: string | null =
  [process.env.ROLEWISE_REFERENCE, '../shared/reference'].find((dir) => dir !== undefined && existsSync(dir)) ?? null;

/** Beside a skipped test's name. */
export const needsReference = reference === null ? ' (skipped: no reference tables, set ROLEWISE_REFERENCE)' : '';
