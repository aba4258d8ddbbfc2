import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adAgainstRole } from '../../../lib/advert/ad-against-role.ts';
import { roles } from './adverts.ts';

const allRoles = Object.values(roles);
/** Pieces of ads, good and broken, that random text would hardly hit on. */
const piece = fc.constantFrom(
  "Bachelor's degree in",
  'accounting',
  'CPA not required',
  'RN license',
  '5+ years of experience',
  'nice to have:',
  'Excel (pivot tables, lookups)',
  'C++ / C# / .NET',
  '• ',
  '\n',
  ', or ',
  '. ',
  'We use Epic',
  'lift 50 lbs',
  '(',
  ')',
  'Requirements:',
  'is a plus',
  '’s',
  'no ',
  'we do not use',
  'Nope.',
  '? ',
  'is not used',
  'until last year, it is gone',
  'handled by another team using',
  '__proto__',
  'constructor',
  '\u0130stanbul',
  '𝔸',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any text', () => {
  it('is read without a crash, each item filed once, each phrase found in the ad', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...allRoles), (description, role) => {
        const { mentioned, missing, waived, beyond } = adAgainstRole({ description, role, level: null });
        for (const { phrase } of [...mentioned, ...waived, ...beyond]) {
          expect(phrase.length).toBeGreaterThan(0);
          expect(description).toContain(phrase);
        }
        const filed = [...mentioned, ...missing, ...waived].map(({ item }) => item);
        expect(filed.sort()).toEqual([...role.qualifications, ...role.skills, ...role.tools].sort());
      }),
      { numRuns: 300 },
    );
  });

  it('may be a role’s item too', () => {
    fc.assert(
      fc.property(text, text, (description, item) => {
        const role = { qualifications: [item], skills: [item], tools: [item] };
        const { mentioned, missing, waived } = adAgainstRole({ description, role, level: null });
        expect(mentioned.length + missing.length + waived.length).toBe(3);
      }),
      { numRuns: 300 },
    );
  });
});
