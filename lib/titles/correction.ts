import { fold } from './normalise.ts';
import { normaliseOnce } from './normalise-once.ts';

/** What the user said a title really is. */
export interface TitleCorrection {
  role: string | null;
  occupation: string;
}

/** Key under which a correction is remembered: the normalised words of the title. */
export const correctionKey = (title: string): string =>
  normaliseOnce(title).segments.flat().join(' ') || fold(title).slice(0, 80);
