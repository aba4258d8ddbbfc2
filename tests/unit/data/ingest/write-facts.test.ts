import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFacts } from '../../../../data/ingest/write-facts.ts';

let root = '';
let facts = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'facts-'));
  facts = join(root, 'facts');
  mkdirSync(join(facts, 'us', 'states'), { recursive: true });
  writeFileSync(join(facts, 'us', 'states', 'WA.tsv'), 'old');
  writeFileSync(join(facts, 'us', 'states', 'XX.tsv'), 'gone');
  writeFileSync(join(facts, 'by-hand.tsv'), 'kept');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const owned = ['us/states/', 'us/new.tsv'];
const fresh = [
  { path: 'us/states/WA.tsv', text: 'new' },
  { path: 'us/new.tsv', text: 'first' },
];
const content = (path: string) => readFileSync(join(facts, path), 'utf8');

describe('replacing facts', () => {
  it('writes what is new, removes what is owned and gone, leaves the rest and no traces', () => {
    expect(replaceFacts(facts, owned, fresh)).toEqual({
      added: ['us/new.tsv'],
      changed: ['us/states/WA.tsv'],
      removed: ['us/states/XX.tsv'],
    });
    expect([content('us/states/WA.tsv'), content('us/new.tsv'), content('by-hand.tsv')]).toEqual([
      'new',
      'first',
      'kept',
    ]);
    expect(existsSync(join(facts, 'us/states/XX.tsv'))).toBe(false);
    expect(readdirSync(root)).toEqual(['facts']);
  });

  it('changes nothing the second time', () => {
    replaceFacts(facts, owned, fresh);
    expect(replaceFacts(facts, owned, fresh)).toEqual({ added: [], changed: [], removed: [] });
  });

  it('leaves the old facts in place when it cannot finish', () => {
    const impossible = [...fresh, { path: 'us/new.tsv/below-a-file.tsv', text: 'x' }];
    expect(() => replaceFacts(facts, owned, impossible)).toThrow();
    expect([content('us/states/WA.tsv'), content('us/states/XX.tsv')]).toEqual(['old', 'gone']);
    expect(readdirSync(root)).toEqual(['facts']);
  });
});
