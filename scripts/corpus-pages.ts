import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReading, RawCard, RawPosting } from '../lib/page/raw-posting.ts';

/** One page of a corpus and what a reader of it sees; a field that is left out is not checked. */
export interface CorpusPage {
  portal: string;
  name: string;
  file: string;
  url: string;
  runScripts: boolean;
  kind: PageReading['kind'] | null;
  silence?: PageReading['silence'];
  frameHosts?: string[];
  posting: Partial<RawPosting> | null;
  /** Whether the posting is part of what is expected at all. */
  checksPosting: boolean;
  /** All cards, exactly; or the first titles and a count, where no more is known. */
  cards: RawCard[] | null;
  cardTitles: string[];
  cardCount: number | null;
  /** Known fields of the first of these cards. */
  firstCard: Partial<RawCard>;
}

/** Pages of a folder: with an expected.tsv (saved portal pages), else <portal>/<name>.html beside <name>.json (our own). */
export function corpusPages(folder: string): CorpusPage[] {
  const table = join(folder, 'expected.tsv');
  return existsSync(table) ? tablePages(folder, readFileSync(table, 'utf8')) : ownPages(folder);
}

function ownPages(folder: string): CorpusPage[] {
  const portals = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return portals.flatMap(({ name: portal }) => {
    const files = readdirSync(join(folder, portal)).filter((file) => file.endsWith('.html'));
    return files.map((file) => ownPage(folder, portal, file.slice(0, -'.html'.length)));
  });
}

/** What is to be read from one of our pages. Throws with the file's name when it is missing or is no JSON. */
function readExpectation(file: string) {
  if (!existsSync(file)) throw new Error(`${file} is missing: it says what is to be read from the page of that name`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${(cause as Error).message}`, { cause });
  }
}

function ownPage(folder: string, portal: string, name: string): CorpusPage {
  const expected = readExpectation(join(folder, portal, `${name}.json`));
  const { url, scripts = false, kind, silence, frameHosts, posting, cards } = expected;
  return {
    portal,
    name: `${portal}/${name}`,
    file: join(folder, portal, `${name}.html`),
    url,
    runScripts: scripts,
    kind,
    silence,
    frameHosts,
    posting,
    checksPosting: true,
    cards,
    cardTitles: [],
    cardCount: null,
    firstCard: {},
  };
}

function tablePages(folder: string, table: string): CorpusPage[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return tablePage(folder, Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
  });
}

function tablePage(folder: string, row: Record<string, string>): CorpusPage {
  const isNegative = row.kind === 'negative' || (row.kind === 'jsonld' && !row.title);
  return {
    portal: row.portal ?? '',
    name: row.file ?? '',
    file: join(folder, row.file ?? ''),
    url: row.url || 'https://example.com/job',
    runScripts: false,
    kind: isNegative ? 'none' : null,
    posting: isNegative || !row.title ? null : tablePosting(row),
    checksPosting: isNegative || Boolean(row.title),
    cards: isNegative ? [] : null,
    cardTitles: [row.card1, row.card2, row.card3].filter((title) => title !== undefined).filter(Boolean),
    cardCount: Number(row.n_rendered || row.n_cards) || null,
    firstCard: firstCard(row),
  };
}

function firstCard(row: Record<string, string>): Partial<RawCard> {
  const { card1_company: company, card1_location: location, card1_pay: pay } = row;
  return { ...(company ? { company } : {}), ...(location ? { location } : {}), ...(pay ? { pay } : {}) };
}

/** An empty cell says nothing, but for pay: the page has no pay field. A JSON-LD row's pay is a summary, not a text. */
function tablePosting(row: Record<string, string>): Partial<RawPosting> {
  const posting: Partial<RawPosting> = { title: row.title ?? '' };
  if (row.company) posting.company = row.company;
  if (row.location) posting.location = row.location;
  if (row.kind !== 'jsonld') posting.pay = row.pay || null;
  return posting;
}
