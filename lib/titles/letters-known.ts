/** Share of the letters that stand in words of which `isKnown` says so; 0 without letters. */
export function lettersKnown(tokens: string[], isKnown: (word: string) => boolean): number {
  let all = 0;
  let known = 0;
  for (const word of tokens) {
    all += word.length;
    if (isKnown(word)) known += word.length;
  }
  return all ? known / all : 0;
}
