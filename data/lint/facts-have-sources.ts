import { parseFacts } from '../ingest/fact-file.ts';
import { countryTables } from '../schema/country-tables.ts';
import type { Source } from '../schema/source.ts';
import type { Finding, Rule } from './rule.ts';

/** What every publisher's source must say; attribution and year may be absent. */
const required = ['id', 'publisher', 'release', 'licence', 'retrieved', 'leftOut'] as const satisfies (keyof Source)[];

/** Our own work was retrieved nowhere and need not say what it left out. */
const requiredOfOurs = required.slice(0, 4);

/** Source ids named in code: the level model's and the countries' tables'. */
const cited = [
  ...['us-oews-national', 'us-oews-state', 'us-oews-nonmetro', 'us-oews-history', 'us-dol-levels', 'us-dol-ladders'],
  ...Object.values(countryTables).map((table) => table.source),
];

/** Every figure can be traced: each fact file names its source in full, and each source named in code exists. */
export const figuresHaveSources: Rule = {
  name: 'facts-have-sources',
  what: 'every fact file names publisher, release, licence, retrieval date and what was left out',
  scope: 'facts',
  exceptions: ['world/de-titles.tsv', 'world/ssyk-isco.tsv'].map((where) => ({ where, reason: 'kept whole' })),
  check: ({ factFiles, sources }) => {
    const known = new Set(sources.map(({ id }) => id));
    const named = factFiles.flatMap(({ path, text }) => silent(path, parseFacts(text).source));
    const missing = cited.filter((id) => !known.has(id));
    return [...named, ...missing.map((id) => ({ where: id, problem: 'is named as a source but no fact file has it' }))];
  },
};

function silent(path: string, source: Source): Finding[] {
  const fields = source.publisher === 'Rolewise' ? requiredOfOurs : required;
  const missing = fields.filter((field) => !source[field]);
  return missing.length === 0 ? [] : [{ where: path, problem: `its source does not say ${missing.join(', ')}` }];
}
