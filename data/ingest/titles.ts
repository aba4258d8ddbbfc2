import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { developmentKeys, spacingKey } from './titles-development.ts';
import { readTable } from './titles-read.ts';
import { roleNames } from './titles-roles.ts';
import { titleSources } from './titles-sources.ts';

/** Languages other than English for which titles are kept; Danish, Norwegian and Czech help Swedish and Polish. */
const keptLanguages = ['de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'no', 'cs'] as const;

type Shares = Map<string, number>;

/** How far a link of the O*NET-ESCO crosswalk is trusted; an exact match is the unit. */
const linkTrust: Record<string, number> = {
  exactMatch: 10,
  exactISCO: 6,
  match: 6,
  closeMatch: 8,
  narrowMatch: 4,
  broadMatch: 4,
};

const soc = (onetCode: string) => onetCode.slice(0, 7);
const formatShares = (shares: Shares) =>
  [...shares]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code, n]) => (n === 1 ? code : `${code}:${n}`))
    .join(';');

function add(table: Map<string, Shares>, title: string, code: string, n: number): void {
  const shares = table.get(title) ?? new Map<string, number>();
  shares.set(code, (shares.get(code) ?? 0) + n);
  table.set(title, shares);
}

function tableText(head: string, table: Map<string, Shares>): string {
  const rows = [...table].map(([title, shares]) => `${title}\t${formatShares(shares)}`).sort();
  return `${head}\n${rows.join('\n')}\n`;
}

const tidy = (title: string) => title.replace(/\s+/g, ' ').trim();

/** O*NET alternate and reported titles; a title that names several occupations keeps them all. */
function onetTitles(folder: string, left: Set<string>): Map<string, Shares> {
  const table = new Map<string, Shares>();
  const take = (title: string, code: string) => {
    if (title && !left.has(spacingKey(title))) add(table, tidy(title), soc(code), 1);
  };
  for (const row of readTable(folder, 'onet_titles')) {
    take(row.canonical_title!, row.onet_soc!);
    take(row.alternate_title!, row.onet_soc!);
    take(row.short_title!, row.onet_soc!);
  }
  for (const row of readTable(folder, 'onet_reported_titles')) take(row.reported_title!, row.onet_soc!);
  for (const shares of table.values()) for (const code of shares.keys()) shares.set(code, 1);
  return table;
}

function blsTitles(folder: string, left: Set<string>): Map<string, Shares> {
  const table = new Map<string, Shares>();
  for (const row of readTable(folder, 'bls_direct_match_titles')) {
    const title = tidy(row.lay_title!);
    if (title && !left.has(spacingKey(title))) table.set(title, (table.get(title) ?? new Map()).set(row.soc!, 1));
  }
  return table;
}

/** Names of the written roles: a snapshot, so that a new alias does not call for training anew. */
function roleTitles(left: Set<string>): Map<string, Shares> {
  const table = new Map<string, Shares>();
  for (const { name, occupation } of roleNames())
    if (!left.has(spacingKey(name))) table.set(tidy(name), (table.get(tidy(name)) ?? new Map()).set(occupation, 1));
  return table;
}

/** Employers number their posts ("SCIENTIST 20516143623"): such rows teach nothing and are left out. */
const isNumberedPost = (title: string) => /\d{4,}/.test(title) || !/[a-z]{3}/i.test(title);

/** Filed titles with the number of filings for each occupation, folded to lower case. */
function filedTitles(folder: string, left: Set<string>): Map<string, Shares> {
  const table = new Map<string, Shares>();
  for (const row of readTable(folder, 'lca_title_soc')) {
    const title = tidy(row.title!).toLowerCase();
    if (isNumberedPost(title) || left.has(spacingKey(title))) continue;
    add(table, title, row.soc!, Number(row.n));
    for (const part of row.other_socs!.split(';').filter(Boolean)) {
      const [code, n] = part.split(':');
      add(table, title, code!, Number(n));
    }
  }
  return table;
}

function splitByFirstLetter(table: Map<string, Shares>, last: string): [Map<string, Shares>, Map<string, Shares>] {
  const early = [...table].filter(([title]) => title[0]! <= last);
  const late = [...table].filter(([title]) => title[0]! > last);
  return [new Map(early), new Map(late)];
}

/** ISCO-08 unit -> SOC codes weighted by the crosswalks' score. */
function iscoShares(folder: string): Map<string, Shares> {
  const table = new Map<string, Shares>();
  for (const row of readTable(folder, 'soc_isco')) add(table, row.isco08!, row.soc2018!, Number(row.score));
  return table;
}

interface EscoOccupation {
  number: number;
  shares: Shares;
  isco: string;
}

/** ESCO occupations by uri, numbered in the order of their uris, with the SOC codes their O*NET links name. */
function escoOccupations(folder: string): Map<string, EscoOccupation> {
  const iscoOf = new Map<string, string>();
  for (const row of readTable(folder, 'esco_titles')) iscoOf.set(escoId(row.esco_id!), row.isco08!);
  for (const row of readTable(folder, 'esco_titles_multi')) iscoOf.set(escoId(row.esco_uri!), row.isco08!);
  const links = new Map<string, Shares>();
  for (const row of readTable(folder, 'onet_esco')) {
    const uri = escoId(row.esco_uri!);
    const known = links.get(uri)?.get(soc(row.onet_soc!)) ?? 0;
    const trust = linkTrust[row.match!] ?? 4;
    links.set(uri, (links.get(uri) ?? new Map()).set(soc(row.onet_soc!), Math.max(known, trust)));
  }
  const ids = [...iscoOf.keys()].sort();
  return new Map(
    ids.map((id, number) => [id, { number, shares: links.get(id) ?? new Map(), isco: iscoOf.get(id)! }] as const),
  );
}

