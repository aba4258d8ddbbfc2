import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/titles/normalise.ts';
import { stemmedWords } from '../../../lib/titles/stems.ts';
import { wordFeatures } from '../../../lib/titles/word-features.ts';

describe('stemmed words', () => {
  // Own examples of forms that mean one job.
  it.each([
    ['es', 'ingenieros', 'ingeniera'],
    ['de', 'Verkäufer/in', 'Verkäuferin'],
    ['fr', 'Vendeur / Vendeuse', 'vendeurs'],
    ['it', 'cuoca', 'cuoco'],
    ['sv', 'Svetsare', 'svetsarna'],
  ] as const)('%s: %s = %s', (language, one, other) => {
    expect(stemmedWords(normalise(one), language)).toEqual(stemmedWords(normalise(other), language));
  });

  it('are spelled by sound, so that words of two languages meet', () => {
    expect(stemmedWords(normalise('fotograf'), 'pl')).toEqual(stemmedWords(normalise('Photograph'), 'de'));
    expect(stemmedWords(normalise('acteur'), 'nl')).toEqual(stemmedWords(normalise('Akteur'), 'de'));
  });
});

describe('features of words', () => {
  it('are shared by a compound and its members', () => {
    const compound = new Set(wordFeatures(['gartenbauer']));
    expect(wordFeatures(['garten']).filter((feature) => compound.has(feature)).length).toBeGreaterThan(1);
  });

  it('are numbers, each once, few for any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 24 }), (words) => {
        const found = wordFeatures(words);
        expect(new Set(found).size).toBe(found.length);
        expect(found.length).toBeLessThan(24 * 42);
        for (const feature of found) expect(feature).toBe(feature >>> 0);
      }),
    );
  });
});
