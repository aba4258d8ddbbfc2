import type { Source } from '../schema/source.ts';
import { type FactFile, formatFacts, IngestError } from './fact-file.ts';
import { groupedBy } from './grouped.ts';
import { readTable, requiredForm, requiredNumber, requiredText, type TableRow } from './table.ts';
import { readOccupationCodes } from './us-codes.ts';
import * as sources from './us-sources.ts';

/** What is published about the occupations themselves: outlook, education, skills, tools, kin, codes. */
export const name = 'us occupations';
export const owns = [
  'us/codes.tsv',
  'us/projections.tsv',
  'us/skills.tsv',
  'us/education.tsv',
  'us/job-zones.tsv',
  'us/related.tsv',
  'us/tools.tsv',
  'us/isco.tsv',
];

const onetCode = /^\d\d-\d{4}\.\d\d$/;
const socCode = /^\d\d-\d{4}$/;

/** Reads O*NET, the projections and the ISCO crosswalk and answers with their fact files. */
export async function ingest(dir: string): Promise<FactFile[]> {
  return [
    codes(dir),
    projections(dir),
    skills(dir),
    education(dir),
    jobZones(dir),
    related(dir),
    tools(dir),
    isco(dir),
  ];
}

function factFile(path: string, source: Source, columns: string[], rows: string[][]): FactFile {
  return { path, text: formatFacts({ source, columns, rows }) };
}

function codes(dir: string): FactFile {
  const rows = readOccupationCodes(dir).map(({ onet, title, wageCode }) => [onet, wageCode ?? '', title]);
  return factFile('us/codes.tsv', sources.codesSource, ['onet', 'wageCode', 'title'], rows);
}

function projections(dir: string): FactFile {
  const columns = ['soc', 'pct_change', 'annual_openings_k', 'typical_education', 'work_experience', 'ojt'];
  const rows = readTable(dir, 'projections', { columns, rows: 832 }).map((row) => [
    requiredForm(row, 'soc', socCode),
    String(requiredNumber(row, 'pct_change', -100)),
    String(Math.round(requiredNumber(row, 'annual_openings_k') * 1000)),
    ...['typical_education', 'work_experience', 'ojt'].map((column) => requiredText(row, column)),
  ]);
  const made = ['code', 'growth', 'openings', 'education', 'experience', 'training'];
  return factFile('us/projections.tsv', sources.projectionsSource, made, unique('projections', rows, 1));
}

function skills(dir: string): FactFile {
  const columns = ['onet_soc', 'kind', 'rank', 'name', 'importance_1_5'];
  const rows = readTable(dir, 'onet_skills_importance', { columns, rows: 17880 }).map((row) => [
    requiredForm(row, 'onet_soc', onetCode),
    requiredForm(row, 'kind', /^(skill|knowledge)$/),
    requiredForm(row, 'rank', /^([1-9]|10)$/).padStart(2, '0'),
    requiredText(row, 'name'),
    String(requiredNumber(row, 'importance_1_5', 1)),
  ]);
  const made = ['onet', 'kind', 'rank', 'name', 'importance'];
  return factFile('us/skills.tsv', sources.skillsSource, made, unique('onet_skills_importance', rows, 3));
}

/** Required level of education only, by the publisher's category number; see data/build/education-names.ts. */
function education(dir: string): FactFile {
  const columns = ['onet_soc', 'scale', 'category', 'percent'];
  const all = readTable(dir, 'onet_education', { columns, rows: 22132 });
  const kept = all.filter((row) => row.cells.scale === 'RL');
  const rows = kept.map((row) => [
    requiredForm(row, 'onet_soc', onetCode),
    requiredForm(row, 'category', /^([1-9]|1[0-2])$/).padStart(2, '0'),
    String(requiredNumber(row, 'percent')),
  ]);
  const made = ['onet', 'category', 'percent'];
  return factFile('us/education.tsv', sources.educationSource, made, unique('onet_education', rows, 2));
}

function jobZones(dir: string): FactFile {
  const rows = readTable(dir, 'onet_jobzone', { columns: ['onet_soc', 'job_zone'], rows: 923 }).map((row) => [
    requiredForm(row, 'onet_soc', onetCode),
    requiredForm(row, 'job_zone', /^[1-5]$/),
  ]);
  return factFile('us/job-zones.tsv', sources.jobZoneSource, ['onet', 'zone'], unique('onet_jobzone', rows, 1));
}

function related(dir: string): FactFile {
  const columns = ['onet_soc', 'related_onet_soc', 'tier', 'rank'];
  const all = readTable(dir, 'onet_related', { columns, rows: 18460 });
  const primary = all.filter((row) => requiredText(row, 'tier').startsWith('Primary'));
  const byCode = groupedBy(primary, (row) => requiredForm(row, 'onet_soc', onetCode));
  const rows = [...byCode].map(([onet, rowsOf]) => [onet, rowsOf.sort(byRank).map(relatedCode).join(' ')]);
  return factFile('us/related.tsv', sources.relatedSource, ['onet', 'related'], unique('onet_related', rows, 1));
}

const byRank = (a: TableRow, b: TableRow): number => requiredNumber(a, 'rank') - requiredNumber(b, 'rank');
const relatedCode = (row: TableRow): string => requiredForm(row, 'related_onet_soc', onetCode);

function tools(dir: string): FactFile {
  const rows = readTable(dir, 'onet_techskills', { columns: ['onet_soc', 'name', 'hot', 'in_demand'], rows: 32773 });
  const made = rows.map((row) => [
    requiredForm(row, 'onet_soc', onetCode),
    requiredText(row, 'name').replace(/\s+/g, ' '),
    requiredForm(row, 'hot', /^[YN]$/) === 'Y' ? 'hot' : '',
    requiredForm(row, 'in_demand', /^[YN]$/) === 'Y' ? 'in demand' : '',
  ]);
  return factFile(
    'us/tools.tsv',
    sources.toolsSource,
    ['onet', 'name', 'hot', 'inDemand'],
    unique('onet_techskills', made, 2),
  );
}

function isco(dir: string): FactFile {
  const all = readTable(dir, 'soc_isco', { columns: ['soc2018', 'isco08', 'rank'], rows: 2606 });
  const best = all.filter((row) => row.cells.rank === '1');
  const rows = best.map((row) => [requiredForm(row, 'soc2018', socCode), requiredForm(row, 'isco08', /^\d{4}$/)]);
  return factFile('us/isco.tsv', sources.iscoSource, ['code', 'isco08'], unique('soc_isco', rows, 1));
}

/** Sorted by the first `keys` cells; the same key twice stops the ingest. */
function unique(table: string, rows: string[][], keys: number): string[][] {
  const keyOf = (cells: string[]) => cells.slice(0, keys).join('\t');
  const sorted = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const twice = sorted.find((cells, at) => at > 0 && keyOf(cells) === keyOf(sorted[at - 1] ?? []));
  if (twice) throw new IngestError(`${table}.tsv.gz`, null, `two rows of ${twice.slice(0, keys).join(', ')}`);
  return sorted;
}
