/** Where a figure comes from. Shown on screen beside every figure that rests on it. */
export interface Source {
  id: string;
  publisher: string;
  /** Name and release of the table, e.g. "OEWS, May 2025". */
  release: string;
  licence: string;
  /** Attribution line the licence asks for, or null. */
  attribution: string | null;
  /** Year the figures are about. */
  year: number | null;
  /** ISO date the table was retrieved, null when the source does not say. */
  retrieved: string | null;
  /** What was left out and why, in plain words. */
  leftOut: string | null;
}

/**
 * How a figure came to be:
 * measured = published as it stands; modelled = computed by a stated model from published figures;
 * group = the average of a wider occupation group; reference = taken from a named page.
 */
export type Basis = 'measured' | 'modelled' | 'group' | 'reference';
