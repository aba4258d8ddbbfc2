import type { Guide } from '../../data/schema/guide.ts';

/** Shapes of the small shipped indexes; written by data/build, read by lib/app/catalogue. */

/** A role on a card: enough for lists, search and Explore. */
export interface RoleCard {
  slug: string;
  title: string;
  branch: string;
  teaser: string;
  /** SOC-2018 detailed code. */
  occupation: string;
  /** USD; the role's own sourced figure or its occupation's mean; null when none is published. */
  average: number | null;
  unit: 'YEAR' | 'HOUR';
  /** Percent over ten years, null when not published. */
  growth: number | null;
}

/** A guide on a card. */
export type GuideCard = Pick<Guide, 'slug' | 'title' | 'summary' | 'shownWith'>;
