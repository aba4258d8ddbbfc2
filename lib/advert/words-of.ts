/** The single words of a template, in their order: long lists of words without a quote around each. */
export function wordsOf(lines: TemplateStringsArray): string[] {
  return String.raw(lines).trim().split(/\s+/);
}
