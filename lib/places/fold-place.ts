const spelled: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
const shortened: [RegExp, string][] = [
  [/\bste (?=\p{L})/gu, 'sainte '],
  [/\bst (?=\p{L})/gu, 'saint '],
  [/\bft (?=\p{L})/gu, 'fort '],
  [/\bmt (?=\p{L})/gu, 'mount '],
];

/** A place name to compare: lower case, no accents, no punctuation, "St." and "Ft." written out. */
export function foldPlace(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłæœđðþı]/gu, (letter) => spelled[letter] ?? letter)
    .replace(/['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return shortened.reduce((name, [short, long]) => name.replace(short, long), plain);
}
