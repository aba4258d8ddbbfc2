import type { Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { Period } from './pay.ts';

/** A candidate with its currency and period settled. */
export interface Settled {
  candidate: Candidate;
  context: Context;
  currency: string | null;
  period: Period | null;
  periodInferred: boolean;
}

/** Where a text comes from: a page's pay field, running text, or a person typing. */
export type PaySource = 'field' | 'prose' | 'typed';
