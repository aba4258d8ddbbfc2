import { KeyTable } from './key-table.ts';
import { fold, words } from './normalise.ts';
import { normaliseOnce } from './normalise-once.ts';
import { exactKey, looseKey, StemNumbers } from './stem-numbers.ts';

/** A written role as the shipped search index holds it. */
export interface IndexedRole {
  slug: string;
  title: string;
  occupation: string;
  aliases: string[];
  /**
   * Normalised words of the title (0) and of the aliases (1, 2, ...), parted by blanks, of those that normalising
   * changes by more than case and signs: made at build time, so that loading is quick.
   */
  readAs?: Record<number, string>;
}

/** An occupation as the shipped search index holds it. */
export interface IndexedOccupation {
  code: string;
  title: string;
  /** People employed in the US, null when not published: breaks ties in the search. */
  employment: number | null;
}

/** The file `titles/search.json`. */
export interface TitleIndex {
  roles: IndexedRole[];
  occupations: IndexedOccupation[];
}

/** A name in lower case without accents and signs: what normalising makes of most names. */
export const plainName = (name: string): string =>
  (isAscii(name) ? name.toLowerCase() : fold(name)).match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';

const isAscii = (name: string) => /^[ -~]*$/.test(name);

/** The role's title and aliases, each as plain text or such that only its capitals and signs have to go. */
const namesOf = ({ title, aliases, readAs }: IndexedRole): string[] =>
  [title, ...aliases].map((name, i) => readAs?.[i] ?? (isAscii(name) ? name : plainName(name)));

/** Words that say how senior a post is, not which one. */
const levelWords = new Set(
  'senior junior i ii iii iv v vi 1 2 3 4 5 6 7 l1 l2 l3 l4 l5 l6 l7 entry level mid trainee graduate intern internship lead principal staff experienced the a an'.split(
    ' ',
  ),
);

/** Words of a title in order, level words left out unless nothing else remains. */
export function coreWords(title: string): string[] {
  const all = normaliseOnce(title).segments.flat();
  const core = all.filter((word) => !levelWords.has(word));
  return core.length ? core : all;
}

/** Roles by their names and by their occupation; a role is known by its place in `roles`. */
export interface RoleIndex {
  roles: IndexedRole[];
  /** Roles by `exactKey` and by `looseKey` of their names. */
  exact: KeyTable;
  loose: KeyTable;
  byOccupation: Map<string, number[]>;
  occupationTitle: Map<string, string>;
  stems: StemNumbers;
  names: NameStems;
  /** How telling a stem is: rare words count more. */
  tellingness: Float32Array;
}

/** Stems of all names, one after another. */
interface NameStems {
  stems: number[];
  /** Where each name's stems begin, and their end. */
  starts: number[];
  /** Where each role's names begin, the title first, and their end. */
  firsts: number[];
}

function countNames(roles: IndexedRole[]): number {
  return roles.reduce((sum, { aliases }) => sum + 1 + aliases.length, 0);
}

/** How telling each stem is by the number of roles that have it in a name. */
function tellingnessOf({ stems, starts, firsts }: NameStems): Float32Array {
  const roleCount = firsts.length - 1;
  const seen: number[] = [];
  const lastSeenIn: number[] = [];
  for (let role = 0; role < roleCount; role++)
    for (let i = starts[firsts[role]!]!; i < starts[firsts[role + 1]!]!; i++) {
      const stem = stems[i]!;
      if (lastSeenIn[stem] === role) continue;
      lastSeenIn[stem] = role;
      seen[stem] = (seen[stem] ?? 0) + 1;
    }
  return Float32Array.from(seen, (n) => Math.log(1 + roleCount / n));
}

function groupByOccupation(roles: IndexedRole[]): Map<string, number[]> {
  const out = new Map<string, number[]>();
  roles.forEach(({ occupation }, role) => {
    const others = out.get(occupation);
    if (others) others.push(role);
    else out.set(occupation, [role]);
  });
  return out;
}

/** Builds the look-ups from the shipped index. */
export function indexRoles({ roles, occupations }: TitleIndex): RoleIndex {
  const [exact, loose] = [new KeyTable(countNames(roles)), new KeyTable(countNames(roles))];
  const stems = new StemNumbers();
  const names: NameStems = { stems: [], starts: [0], firsts: [0] };
  roles.forEach((role, number) => {
    for (const name of namesOf(role)) {
      const from = names.stems.length;
      exact.add(stems.add(name, names.stems), number);
      loose.add(looseKey(names.stems, from), number);
      names.starts.push(names.stems.length);
    }
    names.firsts.push(names.starts.length - 1);
  });
  return {
    roles,
    exact,
    loose,
    byOccupation: groupByOccupation(roles),
    occupationTitle: new Map(occupations.map(({ code, title }) => [code, title])),
    stems,
    names,
    tellingness: tellingnessOf(names),
  };
}

