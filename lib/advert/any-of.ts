/**
 * Long patterns written to be read: one wording, or one small family of wordings, a line.
 *
 *     const preferred = anyOf('iu')`
 *       // "a plus", "a bonus": lines that begin with two slashes are comments
 *       \ba (?:plus|bonus)\b
 *       nice[ -]to[ -]have|good to have
 *       would be (?:great
 *         |wonderful)
 *     `;
 *
 * A line set deeper than the first goes on where the one above it ends, with nothing between the two. Spaces at the
 * ends of a line do not count: write "[ ]" for one that does.
 */
type Tag<Result> = (lines: TemplateStringsArray, ...parts: string[]) => Result;

/** The wordings of a template as described above, in their order, without comments and empty lines. */
export function wordings(lines: TemplateStringsArray, ...parts: string[]): string[] {
  const written = String.raw(lines, ...parts)
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|$)/.test(line));
  const margin = Math.min(...written.map(indentOf));
  const found: string[] = [];
  for (const line of written) {
    if (indentOf(line) > margin) found.push((found.pop() ?? '') + line.trim());
    else found.push(line.trim());
  }
  return found;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A pattern that finds any of the wordings, tried in their order. */
export function anyOf(flags: string): Tag<RegExp> {
  return (lines, ...parts) => new RegExp(wordings(lines, ...parts).join('|'), flags);
}

/** The same for wordings that begin and end with a whole word: "need" does not find "needle". */
export function anyWordOf(flags: string): Tag<RegExp> {
  return (lines, ...parts) => new RegExp(String.raw`\b${oneOf(lines, ...parts)}\b`, flags);
}

/** The wordings as one group, to stand inside a larger wording. */
export function oneOf(lines: TemplateStringsArray, ...parts: string[]): string {
  return `(?:${wordings(lines, ...parts).join('|')})`;
}
