/** The five levels of experience, lowest first, with the years each stands for. */
export const levels = ['entry', 'mid', 'experienced', 'senior', 'veteran'] as const;
export type Level = (typeof levels)[number];

/** Years of experience a level covers; `to` is null when the level is open at the top. */
export const levelYears: Record<Level, { from: number; to: number | null }> = {
  entry: { from: 0, to: 2 },
  mid: { from: 3, to: 5 },
  experienced: { from: 6, to: 10 },
  senior: { from: 11, to: 19 },
  veteran: { from: 20, to: null },
};