const escoId = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);

/** ESCO's preferred English name of each occupation that has one. */
function escoNames(folder: string, occupations: Map<string, EscoOccupation>): string {
  const names = new Map<number, string>();
  for (const row of readTable(folder, 'esco_titles')) {
    const occupation = occupations.get(escoId(row.esco_id!));
    if (occupation) names.set(occupation.number, tidy(row.preferred!));
  }
  const rows = [...names].sort((a, b) => a[0] - b[0]).map(([number, name]) => `${number}\t${name}`);
  return `number\tname\n${rows.join('\n')}\n`;
}

function escoTitles(
  rows: Iterable<{ id: string; title: string }>,
  occupations: Map<string, EscoOccupation>,
  left: Set<string>,
): Map<string, Shares> {
  const table = new Map<string, Shares>();
  for (const { id, title } of rows) {
    const occupation = occupations.get(escoId(id));
    const clean = tidy(title);
    if (!occupation || !clean || left.has(spacingKey(clean))) continue;
    table.set(clean, (table.get(clean) ?? new Map()).set(String(occupation.number), 1));
  }
  return table;
}

/** National titles -> ISCO-08 units, through the publisher's own key where the index has none. */
function nationalTitles(rows: { title: string; iscos: string[] }[], left: Set<string>): Map<string, Shares> {
  const table = new Map<string, Shares>();
  for (const { title, iscos } of rows)
    if (title && iscos.length && !left.has(spacingKey(title)))
      for (const isco of iscos) table.set(tidy(title), (table.get(tidy(title)) ?? new Map()).set(isco, 1));
  return table;
}

function germanRows(folder: string): { title: string; iscos: string[] }[] {
  const iscos = new Map<string, string[]>();
  for (const row of readTable(folder, 'xwalk_kldb2010_isco08'))
    iscos.set(row.kldb2010!, [...(iscos.get(row.kldb2010!) ?? []), row.isco08!]);
  return readTable(folder, 'germany_titles_kldb').map((row) => ({
    title: row.title!,
    iscos: iscos.get(row.kldb2010!) ?? [],
  }));
}

function swedishRows(folder: string): { title: string; iscos: string[] }[] {
  return readTable(folder, 'sweden_title_index').map((row) => ({ title: row.title_sv!, iscos: [row.isco08!] }));
}

/** SOC-2018 codes with their O*NET title (that of the code ending in .00) and US employment. */
function occupationRows(folder: string): string {
  const employment = new Map(readTable(folder, 'oews_national').map((row) => [row.soc!, row.employment!]));
  const wageCode = new Map(readTable(folder, 'onet_to_oews').map((row) => [soc(row.onet_soc!), row.oews_soc!]));
  const titles = new Map<string, string>();
  for (const row of readTable(folder, 'onet_occupations'))
    if (row.onet_soc!.endsWith('.00') || !titles.has(soc(row.onet_soc!))) titles.set(soc(row.onet_soc!), row.title!);
  const rows = [...titles].map(
    ([code, title]) => `${code}\t${title}\t${employment.get(wageCode.get(code) ?? code) ?? ''}`,
  );
  return `soc\ttitle\temployment\n${rows.sort().join('\n')}\n`;
}

/**
 * Writes the title tables that the matcher is trained from.
 * `folder` holds the publishers' tables as gzipped TSV; `target` is `data/facts/titles`.
 * Every development title is left out of every table, whatever its case or spacing.
 */
export function ingestTitles(folder: string, target: string): void {
  const left = developmentKeys(folder);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(join(target, name), text);
  write('onet.tsv', tableText('title\tsoc', onetTitles(folder, left)));
  write('bls.tsv', tableText('title\tsoc', blsTitles(folder, left)));
  write('roles.tsv', tableText('title\tsoc', roleTitles(left)));
  const [early, late] = splitByFirstLetter(filedTitles(folder, left), 'o');
  write('lca-a-o.tsv', tableText('title\tsoc:filings', early));
  write('lca-p-z.tsv', tableText('title\tsoc:filings', late));
  write('occupations.tsv', occupationRows(folder));
  write('isco-soc.tsv', tableText('isco08\tsoc:score', iscoShares(folder)));
  const occupations = escoOccupations(folder);
  const numbered = [...occupations.values()].map((o) => `${o.number}\t${o.isco}\t${formatShares(o.shares)}`);
  write('esco-occupations.tsv', `number\tisco08\tsoc:trust\n${numbered.join('\n')}\n`);
  write('esco-names.tsv', escoNames(folder, occupations));
  const english = readTable(folder, 'esco_titles').map((row) => ({ id: row.esco_id!, title: row.title! }));
  write('esco-en.tsv', tableText('title\tesco', escoTitles(english, occupations, left)));
  const multi = readTable(folder, 'esco_titles_multi');
  for (const lang of keptLanguages) {
    const rows = multi.filter((row) => row.lang === lang).map((row) => ({ id: row.esco_uri!, title: row.title! }));
    write(`esco-${lang}.tsv`, tableText('title\tesco', escoTitles(rows, occupations, left)));
  }
  write('national-de.tsv', tableText('title\tisco08', nationalTitles(germanRows(folder), left)));
  write('national-sv.tsv', tableText('title\tisco08', nationalTitles(swedishRows(folder), left)));
  write('sources.json', `${JSON.stringify(titleSources, null, 2)}\n`);
}

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('usage: node data/ingest/titles.ts REFERENCE_DIR');
  const target = join(import.meta.dirname, '../facts/titles');
  ingestTitles(folder, target);
  process.stdout.write(
    `${readFileSync(join(target, 'sources.json'), 'utf8').length > 2 ? 'written' : 'empty'}: ${target}\n`,
  );
}
