import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { optionalNumber, readTable, requiredForm, requiredNumber } from '../../../../data/ingest/table.ts';

const dir = mkdtempSync(join(tmpdir(), 'tables-'));
afterAll(() => rmSync(dir, { recursive: true }));

const shape = { columns: ['soc', 'mean'], rows: 2 };
const good = 'soc\tmean\n11-1011\t5\n11-1021\t\n';

function read(text: string | Buffer, name = 'wages') {
  writeFileSync(join(dir, `${name}.tsv${typeof text === 'string' ? '' : '.gz'}`), text);
  return readTable(dir, name, shape);
}

describe('a publisher’s table', () => {
  it('is read packed or plain, each row with its number in the file', () => {
    const rows = [
      { file: 'plain.tsv', row: 2, cells: { soc: '11-1011', mean: '5' } },
      { file: 'plain.tsv', row: 3, cells: { soc: '11-1021', mean: '' } },
    ];
    expect(read(good, 'plain')).toEqual(rows);
    expect(read(gzipSync(good), 'packed').map(({ cells }) => cells)).toEqual(rows.map(({ cells }) => cells));
  });

  it.each([
    ['a row too many', `${good}x\ty\n`, 'wages.tsv row 4: 3 rows, the declared release has 2'],
    ['a row missing', 'soc\tmean\n11-1011\t5\n', 'wages.tsv row 2: 1 rows, the declared release has 2'],
    ['a lost column', good.replace('mean', 'average'), 'wages.tsv row 1: no column mean'],
    ['a row of another width', good.replace('\t5', '\t5\t6'), 'wages.tsv row 2: 3 cells where the header has 2'],
    ['the end cut off', good.slice(0, -1), 'wages.tsv row 3: the last line does not end: file cut short?'],
  ])('with %s stops with file, row and reason', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('that is missing or cannot be unpacked stops too', () => {
    expect(() => readTable(dir, 'nothing', shape)).toThrow('nothing.tsv.gz: no such file');
    expect(() => read(gzipSync(good).subarray(0, 20), 'cut')).toThrow('cut.tsv.gz: cannot be unpacked');
  });
});

describe('cells', () => {
  const row = { file: 'f.tsv', row: 7, cells: { empty: '', number: '12.5', words: 'n/a', low: '-3' } };

  it('are numbers or not published, nothing else', () => {
    expect(optionalNumber(row, 'number')).toBe(12.5);
    expect(optionalNumber(row, 'empty')).toBeNull();
    expect(() => optionalNumber(row, 'words')).toThrow('f.tsv row 7: words "n/a" is not a number from 0 up');
    expect(() => optionalNumber(row, 'low')).toThrow('not a number from 0 up');
    expect(optionalNumber(row, 'low', -5)).toBe(-3);
    expect(() => requiredNumber(row, 'empty')).toThrow('f.tsv row 7: empty is empty');
    expect(() => requiredForm(row, 'words', /^\d+$/)).toThrow('has not the form');
  });
});
