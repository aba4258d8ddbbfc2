import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { titleFacts } from '../../../data/build/titles-samples.ts';
import { developmentKeys, spacingKey } from '../../../data/ingest/titles-development.ts';

const tables = readdirSync(titleFacts).filter((name) => name.endsWith('.tsv'));
const titlesOf = (name: string) =>
  readFileSync(join(titleFacts, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t')[0]!);
const titleTables = tables.filter((name) => /^(?:onet|bls|roles|lca|esco-[a-z]{2}\.|national)/.test(name));

/** The development split, where it lies beside the repository. */
const reference = join(titleFacts, '../../../../shared/reference');

describe('training tables', () => {
  it.skipIf(!existsSync(reference))('hold no development title in any case or spacing', () => {
    const development = developmentKeys(reference);
    expect(development.size).toBeGreaterThan(6000);
    for (const name of titleTables)
      expect([name, titlesOf(name).filter((title) => development.has(spacingKey(title)))]).toEqual([name, []]);
  });

  it('each stand behind a source', () => {
    const sources: { files: string[]; licence: string }[] = JSON.parse(
      readFileSync(join(titleFacts, 'sources.json'), 'utf8'),
    );
    expect(sources.flatMap(({ files }) => files).sort()).toEqual(tables.sort());
    for (const { licence } of sources) expect(licence).not.toBe('');
  });

  it('are sorted, without doubles, two cells a row', () => {
    for (const name of titleTables) {
      const titles = titlesOf(name);
      expect([name, new Set(titles).size]).toEqual([name, titles.length]);
    }
  });
});
