import { hash } from './hash.ts';

/** Letters of the runs taken from each word: they carry compounds, endings, and words that languages share. */
const run = 4;

/** A language's rows are few: 20 of the model's 23 bits keep false hits at 3% and save a byte in eight. */
const spareBits = 3;

const feature = (text: string) => hash(text) >>> spareBits;

/** Feature of a whole stemmed word. */
export const wordFeature = (word: string): number => feature(`w ${word}`);

/**
 * Features of a title's stemmed words for the models of languages other than English, each once, as hashes that
 * `classProbabilities` takes: the words, their runs of four letters, and neighbouring words.
 */
export function wordFeatures(words: string[]): number[] {
  const out = new Set<number>();
  words.forEach((word, i) => {
    out.add(wordFeature(word));
    const bounded = `<${word}>`;
    for (let k = 0; k + run <= bounded.length; k++) out.add(feature(`r${bounded.slice(k, k + run)}`));
    if (i) out.add(feature(`b ${words[i - 1]} ${word}`));
  });
  return [...out];
}
