import type { Level } from '../../data/schema/level.ts';
import type { WordKey } from '../words.ts';

/** UI word of each level, lowest first. */
export const levelKeys: Record<Level, WordKey> = {
  entry: 'levelEntry',
  mid: 'levelMid',
  experienced: 'levelExperienced',
  senior: 'levelSenior',
  veteran: 'levelVeteran',
};
