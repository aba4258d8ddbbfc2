import type { Plugin } from 'vite';

/**
 * The ad reader's wordings as few bytes: their templates keep comments and margins through minifying, as a minifier may
 * not touch strings, and `lib/advert/any-of.ts` reads past both. Deeper lines stay deeper.
 */
export function shorterWordings(): Plugin {
  return {
    name: 'rolewise-shorter-wordings',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/lib\/advert\/.*\.ts$/.test(id)) return null;
      return { code: shortened(code), map: null };
    },
  };
}

/** A module without its comment lines, every margin of n spaces cut to n / 2 - 1. */
export const shortened = (code: string): string =>
  code.replace(/^ *\/\/.*\n/gm, '').replace(/^ {2,}/gm, (margin) => ' '.repeat(margin.length / 2 - 1));
