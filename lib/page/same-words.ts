/** Equal but for spaces and capitals, or one contained in the other ("Nurse" in "Nurse (f/m/x)"); false when one is empty. */
export function sameWords(a: string, b: string): boolean {
  const [one, other] = [folded(a), folded(b)];
  return one !== '' && other !== '' && (one.includes(other) || other.includes(one));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
