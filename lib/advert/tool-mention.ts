import { everydayNames, toolAliases } from './tool-names.ts';

/** Where a tool stands in a clause, as offsets of that clause. */
export interface Span {
  start: number;
  end: number;
}

/** The first mention of a tool in a clause; null when it is not named, or the word is meant otherwise ("you excel at"). */
export function findTool(clause: string, tool: string): Span | null {
  const lower = tool.toLowerCase();
  const everyday = everydayNames.has(lower) && !/^(?:jira|asana|tableau|confluence|xero)$/.test(lower);
  const own = everyday ? findEveryday(clause, tool) : findName(clause, tool, 'iu');
  if (own) return own;
  for (const alias of toolAliases[lower] ?? []) {
    const found =
      alias.length <= 2
        ? findName(clause, alias.toUpperCase(), 'u')
        : everydayNames.has(alias)
          ? findEveryday(clause, capital(alias))
          : findName(clause, alias, 'iu');
    if (found) return found;
  }
  return findInitials(clause, tool);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Name bounded by anything that is no part of a name; "C" is not in "C++", "R" not in "R&D". */
function findName(clause: string, name: string, flags: string): Span | null {
  if (!clause.toLowerCase().includes(opening(name))) return null;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const plural = /[\p{Ll}]$/u.test(name) ? '(?:e?s)?' : '';
  const match = new RegExp(
    String.raw`(?<![\p{L}\p{N}_@#]|[\p{L}\p{N}]-)${singular(escaped)}${plural}(?![\p{L}\p{N}_#]|\+\+|&\p{L}|['’](?!s\b))`,
    flags,
  ).exec(clause);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** The first letters of a name: a clause without them needs no closer look. */
function opening(name: string): string {
  return name.toLowerCase().split(/\s/)[0]?.slice(0, 4) ?? '';
}

/** "infusion pumps" is also found as "infusion pump". */
function singular(name: string): string {
  return /[a-z]{3,}[^s]s$/.test(name) && !/[A-Z.]/.test(name) ? name.slice(0, -1) : name;
}

const follows =
  /^(?:\s*[,/)&;:.]|\s+(?:and|or|skills?|experience|knowledge|proficien|expert|certif|power|developer|reports?|dashboards?|pos\b)|\s*$)/iu;

/** "Spark on AWS" */
const onProduct = /^ on \p{Lu}/u;

/** A name that is also a word: in its own capitals, and at a sentence's start only before a list or "skills". */
function findEveryday(clause: string, tool: string): Span | null {
  const found = findName(clause, tool, 'u');
  if (!found) return null;
  const opens = /^[\s\-*•"'(]*$/.test(clause.slice(0, found.start));
  const rest = clause.slice(found.end);
  return opens && !follows.test(rest) && !onProduct.test(rest) ? null : found;
}

/** Three or more words are also known by their initials ("electronic logging device" = ELD). */
function findInitials(clause: string, tool: string): Span | null {
  const words = tool.split(/\s+/);
  if (words.length < 3 || !words.every((word) => /^\p{L}{3,}$/u.test(word))) return null;
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('');
  return findName(clause, initials, 'u');
}
