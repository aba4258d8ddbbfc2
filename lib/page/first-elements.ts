/** The first `atMost` elements that match, in document order; never walks the rest of a long list. */
export function firstElements(root: ParentNode, selector: string, atMost: number): Element[] {
  const all = root.querySelectorAll(selector);
  return Array.from({ length: Math.min(all.length, atMost) }, (_, index) => all[index]!);
}
