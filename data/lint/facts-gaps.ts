import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { historyYears } from '../schema/facts.ts';
import type { LintData } from './lint-data.ts';
import type { Exception, Finding, Rule } from './rule.ts';

/** What is missing must be missing at the source too: every gap is listed in gaps.tsv with the reason. */
export const gapsAreKnown: Rule = {
  name: 'facts-gaps',
  what: 'nothing is missing but what gaps.tsv lists as not published by the source',
  scope: 'facts',
  exceptions: readGaps(fileURLToPath(new URL('./gaps.tsv', import.meta.url))),
  check: (data) => [...occupationGaps(data), ...placeGaps(data), ...areaGaps(data)],
};

/** gaps.tsv: kind of gap, reason, and the places where it is, separated by spaces. */
function readGaps(file: string): Exception[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [kind = '', reason = '', places = ''] = line.split('\t');
    return places.split(' ').map((place) => ({ where: `${kind} ${place}`, reason }));
  });
}

const missing = (kind: string, place: string, is: boolean): Finding[] =>
  is ? [{ where: `${kind} ${place}`, problem: 'is missing, and gaps.tsv does not list it' }] : [];

function occupationGaps({
  national,
  profiles,
  history,
  projections,
  ladders,
  levels,
  isco,
  codes,
}: LintData): Finding[] {
  const histories = new Map(history.map((row) => [row.code, row]));
  const projected = new Set(projections.map(({ code }) => code));
  const laddered = new Set(ladders.map(({ code }) => code));
  const levelled = new Set(levels.map(({ code }) => code));
  const mapped = new Set(isco.map(({ code }) => code));
  const linked = new Set(codes.filter(({ onet }) => mapped.has(onet.slice(0, 7))).map(({ wageCode }) => wageCode));
  return national.flatMap((row) => {
    const { code } = row;
    const profile = profiles.get(code);
    const years = histories.get(code);
    const wages =
      row.basis === 'hourly' ? [row.hmean, row.h50] : [row.mean, row.p10, row.p25, row.p50, row.p75, row.p90];
    return [
      ...missing('employment', code, row.employment === null),
      ...missing('wages', code, wages.includes(null)),
      ...missing(
        'history',
        code,
        historyYears.some((year) => !years?.[`median${year}`]),
      ),
      ...missing('projections', code, !projected.has(code)),
      ...missing('ladder', code, !laddered.has(code)),
      ...missing('levels', code, !levelled.has(code)),
      ...missing('isco', code, !mapped.has(code) && !linked.has(code)),
      ...missing('skills', code, !profile?.skills.length || !profile.knowledge.length),
      ...missing('education', code, !profile?.education.length),
      ...missing('tools', code, !profile?.tools.some((list) => list.length > 0)),
      ...missing('job-zone', code, !profile?.jobZone),
      ...missing('related', code, !profile?.related.length),
    ];
  });
}

type PlaceCells = {
  employment: number | null;
  mean: number | null;
  hmean: number | null;
  p90: number | null;
  p50: number | null;
};

function placeGaps({ states, nonmetro }: LintData): Finding[] {
  const gaps = (table: string, place: string, row: PlaceCells) => [
    ...missing(`${table}-employment`, place, row.employment === null),
    ...missing(`${table}-wages`, place, row.mean === null && row.hmean === null),
    ...missing(`${table}-percentiles`, place, row.mean !== null && (row.p50 === null || row.p90 === null)),
  ];
  return [
    ...states.flatMap(({ part, rows }) => rows.flatMap((row) => gaps('state', `${part}:${row.code}`, row))),
    ...nonmetro.flatMap((row) => gaps('nonmetro', `${row.area}:${row.code}`, row)),
  ];
}

/** How many areas an occupation has no levels in: "29-1141:2". */
function areaGaps({ levels }: LintData): Finding[] {
  return levels.flatMap(({ code, levels: pairs }) => {
    const absent = pairs.split(' ').filter((pair) => pair === '-').length;
    return missing('areas', `${code}:${absent}`, absent > 0);
  });
}