/** A role found by name: exact = the very words, near = the same words in another order or form. */
export interface NamedHit {
  role: IndexedRole;
  kind: 'exact' | 'near';
}

/** Roles one of whose names is the title, with and then without its level words. */
export function rolesNamed(index: RoleIndex, title: string): NamedHit[] {
  const all = normaliseOnce(title).segments.flat();
  const core = coreWords(title);
  const hits = (numbers: number[], kind: NamedHit['kind']) =>
    numbers.map((number) => ({ role: index.roles[number]!, kind }));
  for (const tokens of [all, core]) {
    const found = index.exact.find(exactKey(tokens));
    if (found.length) return hits(found, 'exact');
  }
  for (const tokens of [all, core]) {
    const stems = [...index.stems.find(tokens)];
    const known = stems.filter((stem) => typeof stem === 'number');
    if (tokens.length < 2 || known.length < stems.length) continue;
    const found = index.loose.find(looseKey(known));
    if (found.length) return hits(found, 'near');
  }
  return [];
}

/** How much the words of a name tell, and those of them that are among `words`. */
function telling(words: Set<number | string>, name: number, { names, tellingness }: RoleIndex) {
  let common = 0;
  let all = 0;
  for (let i = names.starts[name]!; i < names.starts[name + 1]!; i++) {
    const stem = names.stems[i]!;
    all += tellingness[stem]!;
    if (words.has(stem)) common += tellingness[stem]!;
  }
  return { common, all };
}

/** Share of telling words that the title and the name with this number have in common (Dice), 0..1. */
function likeness(own: Set<number | string>, name: number, index: RoleIndex): number {
  const { tellingness } = index;
  const { common, all } = telling(own, name, index);
  let total = all;
  for (const stem of own) total += typeof stem === 'number' ? tellingness[stem]! : unknownWord;
  return total ? (2 * common) / total : 0;
}

/** Words no role is named with (names of products, places, teams) should not count much against a role. */
const unknownWord = 1.5;

const isAllOther = (title: string) => /\bAll Other\b/.test(title);

/**
 * The role of an occupation that reads most like the title, or null when none does; of two alike the one named more
 * like the occupation.
 */
export function bestRoleOf(index: RoleIndex, occupation: string, title: string): IndexedRole | null {
  const roles = index.byOccupation.get(occupation) ?? [];
  if (!roles.length) return null;
  const own = index.stems.find(coreWords(title));
  const occupationTitle = index.occupationTitle.get(occupation) ?? '';
  const occupationWords = index.stems.find(words(occupationTitle));
  let best: { role: IndexedRole; fit: number } | null = null;
  for (const role of roles) {
    const [first, end] = [index.names.firsts[role]!, index.names.firsts[role + 1]!];
    let fit = 0;
    for (let name = first; name < end; name++) fit = Math.max(fit, likeness(own, name, index));
    const general = likeness(occupationWords, first, index) * generalShare;
    if (!best || fit + general > best.fit) best = { role: index.roles[role]!, fit: fit + general };
  }
  const least = isAllOther(occupationTitle) ? leastFitOther : leastFit;
  return best && best.fit >= least ? best.role : null;
}

/**
 * The role that stands for a whole occupation whatever the title: the one whose title says the least beyond the
 * occupation's name. Null when each names a part of it only ("Music Teacher" among teachers of leisure).
 */
export function standingRoleOf(index: RoleIndex, occupation: string): IndexedRole | null {
  const occupationTitle = index.occupationTitle.get(occupation) ?? '';
  if (isAllOther(occupationTitle)) return null;
  const occupationWords = index.stems.find(words(occupationTitle));
  const roles = (index.byOccupation.get(occupation) ?? []).map((role) => ({
    role,
    covered: coveredShare(occupationWords, index.names.firsts[role]!, index),
  }));
  const [best] = roles.sort((a, b) => b.covered - a.covered);
  return best && best.covered >= leastCovered ? index.roles[best.role]! : null;
}

/** Share of a name's telling words that are among `words`, 0..1. */
function coveredShare(words: Set<number | string>, name: number, index: RoleIndex): number {
  const { common, all } = telling(words, name, index);
  return all ? common / all : 0;
}

/** "Registered Nurse" covers "Registered Nurses"; "Music Teacher" does not cover "Self-Enrichment Teachers". */
const leastCovered = 0.75;

/** How much being named like the occupation counts beside being named like the title. */
const generalShare = 0.25;

/**
 * Likeness below which no role is shown for the occupation; among "All Other" a role must say so itself. These three
 * were chosen on the development titles, by how often the role shown belongs to the title's occupation.
 */
const leastFit = 0.15;
const leastFitOther = 0.45;
