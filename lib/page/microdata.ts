import { firstElements } from './first-elements.ts';
import type { JsonObject } from './json-ld.ts';
import { visibleText } from './visible-text.ts';

const descriptionLimit = 100_000;

/** JobPosting items written as microdata, in the shape of JSON-LD objects; empty when there is none. */
export function microdataJobPostings(document: Document): JsonObject[] {
  return firstElements(document, '[itemscope][itemtype*="JobPosting" i]', 40).map(itemObject);
}

/** Properties of one item; nested items become nested objects. */
function itemObject(item: Element): JsonObject {
  const object: JsonObject = { '@type': item.getAttribute('itemtype')?.split('/').pop() ?? '' };
  for (const element of item.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) object[name] ??= propertyValue(element);
  }
  return object;
}

/** Text first: a title on a link is the link's text, not its address. */
function propertyValue(element: Element): unknown {
  if (element.hasAttribute('itemscope')) return itemObject(element);
  const content = element.getAttribute('content') ?? element.getAttribute('datetime');
  return content ?? visibleText(element, descriptionLimit).trim();
}
