/** Our words for O*NET's categories of required education (scale RL), by number. */
export const educationNames: Record<number, string> = {
  1: 'No high school diploma',
  2: 'High school diploma',
  3: 'Certificate after high school',
  4: 'Some college',
  5: "Associate's degree",
  6: "Bachelor's degree",
  7: "Certificate after a bachelor's",
  8: "Master's degree",
  9: "Certificate after a master's",
  10: 'First professional degree',
  11: 'Doctorate',
  12: 'Post-doctoral training',
};
