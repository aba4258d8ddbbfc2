import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { textsOf } from './role-prose.ts';
import type { Rule } from './rule.ts';

/** Trade words, names of tools, licences and employers that no dictionary has, one a line. */
const tradeWords = readFileSync(new URL('./trade-words.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean);

function speller() {
  const spell = nspell(dictionary);
  for (const word of tradeWords) spell.add(word);
  return spell;
}

/** Words with figures or inner capitals are names ("5S", "DevOps", "CDL") and are not spelled by rule. */
const isName = (word: string) => /\d|[a-z][A-Z]|^[A-Z]{2,}s?$/.test(word);

/** Words of a text that are neither in the dictionary nor known trade words. */
export function misspelled(text: string, correct: (word: string) => boolean): string[] {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
  return words
    .map((word) => word.replace('’', "'").replace(/'s?$/, ''))
    .filter((word) => word.length > 2 && !isName(word) && !correct(word) && !correct(word.toLowerCase()));
}

/** US spelling. */
export const roleSpelling: Rule = {
  name: 'role-spelling',
  what: 'words are in the US dictionary or in data/lint/trade-words.txt',
  scope: 'roles',
  exceptions: [],
  check: ({ roles }) => {
    const spell = speller();
    const known = new Map<string, boolean>();
    const correct = (word: string) => {
      const answer = known.get(word) ?? spell.correct(word);
      known.set(word, answer);
      return answer;
    };
    return roles.flatMap((role) =>
      textsOf(role).flatMap(({ where, text }) =>
        misspelled(text, correct).map((word) => ({
          where: `${role.slug} ${where}`,
          problem: `"${word}" is not in the dictionary (a word of the trade goes into data/lint/trade-words.txt)`,
        })),
      ),
    );
  },
};
