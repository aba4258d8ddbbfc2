import type { IndexFile, IndexRow } from '../../lib/pay/occupation-index.ts';
import { readFactRows } from './figures-facts.ts';

/** The content of figures/index.json: every SOC-2018 detailed code of O*NET and OEWS, in order. */
export function occupationIndex(): IndexFile {
  const groups = readFactRows('groups').filter((group) => group.code !== '00-0000');
  const published = publishedRows();
  const members = memberRows().filter(([code]) => !published.has(code));
  const rows = [...published.values(), ...members].sort((a, b) => (a[0] < b[0] ? -1 : 1));
  return { v: 1, groups: Object.fromEntries(groups.map(({ code, title }) => [code.slice(0, 2), title])), rows };
}

function publishedRows(): Map<string, IndexRow> {
  const growth = new Map(readFactRows('projections').map((row) => [row.code, row.growth]));
  const rows = readFactRows('national').map((fact): IndexRow => {
    const { code, title, employment } = fact;
    const outlook = growth.get(code) ?? null;
    if (fact.basis === 'hourly') return [code, 1, title, employment, fact.hmean, fact.h50, outlook, 1];
    return [code, 1, title, employment, fact.mean, fact.p50, outlook];
  });
  return new Map(rows.map((row) => [row[0], row]));
}

/** SOC codes that OEWS files under another code, or not at all, named after their most general O*NET occupation. */
function memberRows(): IndexRow[] {
  const rows = new Map<string, IndexRow>();
  for (const { onet, wageCode, title } of readFactRows('codes')) {
    const code = onet.slice(0, 7);
    if (!rows.has(code)) rows.set(code, [code, wageCode ?? 0, title]);
  }
  return [...rows.values()];
}
