import fc from 'fast-check';

/** Pieces pages and people really throw at a parser: markup, script addresses, bidi and zero-width signs, broken JSON. */
const pieces = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202Eegnahcxe',
  '\u200B\u200C\u200D\uFEFF',
  '\u0000\u0001\u001F',
  '{"@type":"JobPosting","title":"',
  '"}]}',
  '\\u00',
  '<!--',
  ']]>',
  '&#x110000;',
  '&amp;amp;',
  '$',
  '€',
  '₹',
  '1,25,000',
  '9'.repeat(40),
  '1e999',
  '-',
  '–',
  '/',
  'per hour',
  'k',
  'LPA',
  '(m/w/d)',
  '*in',
  ':in',
  'Sr.',
  'II',
  '\n\n',
  '\t',
  ' ',
  '=cmd|calc',
  '"',
  "'",
  ';',
  ',',
  '__proto__',
  'constructor',
  '👩‍🔧',
  'ﷺ',
  'א'.repeat(30),
  'İ',
  'ß',
  'Ǆ',
  '😀'.repeat(20),
  '(',
  '[',
  '*+?{9}',
  '\\',
  '%00',
  '\ud800',
];

/** A text out of hostile pieces, words of job ads and anything else. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.constantFrom('Senior', 'Nurse', 'Engineer', 'salary', '$50,000', '-', '60k', 'year'),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(' '));

/** A copy of `text` with some cuts, doublings and insertions: what half-rendered and broken pages look like. */
export const mutated = (text: string) =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(200),
        insert: fc.oneof(hostileText, fc.constant('')),
        double: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((edits) =>
      edits.reduce((page, { at, length, insert, double }) => {
        const cut = page.slice(at, at + length);
        return page.slice(0, at) + insert + (double ? cut + cut : '') + page.slice(at + length);
      }, text),
    );
