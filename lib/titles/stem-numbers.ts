/** Endings of those who do a thing and of the doing; one that ends in another stands before it. */
const agentEndings = ['ing', 'er', 'or', 'ist', 'ment', 'ion', 'ive', 'ant', 'ent'];

const filler = new Set('of and for in the a an to with or at by &'.split(' '));

function singular(word: string): string {
  if (!word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** Rough singular and agent form, enough to bring "engineers"/"engineer" and "engineering" together. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const one = singular(word);
  const ending = agentEndings.find((end) => one.endsWith(end));
  return ending ? one.slice(0, -ending.length) : one;
}

const basis = 0x811c9dc5;
const isBlank = (code: number) => code < 48 || (code > 57 && code < 97) || (code > 122 && code < 128);

/**
 * Numbers for the stems of words, given out as words come. Names are read letter by letter and words known by a
 * 32-bit hash (FNV-1a), since building a text for each of ten thousand names would make the first start slow.
 */
export class StemNumbers {
  private readonly ofWord = new Map<number, number>();
  private readonly ofStem = new Map<string, number>();

  /**
   * Reads a name: letters and digits make words, anything else parts them; capitals count as small letters.
   * Appends its stems to `list`, each once, filler words left out, and returns the name's `exactKey`.
   */
  add(name: string, list: number[]): number {
    const begin = list.length;
    let exact = basis;
    let hash = basis;
    let from = 0;
    for (let i = 0; i <= name.length; i++) {
      const letter = i < name.length ? name.charCodeAt(i) : 32;
      const code = letter > 64 && letter < 91 ? letter + 32 : letter;
      if (!isBlank(code)) {
        hash = Math.imul(hash ^ code, 0x01000193);
        continue;
      }
      if (i > from) {
        exact = Math.imul(exact ^ hash, 0x85ebca6b) ^ (exact >>> 15);
        const number = this.ofWord.get(hash) ?? this.addWord(name.slice(from, i).toLowerCase(), hash);
        if (number >= 0 && list.indexOf(number, begin) < 0) list.push(number);
      }
      hash = basis;
      from = i + 1;
    }
    return exact;
  }

  private addWord(word: string, hash: number): number {
    const number = filler.has(word) ? -1 : this.addStem(stem(word));
    this.ofWord.set(hash, number);
    return number;
  }

  private addStem(text: string): number {
    const number = this.ofStem.get(text) ?? this.ofStem.size;
    this.ofStem.set(text, number);
    return number;
  }

  /** Stems of a title's words, each once, filler left out: their numbers, or the stem itself of one no name has. */
  find(tokens: readonly string[]): Set<number | string> {
    const meaning = tokens.filter((word) => !filler.has(word)).map(stem);
    return new Set(meaning.map((text) => this.ofStem.get(text) ?? text));
  }
}

/** The same for the same words in the same order. */
export function exactKey(tokens: readonly string[]): number {
  let exact = basis;
  for (const word of tokens) {
    let hash = basis;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    exact = Math.imul(exact ^ hash, 0x85ebca6b) ^ (exact >>> 15);
  }
  return exact;
}

/**
 * The same for the same stems in any order, those at `from` and after; different ones meet by chance once in billions
 * of pairs.
 */
export function looseKey(stems: readonly number[], from = 0): number {
  let key = 0;
  for (let i = from; i < stems.length; i++) {
    let h = Math.imul(stems[i]! + 1, 0x9e3779b1);
    h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
    key = (key + (h ^ (h >>> 13))) | 0;
  }
  return key;
}
