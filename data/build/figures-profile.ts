import type { UsFile } from '../../lib/pay/figures-file.ts';
import { groupedBy } from '../ingest/grouped.ts';
import type { FactRow } from '../schema/facts.ts';
import { educationNames } from './education-names.ts';
import { type ReadOptions, readFactRows } from './figures-facts.ts';

/** What O*NET says, by O*NET code. */
interface OnetFacts {
  titles: Map<string, string>;
  skills: Map<string, [string, number][]>;
  knowledge: Map<string, [string, number][]>;
  education: Map<string, [string, number][]>;
  tools: Map<string, UsFile[11]>;
  zones: Map<string, number>;
  related: Map<string, string[]>;
  /** Wage code -> the O*NET occupations filed under it, the best described and most general first. */
  members: Map<string, string[]>;
}

/** The O*NET part of an occupation's file. */
export interface Profile {
  education: UsFile[6];
  jobZone: UsFile[7];
  profiles: UsFile[8];
  skills: UsFile[9];
  knowledge: UsFile[10];
  tools: UsFile[11];
  related: UsFile[12];
}

/** Reads O*NET's fact tables; with a `wageCode` only what is filed under it. */
export function readOnetFacts(wageCode?: string): OnetFacts {
  const codes = readFactRows('codes').filter((row) => wageCode === undefined || row.wageCode === wageCode);
  const wanted = new Set(codes.map((row) => row.onet));
  const only = { keep: (onet: string) => wanted.has(onet) };
  const skillRows = readFactRows('skills', only);
  const kind = (name: string) => skillRows.filter((row) => row.kind === name);
  const importance = (row: { name: string; importance: number }): [string, number] => [row.name, row.importance];
  const facts = {
    titles: new Map(codes.map((row) => [row.onet, row.title])),
    skills: listed(kind('skill'), importance),
    knowledge: listed(kind('knowledge'), importance),
    education: educationLists(only),
    tools: toolLists(only),
    zones: new Map(readFactRows('jobZones', only).map((row) => [row.onet, row.zone])),
    related: new Map(readFactRows('related', only).map((row) => [row.onet, row.related])),
  };
  const lists = [facts.skills, facts.education, facts.tools, facts.zones, facts.related];
  return { ...facts, members: readMembers(codes, (onet) => lists.filter((list) => list.has(onet)).length) };
}

function listed<Row extends { onet: string }, Made>(rows: Row[], make: (row: Row) => Made): Map<string, Made[]> {
  return new Map([...groupedBy(rows, (row) => row.onet)].map(([onet, rowsOf]) => [onet, rowsOf.map(make)]));
}

function educationLists(only: ReadOptions): OnetFacts['education'] {
  const lists = listed(readFactRows('education', only), ({ category, percent }): [string, number] => [
    educationNames[category] ?? '',
    percent,
  ]);
  for (const list of lists.values()) list.sort((a, b) => b[1] - a[1]);
  return lists;
}

function toolLists(only: ReadOptions): OnetFacts['tools'] {
  const place = (tool: { hot: boolean; inDemand: boolean }) =>
    tool.hot ? (tool.inDemand ? 0 : 2) : tool.inDemand ? 1 : 3;
  const lists = new Map<string, UsFile[11]>();
  for (const tool of readFactRows('tools', only)) {
    const list = lists.get(tool.onet) ?? [[], [], [], []];
    list[place(tool)]?.push(tool.name);
    lists.set(tool.onet, list);
  }
  return lists;
}

function readMembers(codes: FactRow<'codes'>[], described: (onet: string) => number): OnetFacts['members'] {
  const members = new Map<string, string[]>();
  for (const { onet, wageCode } of codes) {
    if (wageCode !== null) members.set(wageCode, [...(members.get(wageCode) ?? []), onet]);
  }
  for (const [wageCode, list] of members) {
    const rank = (onet: string) => (onet === `${wageCode}.00` && described(onet) > 0 ? 10 : described(onet));
    list.sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  }
  return members;
}

/**
 * The O*NET part for one wage code: each list from the first member that has it (the code's own general occupation
 * if it is described at all), and which members were used. Lists nobody has are empty.
 */
export function profileOf(wageCode: string, facts: OnetFacts): Profile {
  const members = facts.members.get(wageCode) ?? [];
  const used = new Set<string>();
  const take = <Value>(from: Map<string, Value>): Value | undefined => {
    const onet = members.find((member) => from.has(member));
    if (onet === undefined) return undefined;
    used.add(onet);
    return from.get(onet);
  };
  const lists = {
    education: take(facts.education) ?? [],
    jobZone: take(facts.zones) ?? 0,
    skills: take(facts.skills) ?? [],
    knowledge: take(facts.knowledge) ?? [],
    tools: take(facts.tools) ?? [[], [], [], []],
    related: socCodes(take(facts.related) ?? [], members),
  } satisfies Omit<Profile, 'profiles'>;
  return { ...lists, profiles: [...used].map((onet) => [onet, facts.titles.get(onet) ?? '']) };
}

/** Related O*NET codes as SOC codes, each once, without the occupation's own. */
function socCodes(related: string[], members: string[]): string[] {
  const own = new Set(members.map((onet) => onet.slice(0, 7)));
  return [...new Set(related.map((onet) => onet.slice(0, 7)))].filter((soc) => !own.has(soc));
}
