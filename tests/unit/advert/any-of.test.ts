import { describe, expect, it } from 'vitest';
import { anyOf, anyWordOf, oneOf, wordings } from '../../../lib/advert/any-of.ts';

describe('wordings of a template', () => {
  it('stand one a line, without comments and empty lines', () => {
    expect(wordings`
      // "a plus"
      \ba plus\b

      nice to have|good to have
    `).toEqual([String.raw`\ba plus\b`, 'nice to have|good to have']);
  });

  it('go on in a line set deeper, with nothing between', () => {
    expect(wordings`
      would be (?:great
        |fine)
      a[ ]
    `).toEqual(['would be (?:great|fine)', 'a[ ]']);
  });

  it('hold one another', () => {
    const thing = oneOf`
      car
      van
    `;
    expect(wordings`own ${thing}s?`).toEqual(['own (?:car|van)s?']);
  });
});

describe('patterns', () => {
  it.each([
    ['We need it', true],
    ['Pass the needle', false],
    ['the NEEDED tool', true],
  ])('of whole words, in "%s": %s', (text, found) => {
    const words = anyWordOf('iu')`
      need
      needed
    `;
    expect(words.test(text)).toBe(found);
  });

  it('try the wordings in their order', () => {
    const first = anyOf('u')`
      tool
      toolbox
    `;
    expect(first.exec('toolbox')?.[0]).toBe('tool');
  });
});
