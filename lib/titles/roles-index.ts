import { fold, words } from './normalise.ts';
import { normaliseOnce } from './normalise-once.ts';

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
  (/^[ -~]*$/.test(name) ? name.toLowerCase() : fold(name)).match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';

/** Normalised words of the role's title and of each alias, parted by blanks. */
export const namesOf = ({ title, aliases, readAs }: IndexedRole): string[] =>
  [title, ...aliases].map((name, i) => readAs?.[i] ?? plainName(name));

/** Words that say how senior a post is, not which one. */
const levelWords = new Set(
  'senior junior i ii iii iv v vi 1 2 3 4 5 6 7 l1 l2 l3 l4 l5 l6 l7 entry level mid trainee graduate intern internship lead principal staff experienced the a an'.split(
    ' ',
  ),
);

const filler = new Set('of and for in the a an to with or at by &'.split(' '));

const stems = new Map<string, string>();
const mostStems = 20_000;

/** Rough singular and agent form, enough to bring "engineers"/"engineer" and "engineering" together. */
export function stem(word: string): string {
  if (word.length < 5) return word;
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const cut = word
    .replace(/(?:ies)$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/(?:ing|er|or|ist|ment|ion|ive|ant|ent)$/, '');
  stems.set(word, cut);
  return cut;
}

/** Words of a title in order, level words left out unless nothing else remains. */
export function coreWords(title: string): string[] {
  const all = normaliseOnce(title).segments.flat();
  const core = all.filter((word) => !levelWords.has(word));
  return core.length ? core : all;
}

export const orderedKey = (tokens: string[]) => tokens.join(' ');
export const looseKey = (tokens: string[]) =>
  [...new Set(tokens.filter((word) => !filler.has(word)).map(stem))].sort().join(' ');

interface NamedRole {
  role: IndexedRole;
  /** Stemmed words of the title and each alias. */
  names: string[][];
}

/** Roles by their names and by their occupation. */
export interface RoleIndex {
  exact: Map<string, IndexedRole[]>;
  loose: Map<string, IndexedRole[]>;
  byOccupation: Map<string, NamedRole[]>;
  occupationTitle: Map<string, string>;
  /** How telling a stemmed word is: rare words count more. */
  tellingness: Map<string, number>;
}

function push(map: Map<string, IndexedRole[]>, key: string, role: IndexedRole): void {
  const known = map.get(key);
  if (!known) map.set(key, [role]);
  else if (!known.includes(role)) known.push(role);
}

/** Builds the look-ups from the shipped index. */
export function indexRoles(index: TitleIndex): RoleIndex {
  const out: RoleIndex = {
    exact: new Map(),
    loose: new Map(),
    byOccupation: new Map(),
    occupationTitle: new Map(index.occupations.map(({ code, title }) => [code, title])),
    tellingness: new Map(),
  };
  const seen = new Map<string, number>();
  for (const role of index.roles) {
    const names: string[][] = [];
    for (const name of namesOf(role)) {
      const all = name.split(' ');
      push(out.exact, orderedKey(all), role);
      push(out.loose, looseKey(all), role);
      names.push([...new Set(all.filter((word) => !filler.has(word)).map(stem))]);
    }
    for (const word of new Set(names.flat())) seen.set(word, (seen.get(word) ?? 0) + 1);
    out.byOccupation.set(role.occupation, [...(out.byOccupation.get(role.occupation) ?? []), { role, names }]);
  }
  for (const [word, n] of seen) out.tellingness.set(word, Math.log(1 + index.roles.length / n));
  return out;
}

/** A role found by name: exact = the very words, near = the same words in another order or form. */
export interface NamedHit {
  role: IndexedRole;
  kind: 'exact' | 'near';
}

/** Roles one of whose names is the title, with and then without its level words. */
export function rolesNamed(index: RoleIndex, title: string): NamedHit[] {
  const segments = normaliseOnce(title).segments;
  const all = segments.flat();
  const core = coreWords(title);
  for (const tokens of [all, core]) {
    const hit = index.exact.get(orderedKey(tokens));
    if (hit) return hit.map((role) => ({ role, kind: 'exact' }));
  }
  for (const tokens of [all, core]) {
    const hit = index.loose.get(looseKey(tokens));
    if (hit && tokens.length > 1) return hit.map((role) => ({ role, kind: 'near' }));
  }
  return [];
}

/** Share of telling words that title and name have in common (Dice), 0..1. */
function likeness(words: Set<string>, name: string[], tellingness: Map<string, number>): number {
  const weight = (word: string) => tellingness.get(word) ?? unknownWord;
  let common = 0;
  let total = 0;
  for (const word of name) {
    total += weight(word);
    if (words.has(word)) common += weight(word);
  }
  for (const word of words) total += weight(word);
  return total ? (2 * common) / total : 0;
}

/** Words no role is named with: place names of products, teams; they should not count much against a role. */
const unknownWord = 1.5;

const isAllOther = (title: string) => /\bAll Other\b/.test(title);

/**
 * The role of an occupation that reads most like the title, or null when none does.
 * A role named as its occupation is, or the only role of a specific one, stands for the whole.
 */
export function bestRoleOf(index: RoleIndex, occupation: string, title: string): IndexedRole | null {
  const roles = index.byOccupation.get(occupation) ?? [];
  if (!roles.length) return null;
  const own = new Set(
    coreWords(title)
      .filter((word) => !filler.has(word))
      .map(stem),
  );
  const occupationTitle = index.occupationTitle.get(occupation) ?? '';
  const occupationWords = new Set(words(occupationTitle).map(stem));
  let best: { role: IndexedRole; fit: number } | null = null;
  for (const { role, names } of roles) {
    const fit = Math.max(...names.map((name) => likeness(own, name, index.tellingness)));
    const general = likeness(occupationWords, names[0]!, index.tellingness) * generalShare;
    if (!best || fit + general > best.fit) best = { role, fit: fit + general };
  }
  const least = isAllOther(occupationTitle) ? leastFitOther : leastFit;
  return best && best.fit >= least ? best.role : null;
}

/** How much being named like the occupation counts beside being named like the title. */
const generalShare = 0.25;
const leastFit = 0.15;
const leastFitOther = 0.45;
