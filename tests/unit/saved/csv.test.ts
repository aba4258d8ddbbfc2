import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv, toCsv } from '../../../lib/saved/csv.ts';

/** [text, rows, where the case is from] */
const files: [string, string[][], string][] = [
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'RFC 4180, 2.1',
  ],
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'RFC 4180, 2.2: no break at the end; LF as Unix tools write it',
  ],
  ['"a","b ""x"""\r\n', [['a', 'b "x"']], 'RFC 4180, 2.7: quotes doubled'],
  ['"a\r\nb",c', [['a\r\nb', 'c']], 'RFC 4180, 2.6: breaks inside quotes'],
  [
    '\uFEFFa;b\r\n1;2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    'a spreadsheet set to German',
  ],
  ['a,,\r\n', [['a', '', '']], 'empty cells'],
  ['a\r\n\r\nb\r\n', [['a'], ['b']], 'blank lines'],
  ['"never closed, still read', [['never closed, still read']], 'a damaged file'],
  ['', [], 'an empty file'],
];

for (const [text, rows, from] of files) {
  test(`reads ${JSON.stringify(text)} (${from})`, () => expect(parseCsv(text)).toEqual(rows));
}

/** Cells a spreadsheet would run (OWASP, "CSV Injection"). */
for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', `=HYPERLINK("http://x","y")`]) {
  test(`${JSON.stringify(cell)} cannot start a formula and comes back as it was`, () => {
    const text = toCsv([['note', cell]]);
    expect(text).toMatch(/^note,"?'/);
    expect(parseCsv(text)).toEqual([['note', cell]]);
  });
}

test('any cells come back as they were', () => {
  const row = fc.tuple(fc.constantFrom('x', '=x', "'=x", ''), fc.string(), fc.string(), fc.constant('end'));
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const table = [['a', 'b', 'c', 'd'], ...rows];
      expect(parseCsv(toCsv(table))).toEqual(table);
    }),
  );
});

test('no text makes it fail or hang', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('"', ',', ';', '\r', '\n', 'a', "'", '=') }), (text) =>
      Array.isArray(parseCsv(text)),
    ),
  );
});
