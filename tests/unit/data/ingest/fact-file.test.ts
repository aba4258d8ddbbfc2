import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FactTable, formatFacts, parseFacts } from '../../../../data/ingest/fact-file.ts';

const source = {
  id: 'x',
  publisher: 'Office of X',
  release: 'May 2025',
  licence: 'public domain',
  attribution: null,
  year: 2025,
  retrieved: '2026-01-31',
  leftOut: 'the rest',
};
const table = (columns: string[], rows: string[][]): FactTable => ({ source, columns, rows });
const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\t\r\n]/g, ' '));

describe('fact files', () => {
  it('are read back as they were written, whatever the cells hold', () => {
    const rows = fc.array(fc.tuple(cell, cell, cell));
    fc.assert(
      fc.property(rows, (cells) => {
        const facts = table(['a', 'b', 'c'], cells);
        expect(parseFacts(formatFacts(facts))).toEqual(facts);
      }),
    );
  });

  it('keep what the source does not say as null', () => {
    expect(parseFacts(formatFacts(table(['a'], []))).source.attribution).toBeNull();
  });

  it.each([
    ['a tab in a cell', [['a\tb', '']]],
    ['a line break in a cell', [['a\nb', '']]],
    ['a row too short', [['a']]],
  ])('cannot be written with %s', (_, rows) => {
    expect(() => formatFacts(table(['a', 'b'], rows))).toThrow('not a row of 2 cells');
  });

  const good = formatFacts(table(['a', 'b'], [['1', '2']]));
  it.each([
    ['without a source', good.split('\n').slice(8).join('\n'), 'no "# id" line'],
    ['cut off in the middle of a row', good.slice(0, -3), 'the last line does not end'],
    ['with a row of another width', good.replace('1\t2', '1\t2\t3'), 'line 10 has 3 cells'],
  ])('are refused %s', (_, text, reason) => {
    expect(() => parseFacts(text)).toThrow(reason);
  });
});
